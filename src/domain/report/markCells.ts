import { markHeaders } from "../../messages/zhCN";
import type { MarkPlan } from "./plan";
import type { Rect } from "../sheet/address";

/** What a mark puts into one cell of a source sheet; absent fields leave the cell's own. */
export interface MarkCell {
  readonly row: number;
  readonly column: number;
  readonly value?: string | number;
  readonly numberFormat?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
}

/** The cells that a mark writes: two columns with their headers, or the fill of the table's rows. */
export function markCells(mark: MarkPlan): readonly MarkCell[] {
  if (mark.form === "fill") {
    return mark.rows.flatMap(({ row, fill }) => {
      if (fill === null) return [];
      const columns = Array.from({ length: mark.right - mark.left + 1 }, (_, at) => mark.left + at);
      return columns.map((column) => ({ row, column, fill }));
    });
  }
  const header = markHeaders.map((value, at) => ({ row: mark.headerRow, column: mark.left + at, value }));
  const rows = mark.rows.flatMap(({ row, rate, lampWord, fill }): MarkCell[] => [
    ...(rate === null ? [] : [{ row, column: mark.left, value: rate, numberFormat: '0.00"%"' }]),
    { row, column: mark.left + 1, value: lampWord, ...(fill === null ? {} : { fill }) },
  ]);
  return [...header, ...rows];
}

/** The smallest rectangle around the cells that a mark writes. */
export function markRect(mark: MarkPlan): Rect {
  // A row without a fill is not marked.
  const rows = mark.rows.flatMap(({ row, fill }) => (mark.form === "fill" && fill === null ? [] : [row]));
  const right = mark.form === "columns" ? mark.left + markHeaders.length - 1 : mark.right;
  const top = mark.form === "columns" ? mark.headerRow : Math.min(...rows, Infinity);
  const bottom = Math.max(...rows, mark.headerRow);
  return { top: Math.min(top, bottom), left: mark.left, bottom, right };
}
