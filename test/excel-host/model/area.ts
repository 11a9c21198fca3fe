/** A rectangle as Excel's programming interface counts: from zero, by extent. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Zero-based column 0 → "A". */
export function letters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

function index(text: string): number {
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The address without a sheet, whole rows and columns in their short forms. */
export function addressOf(area: Area): string {
  const left = letters(area.column);
  const right = letters(area.column + area.columns - 1);
  const bottom = area.row + area.rows;
  if (area.rows === MAX_ROWS && area.columns < MAX_COLUMNS) return `${left}:${right}`;
  if (area.columns === MAX_COLUMNS) return `${area.row + 1}:${bottom}`;
  const start = `${left}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${right}${bottom}`;
}

/** "A1", "A1:B2", "A:C" or "1:3" → area, or null where the text is none of these or leaves the sheet. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, "").trim();
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, index(left), Number(bottom) - 1, index(right));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return between(0, index(columns[1]!), MAX_ROWS - 1, index(columns[2]!));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** The smallest area that covers both corners, or null where it leaves the sheet. */
export function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const rows = Math.abs(row2 - row1) + 1;
  const columns = Math.abs(column2 - column1) + 1;
  const area = { row, column, rows, columns };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS
  );
}

export function covers(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlap(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
