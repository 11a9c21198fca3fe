import { type Rect, contains } from "../../domain/sheet/address";
import type { Cell } from "../../domain/sheet/content";
import { type SheetSnapshot, cellAt } from "../../domain/sheet/snapshot";
import type { CellLook, ChartLook, SheetLooks } from "../../host/xlsx/looks/look";
import { type Axis, axisOf } from "./axis";
import { type CellBar, conditionedLook } from "./cellStyle";
import { shownText } from "./shownText";
import { textHeight, textWidth } from "./textSize";

/** Rows and columns shown beyond the content, so that the sheet does not end abruptly. */
const MARGIN = { rows: 12, columns: 3 };
const LEAST = { rows: 40, columns: 12 };
const DEFAULT = { row: 20, column: 72 };
/** Excel's own limit: 409 points. */
const HIGHEST = 546;

/** A cell as it is shown. */
export interface ShownCell {
  readonly cell: Cell;
  readonly text: string;
  readonly look: CellLook | undefined;
  readonly bar: CellBar | null;
}

/** One sheet as a viewer sees it: where its rows and columns lie, what its cells show, which of them are merged. */
export interface GridSheet {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGrid: boolean;
  readonly charts: readonly ChartLook[];
  /** The last row and column that hold anything. */
  readonly extent: { readonly row: number; readonly column: number };
  shownAt(row: number, column: number): ShownCell;
  mergeAt(row: number, column: number): Rect | null;
  /** The merges that reach into the rows. */
  mergesIn(top: number, bottom: number): readonly Rect[];
}

export function gridSheet(sheet: SheetSnapshot, looks: SheetLooks | undefined): GridSheet {
  const lastRow = Math.max(0, sheet.rows.length - 1);
  const lastColumn = sheet.rows.reduce((last, cells) => Math.max(last, (cells?.length ?? 1) - 1), 0);
  const charted = (side: "bottom" | "right") => Math.max(0, ...(looks?.charts ?? []).map(({ anchor }) => anchor[side]));
  const columns = axisOf(Math.max(LEAST.columns, lastColumn + MARGIN.columns, charted("right")), (column) =>
    sheet.hiddenColumns.has(column) ? 0 : (looks?.columnWidths.get(column) ?? DEFAULT.column),
  );
  const count = Math.max(LEAST.rows, lastRow + MARGIN.rows, charted("bottom"));
  const merged = mergeIndex(sheet.merges, count, columns.count);
  const rules = looks?.conditional ?? [];
  const shownAt = (row: number, column: number): ShownCell => {
    const cell = cellAt(sheet, row, column);
    const fitting = rules.filter(({ rect }) => contains(rect, row, column));
    const { look, bar } = conditionedLook(fitting, cell, looks?.lookAt(row, column));
    return { cell, text: shownText(cell, look), look, bar };
  };
  /** For files whose writer left it to the viewer to fit the rows. As in Excel, merged cells do not count. */
  const fitted = (row: number): number => {
    let height = DEFAULT.row;
    const cells = sheet.rows[row] ?? [];
    for (let column = 1; column < cells.length; column++) {
      const cell = cells[column];
      if (!cell || cell.type === "blank" || merged.at(row, column)) continue;
      const look = looks?.lookAt(row, column);
      const wraps = look?.wrap === true && cell.type === "text";
      const text = cell.type === "text" ? cell.text : "";
      height = Math.max(height, textHeight(text, columns.size(column), wraps, look?.size));
    }
    return Math.min(height, HIGHEST);
  };
  const rows = axisOf(count, (row) => (sheet.hiddenRows.has(row) ? 0 : (looks?.rowHeights.get(row) ?? fitted(row))));
  return {
    name: sheet.name,
    rows,
    columns,
    frozenRows: Math.min(looks?.frozenRows ?? 0, rows.count),
    frozenColumns: Math.min(looks?.frozenColumns ?? 0, columns.count),
    showsGrid: looks?.showsGrid ?? true,
    charts: looks?.charts ?? [],
    extent: { row: lastRow, column: lastColumn },
    shownAt,
    mergeAt: merged.at,
    mergesIn: (top, bottom) => sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top),
  };
}

/** How far a text may run over the empty cells beside it, in pixels beyond its own cell; 0 where it may not. */
export function spill(sheet: GridSheet, row: number, column: number, { cell, text, look }: ShownCell): number {
  if (cell.type !== "text" || look?.wrap || (look?.align && look.align !== "left")) return 0;
  const wanted = textWidth(text, look?.size) + 6;
  let room = sheet.columns.size(column);
  const own = room;
  for (let next = column + 1; room < wanted && next <= sheet.columns.count; next++) {
    if (sheet.shownAt(row, next).cell.type !== "blank" || sheet.mergeAt(row, next)) break;
    room += sheet.columns.size(next);
  }
  return room - own;
}

/** By cell, as far as the sheet is shown: a merge over whole columns has a million rows. */
function mergeIndex(merges: readonly Rect[], rows: number, columns: number) {
  const byCell = new Map<string, Rect>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rows); row++) {
      for (let column = merge.left; column <= Math.min(merge.right, columns); column++)
        byCell.set(`${row},${column}`, merge);
    }
  }
  return { at: (row: number, column: number): Rect | null => byCell.get(`${row},${column}`) ?? null };
}
