import type { Findings, FoundTable } from "../../domain/assess/findTables";

/** What was found in the workbook, judged or not. */
export interface Found {
  readonly asOf: string;
  readonly timeProgress: number;
  readonly tables: readonly (Pick<FoundTable, "table" | "period" | "issues"> & {
    readonly tasks: ArrayLike<unknown>;
  })[];
  readonly skipped: Findings["skipped"];
}
