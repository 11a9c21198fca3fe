import { BLANK, type Cell } from "../sheet/content";
import type { Rect } from "../sheet/address";
import type { CellRow, SheetSnapshot } from "../sheet/snapshot";
import { cellText } from "./cellText";
import { hasInk, squeeze } from "./squeeze";

/**
 * A sheet with its merges indexed by row, so that asking for a cell costs the same however many merges there are.
 * A cell under a merge is blank of its own; `shown` gives what the merge shows there.
 */
export class SheetGrid {
  readonly lastRow: number;
  readonly lastColumn: number;
  /** By row number. */
  private readonly mergesOfRow: (Rect[] | undefined)[] = [];

  constructor(readonly sheet: SheetSnapshot) {
    let lastRow = sheet.rows.length - 1;
    while (lastRow > 0 && lastFilled(sheet.rows[lastRow], 0) === 0) lastRow--;
    let lastColumn = 0;
    for (let row = 1; row <= lastRow; row++) lastColumn = lastFilled(sheet.rows[row], lastColumn);
    this.lastRow = Math.max(lastRow, 0);
    this.lastColumn = lastColumn;
    for (const merge of sheet.merges) {
      for (let row = merge.top; row <= Math.min(merge.bottom, lastRow); row++) {
        (this.mergesOfRow[row] ??= []).push(merge);
      }
    }
  }

  mergeAt(row: number, column: number): Rect | null {
    const merges = this.mergesOfRow[row];
    if (merges === undefined) return null;
    for (const merge of merges) if (column >= merge.left && column <= merge.right) return merge;
    return null;
  }

  /** Is the cell covered by a merge that begins elsewhere? */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  /** What stands in the cell itself. */
  own(row: number, column: number): Cell {
    const cell = this.sheet.rows[row]?.[column];
    return cell === undefined || isEmpty(cell) || this.isCovered(row, column) ? BLANK : cell;
  }

  /** What a person sees at the cell, a merge's content included. */
  shown(row: number, column: number): Cell {
    const merge = this.mergeAt(row, column);
    return merge ? (this.sheet.rows[merge.top]?.[merge.left] ?? BLANK) : (this.sheet.rows[row]?.[column] ?? BLANK);
  }

  /** The squeezed text of `own`. */
  text(row: number, column: number): string {
    return squeeze(cellText(this.own(row, column)));
  }

  /** The squeezed text of `shown`. */
  shownText(row: number, column: number): string {
    return squeeze(cellText(this.shown(row, column)));
  }

  /** The columns in [left, right] that hold something of their own. */
  filledColumns(row: number, left = 1, right = this.lastColumn): number[] {
    const cells = this.sheet.rows[row];
    const columns: number[] = [];
    if (!cells) return columns;
    const last = Math.min(right, cells.length - 1);
    for (let column = left; column <= last; column++) {
      if (!isEmpty(cells[column]) && !this.isCovered(row, column)) columns.push(column);
    }
    return columns;
  }
}

/** The last column of a row that holds something, looked for beyond `floor` only. */
function lastFilled(cells: CellRow | undefined, floor: number): number {
  let last = cells === undefined ? 0 : cells.length - 1;
  while (last > floor && isEmpty(cells![last])) last--;
  return Math.max(last, floor);
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell.type === "blank" || (cell.type === "text" && !hasInk(cell.text));
}
