import type { SheetGrid } from "./grid";
import { matchHeader } from "./matchHeader";
import { unitNote } from "./measureGroups";
import { plainHeader } from "./squeeze";
import type { HeaderCell } from "./table";

/** A header as it stands in the sheet: its rows, its columns, and each column's levels from the top. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly left: number;
  readonly right: number;
  /** By column; plain, without repeats of the same merged text. */
  readonly levels: ReadonlyMap<number, readonly string[]>;
  /** Rows below the header that only number the columns (甲 乙 1 2 3). */
  readonly numberingRows: number;
}

const YEAR = /^20\d\d$/;
const LONGEST_HEADER = 40;

/**
 * Is the row a header's first level by its words? It needs two known headers that are at least half of its cells, one of them
 * word for word, or three that look like some. Rows with figures are none; "2021" above a group of columns is no figure.
 * @param surely two word for word, where the row stands amid a body
 */
export function headerScore(grid: SheetGrid, row: number, left = 1, right = grid.lastColumn, surely = false): number {
  const columns = grid.filledColumns(row, left, right);
  if (columns.length < 2) return 0;
  const seen = new Set<string>();
  let matched = 0;
  let exact = 0;
  for (const column of columns) {
    const cell = grid.own(row, column);
    if (cell.type === "error" || cell.type === "boolean") return 0;
    if (cell.type === "number" && (cell.format !== "general" || !YEAR.test(String(cell.value)))) return 0;
    const text = plainHeader(grid.text(row, column));
    if (text.length > LONGEST_HEADER + 20) return 0;
    const match = seen.has(text) ? null : matchHeader(text);
    seen.add(text);
    if (!match) continue;
    matched += match.strength;
    if (match.isExact) exact++;
  }
  const isKnown = surely ? exact >= 2 : exact >= 1 || matched >= 2.1;
  return isKnown && matched >= 1.4 && matched * 2 >= columns.length ? matched : 0;
}

/** The whole header around its row of known words: levels above that span groups, levels below inside the groups. */
export function headerBlock(grid: SheetGrid, row: number, left: number, right: number): HeaderBlock {
  let top = row;
  let bottom = row;
  const filled = grid.filledColumns(row, left, right);
  for (const column of filled) {
    const merge = grid.mergeAt(row, column);
    // Header cells merged downwards say how deep the header is; one merged down the whole body says nothing.
    if (
      merge &&
      merge.bottom > bottom &&
      merge.bottom - row <= 4 &&
      reachingTo(grid, row, filled, merge.bottom) * 2 >= filled.length
    ) {
      bottom = merge.bottom;
    }
  }
  while (bottom - row < 4 && isLowerLevel(grid, bottom + 1, bottom, left, right)) bottom++;
  while (row - top < 3 && isUpperLevel(grid, top - 1, top, left, right)) top--;
  return blockOf(
    grid,
    Array.from({ length: bottom - top + 1 }, (_unused, index) => top + index),
    left,
    right,
  );
}

/** The header in rows that a person pointed at, or null where they are empty. */
export function fixedHeaderBlock(grid: SheetGrid, rows: readonly number[]): HeaderBlock | null {
  const columns = rows.flatMap((row) =>
    grid.filledColumns(row).flatMap((column) => [column, grid.mergeAt(row, column)?.right ?? column]),
  );
  if (columns.length === 0) return null;
  return blockOf(grid, rows, Math.min(...columns), Math.min(Math.max(...columns), grid.lastColumn));
}

/** The headers of a block's columns, their levels joined. */
export function headersOf({ levels }: HeaderBlock): HeaderCell[] {
  return [...levels].map(([column, texts]) => ({ column, text: texts.join(" / ") }));
}

function blockOf(grid: SheetGrid, rows: readonly number[], left: number, right: number): HeaderBlock {
  const bottom = rows.at(-1)!;
  let numberingRows = 0;
  while (numberingRows < 2 && isNumberingRow(grid, bottom + 1 + numberingRows, left, right)) numberingRows++;
  return { rows, left, right, levels: columnLevels(grid, rows, left, right), numberingRows };
}

function reachingTo(grid: SheetGrid, row: number, columns: readonly number[], bottom: number): number {
  return columns.filter((column) => (grid.mergeAt(row, column)?.bottom ?? row) >= bottom).length;
}

/** A row under the header's last one that names columns within groups: all short words, only where groups are open. */
function isLowerLevel(grid: SheetGrid, row: number, above: number, left: number, right: number): boolean {
  const columns = grid.filledColumns(row, left, right);
  if (columns.length < 2) return false;
  let known = 0;
  let underGroup = 0;
  let underMerge = 0;
  const groups = new Set<number>();
  for (const column of columns) {
    const cell = grid.own(row, column);
    if (cell.type !== "text" && !(cell.type === "number" && YEAR.test(String(cell.value)))) return false;
    const text = plainHeader(grid.text(row, column));
    if (text.length > 20 || /[。；;，]/.test(text)) return false;
    if (matchHeader(text) || unitNote(text) !== null) known++;
    const merge = grid.mergeAt(above, column);
    const ownAbove = grid.text(above, column);
    const openRight = ownAbove !== "" && column < grid.lastColumn && grid.text(above, column + 1) === "" && !merge;
    const isGrouped = merge !== null && merge.right > merge.left && merge.right - merge.left < right - left;
    if (isGrouped) {
      underMerge++;
      groups.add(merge.left);
    }
    if (ownAbove === "" || isGrouped || openRight) underGroup++;
  }
  // Short words under nothing but merged groups name columns, known to the catalogue or not.
  if (underMerge === columns.length && columns.length >= groups.size * 2) return true;
  const wholeRowRepeats = columns.every((column) => grid.text(row, column) === grid.text(above, column));
  return !wholeRowRepeats && known >= 1 && known * 2 >= columns.length && underGroup * 5 >= columns.length * 4;
}

/** A row over the header that groups its columns: merges or texts with room to their right, never the whole width. */
function isUpperLevel(grid: SheetGrid, row: number, below: number, left: number, right: number): boolean {
  if (row < 1) return false;
  const columns = grid.filledColumns(row, left, right);
  if (
    columns.length === 0 ||
    columns.length > (right - left + 1) * 0.8 ||
    !needsUpperLevel(grid, row, below, left, right)
  )
    return false;
  let groups = 0;
  for (const column of columns) {
    const cell = grid.own(row, column);
    const text = plainHeader(grid.text(row, column));
    if (
      cell.type !== "text" ||
      text.length > 30 ||
      /^(单位|填报|时间|日期|截至|制表|报送|附件)|[:：]|年.*月.*日$/.test(text)
    )
      return false;
    const merge = grid.mergeAt(row, column);
    const width = merge ? merge.right - merge.left + 1 : 1;
    if (width >= (right - left + 1) * 0.9) return false;
    const headed =
      grid.text(below, column) !== "" &&
      (width > 1 ? true : grid.text(below, column + 1) !== "" && grid.text(row, column + 1) === "");
    if (width > 1 && headed) groups++;
    else if (headed && columns.length >= 2) groups++;
    else if (!matchHeader(text)) return false;
  }
  return groups >= 1 && (columns.length >= 2 || grid.mergeAt(row, columns[0]!) !== null);
}

/** A header that stands on its own needs no level above: it repeats no word, and no cell of it reaches up. */
function needsUpperLevel(grid: SheetGrid, row: number, below: number, left: number, right: number): boolean {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) {
    const merge = grid.mergeAt(below, column);
    if (merge && merge.top <= row) return true;
    const text = grid.text(below, column);
    if (text === "" && !merge && grid.text(row, column) !== "") return true;
    if (text !== "") texts.push(text);
  }
  return new Set(texts).size < texts.length;
}

function isNumberingRow(grid: SheetGrid, row: number, left: number, right: number): boolean {
  const columns = grid.filledColumns(row, left, right);
  if (columns.length < 3 || columns.length < (right - left + 1) * 0.5) return false;
  let next = 1;
  let numbers = 0;
  for (const column of columns) {
    const text = plainHeader(grid.text(row, column));
    if (/^[甲乙丙丁戊A-Z]$/.test(text)) continue;
    const match = /^[（(]?(\d{1,2})[)）]?(=.*)?$/.exec(text) ?? /^(\d{1,2})栏?$/.exec(text);
    if (!match || Number(match[1]) !== next) return false;
    next++;
    numbers++;
  }
  return numbers >= 2;
}

/** Each column's header texts from the top; a group's text reaches over the columns it spans, merged or not. */
function columnLevels(grid: SheetGrid, rows: readonly number[], left: number, right: number): Map<number, string[]> {
  const levels = new Map<number, string[]>();
  const lastRow = rows.at(-1)!;
  for (let column = left; column <= right; column++) levels.set(column, []);
  rows.forEach((row, depth) => {
    let open = "";
    for (let column = left; column <= right; column++) {
      const merge = grid.mergeAt(row, column);
      let text = plainHeader(grid.shownText(row, column));
      if (merge || text !== "") open = merge ? "" : text;
      else if (
        depth < rows.length - 1 &&
        open !== "" &&
        grid.text(row + 1, column) !== "" &&
        !hasOwnAbove(grid, rows, depth, column)
      )
        text = open;
      if (!merge && text !== "" && row === lastRow) open = "";
      const column_ = levels.get(column)!;
      if (text !== "" && column_.at(-1) !== text) column_.push(text);
    }
  });
  return levels;
}

function hasOwnAbove(grid: SheetGrid, rows: readonly number[], depth: number, column: number): boolean {
  return rows.slice(0, depth).some((row) => grid.text(row, column) !== "" && !grid.mergeAt(row, column));
}
