import { markCells } from "../../domain/report/markCells";
import { withoutOwnMarks } from "../../domain/report/ownMarks";
import type { MarkPlan } from "../../domain/report/plan";
import { type WorkbookSnapshot, cellAt } from "../../domain/sheet/snapshot";
import type { Refusal } from "../ports";

/** A refusal for each sheet where anything but our own earlier marks stands in the way of mark columns. */
export function occupiedColumns(workbook: WorkbookSnapshot, marks: readonly MarkPlan[]): readonly Refusal[] {
  const sheets = new Map(withoutOwnMarks(workbook).sheets.map((sheet) => [sheet.name, sheet]));
  return marks
    .filter((mark) => {
      const sheet = sheets.get(mark.sheet);
      if (!sheet || mark.form !== "columns") return false;
      return markCells(mark).some(({ row, column }) => {
        const cell = cellAt(sheet, row, column);
        return cell.type !== "blank" || cell.formula !== undefined;
      });
    })
    .map(({ sheet }) => ({ code: "mark-columns-occupied", facts: { sheet } }));
}
