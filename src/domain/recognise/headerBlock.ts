import type { SheetGrid } from "./grid";
import { isLowerLevel, isNumberingRow, isUpperLevel, YEAR } from "./headerLevel";
import { matchHeader } from "./matchHeader";
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
    if (!match && spansPlanAndActual(grid, row, column)) matched += 0.9;
    if (!match) continue;
    matched += match.strength;
    if (match.isExact) exact++;
  }
  const isKnown = surely ? exact >= 2 : exact >= 1 || matched >= 2.1;
  return isKnown && matched >= 1.4 && matched * 2 >= columns.length ? matched : 0;
}

/** A merge over 计划|完成 is an indicator's name whatever its words; over 办公|手机 it is none. */
function spansPlanAndActual(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.right === merge.left || merge.right - merge.left > 5 || merge.bottom - row > 2) return false;
  const below = new Set<string | undefined>();
  for (let at = merge.left; at <= merge.right; at++) {
    const match = matchHeader(plainHeader(grid.text(merge.bottom + 1, at)));
    if (match?.isExact) below.add(match.concept);
  }
  return (below.has("goal") || below.has("planValue")) && (below.has("actualValue") || below.has("outcome"));
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
