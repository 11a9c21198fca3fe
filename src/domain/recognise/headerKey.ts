import { squeeze } from "./squeeze";
import type { HeaderCell } from "./table";

/**
 * What next month's sheet is known by: its header texts in column order, squeezed and joined by "|".
 * Months and years are left out of it, so that 1—8月完成 and 1—9月完成 are the same column.
 */
export function headerKey(headers: readonly HeaderCell[]): string {
  return [...headers]
    .sort((a, b) => a.column - b.column)
    .map(({ text }) =>
      squeeze(text)
        .replace(/20\d\d年?/g, "")
        .replace(/\d{1,2}(-\d{1,2})?月(份)?/g, "月")
        .replace(/[一二三四1-4]季度/g, "季度"),
    )
    .join("|");
}
