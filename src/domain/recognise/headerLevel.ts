import type { SheetGrid } from "./grid";
import { matchHeader } from "./matchHeader";
import { unitNote } from "./measureGroups";
import { plainHeader } from "./squeeze";

/** "2021" above a group of columns is a header, not a figure. */
export const YEAR = /^20\d\d$/;

/** A row under the header's last one that names columns within groups: all short words, only where groups are open. */
export function isLowerLevel(grid: SheetGrid, row: number, above: number, left: number, right: number): boolean {
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
export function isUpperLevel(grid: SheetGrid, row: number, below: number, left: number, right: number): boolean {
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

export function isNumberingRow(grid: SheetGrid, row: number, left: number, right: number): boolean {
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
