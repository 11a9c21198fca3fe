import type { Plan } from "../../../src/domain/report/plan";
import type { CellValue } from "../model/typedInput";
import type { Place } from "../model/workbook";

/**
 * Stands in for Excel's calculation: a formula comes to the value that the plan says it comes to. Formulas are told apart by
 * place and by their text without sheet names.
 */
export function resultsOf(plan: Plan): (formula: string, place: Place) => CellValue {
  const results = new Map<string, CellValue>();
  for (const { cells } of plan.sheets) {
    for (const [row, line] of cells.entries()) {
      for (const [column, { formula, value }] of line.entries()) {
        if (formula !== undefined) results.set(`${row},${column},${nameless(formula)}`, value ?? "");
      }
    }
  }
  return (formula, { row, column }) => results.get(`${row},${column},${nameless(formula.slice(1))}`) ?? 0;
}

const nameless = (formula: string) => formula.replace(/\[\[\w+\]\]!|'(?:[^']|'')+'!|[\p{L}\w（）]+!/gu, "!");
