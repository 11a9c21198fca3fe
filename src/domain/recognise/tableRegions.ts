import type { SheetGrid } from "./grid";
import { type HeaderBlock, headerBlock, headerScore } from "./headerBlock";
import { isPlainHeaderWord } from "./matchHeader";

/** A header with the rows above it (its titles) and below it (its body). */
export interface TableRegion {
  readonly block: HeaderBlock;
  /** First row that can belong to the heading. */
  readonly top: number;
  readonly bodyTop: number;
  readonly bodyBottom: number;
}

/** Rows from the top that are tried as headers whatever stands in them. */
const ALWAYS_TRIED = 80;
const TITLE_TAIL = /(表|情况|清单|台账|一览|通报|汇总|明细|分解|指标)([（(].*)?[一二三四五六七八九十\d]*$/;

/**
 * Finds every header of a sheet and cuts the sheet between them. A header printed again is part of its table's body, unless
 * a title of its own stands above it. Every row is looked at once; only likely ones are compared with the catalogue.
 */
export function tableRegions(grid: SheetGrid): TableRegion[] {
  const blocks = headerBlocks(grid);
  const starts: { block: HeaderBlock; top: number }[] = [];
  for (const block of blocks) {
    const before = starts.findLast((start) => overlap(start.block, block));
    const top = headingTop(grid, block, before ? before.block.rows.at(-1)! + 1 : 1);
    if (before && isSameHeader(before.block, block) && !hasOwnTitle(grid, top, block, before)) continue;
    starts.push({ block, top });
  }
  return starts.map(({ block, top }, index) => {
    const next = nextBelow(starts, index);
    const bodyTop = block.rows.at(-1)! + 1 + block.numberingRows;
    return { block, top, bodyTop, bodyBottom: lastFilledRow(grid, next ? next.top - 1 : grid.lastRow, bodyTop, block) };
  });
}

/** The next header below that shares a column; headers beside each other stand on the same row. */
function nextBelow(starts: readonly { block: HeaderBlock; top: number }[], index: number) {
  const { block } = starts[index]!;
  for (let at = index + 1; at < starts.length; at++) {
    const other = starts[at]!;
    if (other.block.rows[0]! > block.rows[0]! && overlap(other.block, block)) return other;
  }
  return null;
}

function headerBlocks(grid: SheetGrid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let wasQuiet = true;
  for (let row = 1; row <= grid.lastRow; row++) {
    if (!grid.sheet.rows[row]) {
      wasQuiet = true;
      continue;
    }
    if (isWorthTrying(grid, row, wasQuiet) && headerScore(grid, row, 1, grid.lastColumn, !wasQuiet) > 0) {
      const found = segments(grid, row);
      blocks.push(...found);
      row = Math.max(row, ...found.map((block) => block.rows.at(-1)!));
      wasQuiet = false;
    } else wasQuiet = isQuiet(grid, row);
  }
  return blocks;
}

function isQuiet(grid: SheetGrid, row: number): boolean {
  let filled = 0;
  for (const cell of grid.sheet.rows[row]!) if (cell && cell.type !== "blank" && ++filled > 2) return false;
  return true;
}

function isWorthTrying(grid: SheetGrid, row: number, afterQuiet: boolean): boolean {
  if (row <= ALWAYS_TRIED) return true;
  const cells = grid.sheet.rows[row]!;
  const first = cells.find((cell) => cell !== undefined && cell.type !== "blank");
  if (first?.type !== "text" || first.text.length > 12) return false;
  return afterQuiet || isPlainHeaderWord(grid.text(row, cells.indexOf(first)));
}

/** The tables that share a header row: parted by an empty column, or where the same headers begin again. */
function segments(grid: SheetGrid, row: number): HeaderBlock[] {
  const filled = grid.filledColumns(row);
  const left = filled[0]!;
  const last = filled.at(-1)!;
  const right = grid.mergeAt(row, last)?.right ?? last;
  const whole = headerBlock(grid, row, left, Math.min(right, grid.lastColumn));
  const extended = extendRight(grid, whole);
  const leaves = columnsOf(extended).map((column) => ({ column, text: extended.levels.get(column)?.join("/") ?? "" }));
  const cuts: number[] = [];
  leaves.forEach(({ column, text }, index) => {
    if (index === 0) return;
    const first = leaves[0]!;
    if (text !== "" && text === first.text && leaves[index + 1]?.text === leaves[1]?.text) cuts.push(column);
    else if (leaves[index - 1]!.text === "" && text !== "" && isEmptyColumn(grid, column - 1, extended))
      cuts.push(column);
  });
  if (cuts.length === 0) return [extended];
  const parts = [left, ...cuts].map((start, index) => {
    let end = (cuts[index] ?? extended.right + 1) - 1;
    while (end > start && leaves.find(({ column }) => column === end)?.text === "") end--;
    return { start, end };
  });
  if (!parts.every(({ start, end }) => headerScore(grid, row, start, end) > 0)) return [extended];
  return parts.map(({ start, end }) => headerBlock(grid, row, start, end));
}

/** A lower level can reach further right than the first one's last text. */
function extendRight(grid: SheetGrid, block: HeaderBlock): HeaderBlock {
  if (block.rows.length === 1) return block;
  let right = block.right;
  for (const row of block.rows) {
    const last = grid.filledColumns(row).at(-1);
    if (last !== undefined) right = Math.max(right, grid.mergeAt(row, last)?.right ?? last);
  }
  right = Math.min(right, grid.lastColumn);
  return right > block.right ? headerBlock(grid, block.rows[0]!, block.left, right) : block;
}

const columnsOf = ({ left, right }: HeaderBlock) =>
  Array.from({ length: right - left + 1 }, (_unused, index) => left + index);

function isEmptyColumn(grid: SheetGrid, column: number, block: HeaderBlock): boolean {
  const from = block.rows.at(-1)! + 1;
  for (let row = from; row <= Math.min(grid.lastRow, from + 30); row++) if (grid.text(row, column) !== "") return false;
  return true;
}

const overlap = (a: HeaderBlock, b: HeaderBlock) => a.left <= b.right && b.left <= a.right;

function isSameHeader(first: HeaderBlock, second: HeaderBlock): boolean {
  const columns = columnsOf(second).filter((column) => (second.levels.get(column)?.length ?? 0) > 0);
  const same = columns.filter((column) => first.levels.get(column)?.at(-1) === second.levels.get(column)?.at(-1));
  return columns.length > 0 && same.length >= columns.length * 0.8;
}

/** Upwards from a header: lone lines and empty rows belong to its heading, down to `floor`. */
function headingTop(grid: SheetGrid, block: HeaderBlock, floor: number): number {
  let top = block.rows[0]!;
  while (top > floor && top > block.rows[0]! - 12) {
    const filled = grid.filledColumns(top - 1, block.left, block.right);
    if (filled.length > 2 || filled.some((column) => grid.own(top - 1, column).type === "number")) break;
    top--;
  }
  return top;
}

function hasOwnTitle(
  grid: SheetGrid,
  top: number,
  block: HeaderBlock,
  before: { block: HeaderBlock; top: number },
): boolean {
  const lines = (from: number, to: number) => {
    const texts: string[] = [];
    for (let row = from; row < to; row++) {
      for (const column of grid.filledColumns(row, block.left, block.right)) texts.push(grid.text(row, column));
    }
    return texts;
  };
  const known = new Set(lines(before.top, before.block.rows[0]!));
  return lines(top, block.rows[0]!).some(
    (text) => text.length >= 5 && text.length <= 60 && TITLE_TAIL.test(text) && !/续/.test(text) && !known.has(text),
  );
}

function lastFilledRow(grid: SheetGrid, from: number, bodyTop: number, block: HeaderBlock): number {
  let row = from;
  while (row >= bodyTop && grid.filledColumns(row, block.left, block.right).length === 0) row--;
  return row;
}
