import type { CellPosition, Rect } from "../../domain/sheet/address";
import type { Axis } from "./axis";
import type { GridSheet } from "./gridSheet";

/** Pixels that the letters and the numbers take. */
export const HEADING = { height: 22, width: 44 };

/** Where a cell or its merge lies from the sheet's corner. */
export function boxOf(sheet: GridSheet, { row, column }: CellPosition) {
  return placeOf(sheet, sheet.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column });
}

/** Where a rectangle of cells lies from the sheet's corner. */
export function placeOf(sheet: GridSheet, rect: Rect) {
  const [left, top] = [sheet.columns.start(rect.left), sheet.rows.start(rect.top)];
  return {
    left: left - 1,
    top: top - 1,
    width: sheet.columns.start(rect.right + 1) - left + 1,
    height: sheet.rows.start(rect.bottom + 1) - top + 1,
  };
}

/** The next cell that shows, in the given direction; stays where there is none. */
export function stepFrom(sheet: GridSheet, from: CellPosition, [down, right]: readonly [number, number]): CellPosition {
  const { rows, columns } = sheet;
  const merge = sheet.mergeAt(from.row, from.column);
  let row = down > 0 ? (merge?.bottom ?? from.row) + down : from.row + down;
  let column = right > 0 ? (merge?.right ?? from.column) + right : from.column + right;
  [row, column] = [Math.max(1, Math.min(rows.count, row)), Math.max(1, Math.min(columns.count, column))];
  while (rows.size(row) === 0 && row > 1 && row < rows.count) row += Math.sign(down);
  while (columns.size(column) === 0 && column > 1 && column < columns.count) column += Math.sign(right);
  return { row, column };
}

/** Scrolls as little as needed; frozen rows and columns cover what lies under them. */
export function bringIntoView(scroller: HTMLElement, sheet: GridSheet, at: CellPosition): void {
  const box = boxOf(sheet, at);
  const along = (
    axis: Axis,
    frozen: number,
    number: number,
    start: number,
    size: number,
    seen: number,
    now: number,
  ) => {
    if (number <= frozen) return now;
    const covered = axis.start(frozen + 1);
    if (start - covered < now) return Math.max(0, start - covered - (seen - covered) / 4);
    return start + size > now + seen
      ? Math.max(0, start + Math.min(size, seen / 2) - seen + (seen - covered) / 4)
      : now;
  };
  const [seenWidth, seenHeight] = [scroller.clientWidth - HEADING.width, scroller.clientHeight - HEADING.height];
  scroller.scrollTo({
    left: along(sheet.columns, sheet.frozenColumns, at.column, box.left, box.width, seenWidth, scroller.scrollLeft),
    top: along(sheet.rows, sheet.frozenRows, at.row, box.top, box.height, seenHeight, scroller.scrollTop),
  });
}

/** The cell under the pointer; null above the letters and the numbers. */
export function cellUnder(
  scroller: HTMLElement,
  event: { readonly clientX: number; readonly clientY: number },
  sheet: GridSheet,
  kept: { readonly width: number; readonly height: number },
): CellPosition | null {
  const { left, top } = scroller.getBoundingClientRect();
  const [x, y] = [event.clientX - left - HEADING.width, event.clientY - top - HEADING.height];
  if (x < 0 || y < 0 || x > scroller.clientWidth - HEADING.width || y > scroller.clientHeight - HEADING.height)
    return null;
  return {
    row: sheet.rows.at(y < kept.height ? y : y + scroller.scrollTop),
    column: sheet.columns.at(x < kept.width ? x : x + scroller.scrollLeft),
  };
}
