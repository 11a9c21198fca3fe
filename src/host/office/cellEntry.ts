import type { PlanCell, SheetKey } from "../../domain/report/plan";
import { nameOwnSheets } from "../../domain/report/ownReference";

/**
 * Text that Excel cannot take for anything else: it begins with a Chinese character that is no numeral and no word of time.
 * Everything else gets an apostrophe, because Excel turns 1-2 into a date, 30% into 0.3, 二〇一八年 into a day.
 */
const PLAIN = /^(?![〇零一二两三四五六七八九十百千万亿廿卅正负上下公民])\p{Script=Han}/u;

/** What to assign to a cell so that it holds the text itself. */
export function textEntry(text: string): string {
  return text === "" || PLAIN.test(text) ? text : `'${text}`;
}

/** What to assign to a cell so that it comes to hold what the plan says; the result of a formula is Excel's own affair. */
export function cellEntry({ value, formula }: PlanCell, nameOf: (key: SheetKey) => string): string | number | boolean {
  if (formula !== undefined) return `=${nameOwnSheets(formula, nameOf)}`;
  if (typeof value === "string") return textEntry(value);
  return value ?? "";
}
