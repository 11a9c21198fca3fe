import type { Receipt } from "../../app/ports";
import type { Plan, PlanCell } from "../../domain/report/plan";
import { cellName } from "../../domain/sheet/address";
import type { Cell } from "../../domain/sheet/content";
import { type WorkbookSnapshot, cellAt } from "../../domain/sheet/snapshot";

/** The first place where a written workbook does not say what the plan says, or null: "测算明细!C5". */
export function unlikePlan(workbook: WorkbookSnapshot, plan: Plan, receipt: Receipt): string | null {
  for (const { key, name } of receipt.written) {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    const wanted = plan.sheets.find((candidate) => candidate.key === key);
    if (!sheet || !wanted) return name;
    for (const [rowIndex, row] of wanted.cells.entries()) {
      for (const [columnIndex, cell] of row.entries()) {
        if (saysTheSame(cellAt(sheet, rowIndex + 1, columnIndex + 1), cell)) continue;
        return `${name}!${cellName(rowIndex + 1, columnIndex + 1)}`;
      }
    }
  }
  return null;
}

function saysTheSame(cell: Cell, { value, formula }: PlanCell): boolean {
  if ((formula === undefined) !== (cell.formula === undefined)) return false;
  switch (cell.type) {
    case "blank":
      return value === null || value === "" || (typeof value === "number" && !Number.isFinite(value));
    case "text":
      return cell.text === value;
    case "number":
    case "boolean":
      return cell.value === value;
    case "error":
      return false;
  }
}
