/** Rows and columns are numbered from 1, as a person reads them in Excel, everywhere but inside host/office. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** By column: every cell that is read is named. */
const LETTERS: string[] = [];

/** Column 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  return (LETTERS[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 1, "AA" → 27. Expects capital letters only. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column;
}

/** Row 5, column 8 → "H5". */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** "$H$5" or "H5" → its position, or null where the text is no cell address. */
export function parseCell(name: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  return match ? { row: Number(match[2]), column: columnNumber(match[1]!) } : null;
}

/** A rectangle as "A3:H101", or "A3" where it is one cell. */
export function rectName(rect: Rect): string {
  const start = cellName(rect.top, rect.left);
  const end = cellName(rect.bottom, rect.right);
  return start === end ? start : `${start}:${end}`;
}

/** "A3:H101" or "A3" → the rectangle, or null where the text is no address. */
export function parseRect(name: string): Rect | null {
  const [from = "", to = from] = name.split(":");
  const start = parseCell(from);
  const end = parseCell(to);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** Is the cell inside the rectangle? */
export function contains(rect: Rect, row: number, column: number): boolean {
  return row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
}
