import type { SheetGrid } from "./grid";
import type { BodyLayout } from "./layout";
import { plainHeader } from "./squeeze";
import { totalLabel } from "./totalLabel";

/** What a row of a table's body is. */
export type RowKind =
  | { readonly kind: "blank" | "header" | "continued" | "footnote" | "task" | "subrow" }
  /** A row that only names the group of the rows below. */
  | { readonly kind: "category"; readonly text: string }
  /** 小计, 合计, 总计 and the like. */
  | { readonly kind: "total"; readonly label: string };

const CONTINUED = /^[（(]?(续|接)(上|前|下)?(表|页)([一二三四五六七八九十\d]*)[)）]?$|^第\d+页(共\d+页)?$|^-?\d+-$/;
const FOOTNOTE =
  /^(备注|附注|注释?|说明|填表说明|填报说明|有关说明|注意事项)(\d{0,2})[:：.、\s]|^(备注|注|说明)\d?[:：]?$|^[*※]|^(填报|填表|制表|制作|审核|审批|复核|核稿|联系|单位负责|分管|主要|签发|签字|盖章|报送|上报|经办|统计|数据来源|资料来源|统计口径|单位盖章|负责)[^\d。;；,，]{0,10}([:：]|[（(](签字|盖章|签章|公章)[)）])/;
export const LEGEND = /[▲△●○■□★☆◆◇▼▽◎※].{0,4}(为|表示|代表|是|指|:|：|--?|—)/;
export const NUMBERED =
  /^([一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+(部分|章|篇|类|项|板块|大类|方面)|[IVXⅠ-Ⅻ]+[、.])/;
/** （县委督查室 2022年6月6日）: who signs and when, and nothing else. */
const SIGNATURE =
  /^[（(]?[^（()）。；;:：\d]{2,30}(办公室|督查室|政府办|委办|办|局|委|政府|中心|领导小组)[,，]?20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?[)）]?$/;
const CHINESE_SERIAL = /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/;

/** Most rows are one of these and nothing more: they share them. */
const BLANK: RowKind = { kind: "blank" };
const HEADER: RowKind = { kind: "header" };
const CONTINUATION: RowKind = { kind: "continued" };
const NOTE: RowKind = { kind: "footnote" };
const TASK: RowKind = { kind: "task" };
const SUBROW: RowKind = { kind: "subrow" };

const NO_HEADERS: readonly string[] = [];

/**
 * Tells what a body row is by what stands in which of its cells.
 * @param afterNotes has a footnote been seen since the last task? Lone lines then belong to the notes.
 */
export function rowKind(grid: SheetGrid, row: number, layout: BodyLayout, afterNotes: boolean): RowKind {
  const { left, right, task, serial } = layout;
  const filled = grid.filledColumns(row, left, right);
  if (filled.length === 0) return BLANK;
  const serialText = serial === null ? "" : grid.text(row, serial);
  const isNumberedTask = serialText.length <= 8 && /\d/.test(serialText);
  if (!isNumberedTask && isHeaderAgain(grid, row, filled, layout)) return HEADER;
  if (filled.length <= 2 && isContinuation(grid, row, filled, layout)) return CONTINUATION;
  if (!isNumberedTask && isNote(grid.text(row, filled[0]!), filled.length)) return NOTE;
  const label = totalLabel(grid, row, layout, filled);
  if (label !== null) return { kind: "total", label };
  if (filled.length === 1) return loneText(grid, row, filled[0]!, layout, afterNotes);
  if (!isNumberedTask) {
    if (afterNotes && factsIn(filled, layout) === 0) return NOTE;
    const category = layout.arabicSerials ? categoryInCells(grid, row, layout, serialText) : null;
    if (category !== null) return { kind: "category", text: category };
  }
  if (!filled.includes(task)) return withoutTask(grid, row, layout, filled, serialText, isNumberedTask);
  if (
    serial !== null &&
    grid.isCovered(row, serial) &&
    grid.mergeAt(row, serial)!.top < row &&
    !layout.categories.length &&
    grid.mergeAt(row, serial)!.left >= left
  ) {
    return SUBROW;
  }
  return TASK;
}

/** 续上表, a page number or the table's title once more. */
function isContinuation(grid: SheetGrid, row: number, filled: readonly number[], { title, task }: BodyLayout): boolean {
  const first = grid.text(row, filled[0]!);
  if (filled.every((column) => CONTINUED.test(grid.text(row, column)))) return true;
  const isTitle = title !== "" && first.length >= 6 && (title.includes(first) || first.startsWith(title));
  return isTitle && filled[0] !== task;
}

/** @param first the row's first text; @param cells in how many cells something stands */
function isNote(first: string, cells: number): boolean {
  if (FOOTNOTE.test(first)) return true;
  return (cells <= 2 && first.length > 6 && LEGEND.test(first)) || (cells === 1 && SIGNATURE.test(first));
}

/** A category that carries its group's sums, or its serial and its name in two cells; null where the row is none. */
function categoryInCells(grid: SheetGrid, row: number, layout: BodyLayout, serialText: string): string | null {
  const taskText = grid.text(row, layout.task);
  const isNumbered = CHINESE_SERIAL.test(serialText);
  if (!isNumbered && (serialText !== "" || !NUMBERED.test(taskText))) return null;
  if (taskText.length > 40 || hasOwners(grid, row, layout)) return null;
  if (layout.facts.some((column) => grid.text(row, column).length > 12)) return null;
  return isNumbered && taskText !== "" ? joinNumber(serialText, taskText) : taskText || serialText;
}

/** A row whose task cell shows nothing of its own: the rest of the task above, unless a serial or a merge says otherwise. */
function withoutTask(
  grid: SheetGrid,
  row: number,
  layout: BodyLayout,
  filled: readonly number[],
  serialText: string,
  isNumberedTask: boolean,
): RowKind {
  const facts = factsIn(filled, layout);
  if (NUMBERED.test(serialText) && facts === 0) return { kind: "category", text: serialText };
  const covered = grid.isCovered(row, layout.task);
  if (!covered && facts === 0) return filled.some((column) => layout.categories.includes(column)) ? BLANK : NOTE;
  return isNumberedTask && (!covered || (!grid.isCovered(row, layout.serial!) && facts >= 2)) ? TASK : SUBROW;
}

function factsIn(filled: readonly number[], { facts }: BodyLayout): number {
  return facts.filter((column) => filled.includes(column)).length;
}

/** A row with one cell only: a category, a note, a title, or the rest of the task above. */
function loneText(grid: SheetGrid, row: number, column: number, layout: BodyLayout, afterNotes: boolean): RowKind {
  const text = grid.text(row, column);
  const merge = grid.mergeAt(row, column);
  const isWide =
    merge !== null &&
    merge.right > merge.left &&
    merge.right - merge.left + 1 >= (layout.right - layout.left + 1) * 0.5;
  if (merge && merge.bottom > merge.top && layout.categories.includes(column)) return BLANK;
  if (
    NUMBERED.test(text) &&
    text.length <= 60 &&
    (isWide || column === layout.left || column === layout.serial || column === layout.task)
  )
    return { kind: "category", text };
  if (afterNotes || text.length > 60) return column === layout.task && !isWide && !afterNotes ? TASK : NOTE;
  if (isWide) return { kind: "category", text };
  if (column === layout.serial) return /^\d+$/.test(text) ? BLANK : { kind: "category", text };
  if (column === layout.left && column !== layout.task && layout.task !== layout.left)
    return { kind: "category", text };
  if (column === layout.task) {
    if (/^[①-⑳]|^[（(]?\d{1,2}[)）.、]/.test(text) || /[。；;]$/.test(text)) return SUBROW;
    return layout.serial !== null && grid.text(row + 1, layout.serial) !== "" && text.length <= 24
      ? { kind: "category", text }
      : TASK;
  }
  return grid.isCovered(row, layout.task) || layout.facts.includes(column) ? SUBROW : NOTE;
}

/** Asked of every row without a number, so the cheap answers come first: a figure, or texts longer than any header of their column. */
function isHeaderAgain(grid: SheetGrid, row: number, filled: readonly number[], { headers }: BodyLayout): boolean {
  if (filled.length < 2) return false;
  let same = 0;
  let other = 0;
  const cells = grid.sheet.rows[row]!;
  for (const column of filled) {
    const cell = cells[column]!;
    if (cell.type !== "text") return false;
    const known = headers.get(column) ?? NO_HEADERS;
    if (mayBeOneOf(known, cell.text) && known.includes(plainHeader(cell.text))) same++;
    else if (++other * 10 > filled.length * 3) return false;
  }
  return same >= 2;
}

function mayBeOneOf(headers: readonly string[], text: string): boolean {
  for (const header of headers) if (text.length <= header.length * 3 + 4) return true;
  return false;
}

function hasOwners(grid: SheetGrid, row: number, layout: BodyLayout): boolean {
  return layout.facts.some((column) => /\p{Script=Han}/u.test(grid.text(row, column)));
}

function joinNumber(serial: string, text: string): string {
  return /[、.)）]$/.test(serial) ? serial + text : `${serial}、${text}`;
}
