import { ownSheets } from "../../domain/report/ownership";
import type { PlanCell, SheetKey } from "../../domain/report/plan";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { cellsOf } from "./typedMarks";

/** An own sheet as a host finds it, with what a person may have put on it since it was written. */
export interface OwnSheetState {
  readonly key: SheetKey;
  readonly name: string;
  readonly isProtected: boolean;
  readonly cells: readonly (readonly PlanCell[])[];
  /** Addresses of the cells that bear a comment or a note. */
  readonly comments: readonly string[];
  /** Pictures, shapes and charts that are not ours. */
  readonly objects: number;
  /** Slicers, pivot tables, controls: what hangs together with other parts of the workbook, and would break when written over. */
  readonly hasControls: boolean;
}

type Additions = Pick<OwnSheetState, "comments" | "objects" | "hasControls">;
const NONE: Additions = { comments: [], objects: 0, hasControls: false };

/** The own sheets of a workbook as it was read. */
export function ownStatesOf(
  { names, sheets }: WorkbookSnapshot,
  additionsOn: (sheet: string) => Additions = () => NONE,
): readonly OwnSheetState[] {
  const own = ownSheets(
    names,
    sheets.map(({ name }) => name),
  );
  return [...own].map(([key, name]) => {
    const sheet = sheets.find((candidate) => candidate.name === name)!;
    return { key, name, isProtected: sheet.isProtected, cells: cellsOf(sheet), ...additionsOn(name) };
  });
}

/** Names so many; the rest are counted. */
const NAMED = 6;

/** Cells as facts of a refusal. */
export function cellFacts(addresses: readonly string[]): { readonly cells: string; readonly count: number } {
  return { cells: addresses.slice(0, NAMED).join("、"), count: addresses.length };
}
