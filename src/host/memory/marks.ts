import { markCells } from "../../domain/report/markCells";
import { isMarksName, withoutOwnMarks } from "../../domain/report/ownMarks";
import type { MarkPlan } from "../../domain/report/plan";
import type { Cell } from "../../domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";

/** A sheet with its mark columns; a fill is nothing that a snapshot shows. */
export function marked(sheet: SheetSnapshot, marks: readonly MarkPlan[]): SheetSnapshot {
  const cells = marks.filter((mark) => mark.sheet === sheet.name).flatMap(markCells);
  if (cells.length === 0) return sheet;
  const rows = sheet.rows.map((row) => (row ? [...row] : row));
  for (const { row, column, value } of cells) {
    if (value === undefined) continue;
    const cell: Cell =
      typeof value === "string" ? { type: "text", text: value } : { type: "number", value, format: "general" };
    (rows[row] ??= [])[column] = cell;
  }
  return { ...sheet, rows };
}

/** The workbook without any mark, and without the names that tell of them. */
export function unmarked(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...withoutOwnMarks(workbook), names: workbook.names.filter(({ name }) => !isMarksName(name)) };
}
