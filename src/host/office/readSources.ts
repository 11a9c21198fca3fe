import type { LongWork } from "../../app/ports";
import type { MarkPlan, Plan } from "../../domain/report/plan";
import { markRect } from "../../domain/report/markCells";
import type { Cell } from "../../domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { type AreaState, askArea } from "./areaState";
import { cellOf } from "./cellContent";
import { type CellAnswer, type CellRead, readCells } from "./readCells";
import { type Standing, askStanding } from "./standing";

/** A mark, and what stands where it is to go. */
export interface MarkedArea {
  readonly mark: MarkPlan;
  readonly state: AreaState;
}

/** What a plan is checked against, read afresh. */
export interface Sources {
  readonly standing: Standing;
  /** The workbook as far as the plan's expectations are about it. */
  readonly workbook: WorkbookSnapshot;
  readonly marked: readonly MarkedArea[];
}

/** One round trip for ordinary tables. */
export async function readSources(
  { expects, marks }: Pick<Plan, "expects" | "marks">,
  options: LongWork = {},
): Promise<Sources> {
  const reads = expects.map(({ sheet, rect }): CellRead => ({ block: { sheet, rect }, property: "values" }));
  let standing: (() => Standing) | undefined;
  let marked: (() => MarkedArea)[] = [];
  const answers = await readCells(reads, { signal: options.signal }, (context) => {
    standing = askStanding(context);
    marked = marks.map((mark) => {
      const state = askArea(context, { sheet: mark.sheet, rect: markRect(mark) });
      return () => ({ mark, state: state() });
    });
  });
  const now = standing!();
  return { standing: now, workbook: partOf(now, answers), marked: marked.map((area) => area()) };
}

function partOf({ outline }: Standing, answers: readonly CellAnswer[]): WorkbookSnapshot {
  const sheets = outline.sheets.map(({ name, visibility, isProtected }): SheetSnapshot => {
    const rows: (Cell | undefined)[][] = [];
    for (const { block, cells } of answers.filter((answer) => answer.block.sheet === name)) {
      for (const [down, line] of cells.entries()) {
        const row = (rows[block.rect.top + down] ??= []);
        for (const [across, value] of line.entries())
          row[block.rect.left + across] = cellOf(value, undefined, undefined);
      }
    }
    return { name, visibility, isProtected, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
  });
  const { fileName, names, isStructureProtected, store } = outline;
  return { fileName, sheets, names, isStructureProtected, store };
}
