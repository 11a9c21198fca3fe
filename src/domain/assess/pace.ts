import type { Settings } from "../settings";
import { round2 } from "./rounding";

const DAY = 86_400_000;
const utc = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/**
 * 序时进度 of a plan year at a day, percent with two decimals: 0 before the year, 100 after it.
 * By month the month of the as-of day counts as elapsed (a November sheet is 11 ÷ 12 = 91.67); by day 2024-03-31 is
 * 91 ÷ 366 = 24.86; by curve the month's point holds. Source: the trade's rules on 序时进度.
 */
export function paceOfYear(asOf: string, year: number, rule: Settings["pace"]): number {
  const asOfYear = Number(asOf.slice(0, 4));
  if (asOfYear !== year) return asOfYear < year ? 0 : 100;
  const month = Number(asOf.slice(5, 7));
  switch (rule.rule) {
    case "month":
      return round2((month / 12) * 100);
    case "day":
      return paceOfWindow(asOf, `${year}-01-01`, `${year}-12-31`);
    case "curve":
      return rule.months[month - 1]!;
  }
}

/** Share of the days from start to end, both included, that have passed at the end of the as-of day; percent, 0 to 100. */
export function paceOfWindow(asOf: string, start: string, end: string): number {
  const total = (utc(end) - utc(start)) / DAY + 1;
  const elapsed = (utc(asOf) - utc(start)) / DAY + 1;
  return round2(Math.min(1, Math.max(0, elapsed / total)) * 100);
}
