import { charTable, holdsAny } from "../sheet/charTable";
import type { SheetGrid } from "./grid";
import { plainHeader } from "./squeeze";

/** What a row of a table's body is. */
export type RowKind =
  | { readonly kind: "blank" | "header" | "continued" | "footnote" | "task" | "subrow" }
  /** A row that only names the group of the rows below. */
  | { readonly kind: "category"; readonly text: string }
  /** 小计, 合计, 总计 and the like. */
  | { readonly kind: "total"; readonly label: string };

/** What telling rows apart needs to know of the table. */
export interface BodyLayout {
  readonly left: number;
  readonly right: number;
  readonly task: number;
  readonly serial: number | null;
  /** Columns whose content makes a row a task of its own: progress, plan, actual, rate, target, owner, deadline. */
  readonly facts: readonly number[];
  readonly categories: readonly number[];
  /** Columns in which a total is named: the first, the serial's, the categories' and the task's. */
  readonly labels: readonly number[];
  /** Plain header texts by column, all levels. */
  readonly headers: ReadonlyMap<number, readonly string[]>;
  readonly title: string;
  /** Are most serials Arabic? Then 一、 and （一） number categories. */
  readonly arabicSerials: boolean;
}

const CONTINUED = /^[（(]?(续|接)(上|前|下)?(表|页)([一二三四五六七八九十\d]*)[)）]?$|^第\d+页(共\d+页)?$|^-?\d+-$/;
const TOTAL =
  /^(总|全[市区县省州旗镇乡]|本[页表]|各?项?|全部)*(合计|总计|小计|共计|累计|总合计|平均|平均值|均值|平均进度|总体进度|总体平均|总体平均进度|平均完成率|总分|总得分)([（(].*)?[:：]?$/;
const TOTAL_TAIL = /^.{0,14}(合计|小计|总计)([（(][^()（）]*[)）])?[:：]?$/;
const OF_TOTALS = charTable("计均总全");
const WHOLE = /^全[市区县省州旗镇乡域](合计|总体|总数|平均)?$/;
const FOOTNOTE =
  /^(备注|附注|注释?|说明|填表说明|填报说明|有关说明|注意事项)(\d{0,2})[:：.、\s]|^(备注|注|说明)\d?[:：]?$|^[*※]|^(填报|填表|制表|制作|审核|审批|复核|核稿|联系|单位负责|分管|主要|签发|签字|盖章|报送|上报|经办|统计|数据来源|资料来源|统计口径|单位盖章|负责)[^\d。;；,，]{0,10}([:：]|[（(](签字|盖章|签章|公章)[)）])/;
export const LEGEND = /[▲△●○■□★☆◆◇▼▽◎※].{0,4}(为|表示|代表|是|指|:|：|--?|—)/;
export const NUMBERED =
  /^([一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+(部分|章|篇|类|项|板块|大类|方面)|[IVXⅠ-Ⅻ]+[、.])/;
/** （县委督查室 2022年6月6日）: who signs and when, and nothing else. */
const SIGNATURE =
  /^[（(]?[^（()）。；;:：\d]{2,30}(办公室|督查室|政府办|委办|办|局|委|政府|中心|领导小组)[,，]?20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?[)）]?$/;
const LONGEST_LABEL = 40;
const CHINESE_SERIAL = /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.]?$/;

/**
 * Tells what a body row is by what stands in which of its cells.
 * @param afterNotes has a footnote been seen since the last task? Lone lines then belong to the notes.
 */
export function rowKind(grid: SheetGrid, row: number, layout: BodyLayout, afterNotes: boolean): RowKind {
  const { left, right, task, serial } = layout;
  const filled = grid.filledColumns(row, left, right);
  if (filled.length === 0) return { kind: "blank" };
  if (isHeaderAgain(grid, row, filled, layout)) return { kind: "header" };
  const first = grid.text(row, filled[0]!);
  if (filled.length <= 2 && filled.every((column) => CONTINUED.test(grid.text(row, column))))
    return { kind: "continued" };
  if (
    filled.length <= 2 &&
    layout.title !== "" &&
    first.length >= 6 &&
    (layout.title.includes(first) || first.startsWith(layout.title)) &&
    filled[0] !== task
  ) {
    return { kind: "continued" };
  }
  const serialText = serial === null ? "" : grid.text(row, serial);
  const taskText = grid.text(row, task);
  const facts = layout.facts.filter((column) => filled.includes(column));
  const isNumberedTask = /\d/.test(serialText) && serialText.length <= 8;
  if (!isNumberedTask && (FOOTNOTE.test(first) || (filled.length <= 2 && LEGEND.test(first) && first.length > 6)))
    return { kind: "footnote" };
  if (filled.length === 1 && !isNumberedTask && SIGNATURE.test(first)) return { kind: "footnote" };
  const label = totalLabel(grid, row, layout, filled);
  if (label !== null) return { kind: "total", label };
  if (filled.length === 1) return loneText(grid, row, filled[0]!, layout, afterNotes);
  if (afterNotes && !isNumberedTask && facts.length === 0) return { kind: "footnote" };
  // A category that carries its group's sums, or its serial and its name in two cells.
  if (
    layout.arabicSerials &&
    (CHINESE_SERIAL.test(serialText) || (serialText === "" && NUMBERED.test(taskText))) &&
    !hasOwners(grid, row, layout)
  ) {
    const joined =
      CHINESE_SERIAL.test(serialText) && taskText !== "" ? joinNumber(serialText, taskText) : taskText || serialText;
    if (taskText.length <= 40 && !layout.facts.some((column) => grid.text(row, column).length > 12))
      return { kind: "category", text: joined };
  }
  if (NUMBERED.test(serialText) && taskText === "" && facts.length === 0) return { kind: "category", text: serialText };
  if (taskText === "") {
    const covered = grid.isCovered(row, task);
    if (!covered && facts.length === 0)
      return filled.some((column) => layout.categories.includes(column)) ? { kind: "blank" } : { kind: "footnote" };
    const isOwnTask = isNumberedTask && (!covered || (!grid.isCovered(row, serial!) && facts.length >= 2));
    return isOwnTask ? { kind: "task" } : { kind: "subrow" };
  }
  if (
    serial !== null &&
    grid.isCovered(row, serial) &&
    grid.mergeAt(row, serial)!.top < row &&
    !layout.categories.length &&
    grid.mergeAt(row, serial)!.left >= left
  ) {
    return { kind: "subrow" };
  }
  return { kind: "task" };
}

/** A row with one cell only: a category, a note, a title, or the rest of the task above. */
function loneText(grid: SheetGrid, row: number, column: number, layout: BodyLayout, afterNotes: boolean): RowKind {
  const text = grid.text(row, column);
  const merge = grid.mergeAt(row, column);
  const isWide =
    merge !== null &&
    merge.right > merge.left &&
    merge.right - merge.left + 1 >= (layout.right - layout.left + 1) * 0.5;
  if (merge && merge.bottom > merge.top && layout.categories.includes(column)) return { kind: "blank" };
  if (
    NUMBERED.test(text) &&
    text.length <= 60 &&
    (isWide || column === layout.left || column === layout.serial || column === layout.task)
  )
    return { kind: "category", text };
  if (afterNotes || text.length > 60)
    return { kind: column === layout.task && !isWide && !afterNotes ? "task" : "footnote" };
  if (isWide) return { kind: "category", text };
  if (column === layout.serial) return /^\d+$/.test(text) ? { kind: "blank" } : { kind: "category", text };
  if (column === layout.left && column !== layout.task && layout.task !== layout.left)
    return { kind: "category", text };
  if (column === layout.task) {
    if (/^[①-⑳]|^[（(]?\d{1,2}[)）.、]/.test(text) || /[。；;]$/.test(text)) return { kind: "subrow" };
    return layout.serial !== null && grid.text(row + 1, layout.serial) !== "" && text.length <= 24
      ? { kind: "category", text }
      : { kind: "task" };
  }
  return grid.isCovered(row, layout.task) || layout.facts.includes(column) ? { kind: "subrow" } : { kind: "footnote" };
}

/** Asked of every row, so the cheap answers come first: a figure, or texts longer than any header of their column. */
function isHeaderAgain(grid: SheetGrid, row: number, filled: readonly number[], { headers }: BodyLayout): boolean {
  if (filled.length < 2) return false;
  let same = 0;
  let other = 0;
  for (const column of filled) {
    const cell = grid.own(row, column);
    if (cell.type !== "text") return false;
    const known = headers.get(column);
    const mayBe = known !== undefined && known.some((text) => cell.text.length <= text.length * 3 + 4);
    if (mayBe && known.includes(plainHeader(cell.text))) same++;
    else if (++other * 10 > filled.length * 3) return false;
  }
  return same >= 2;
}

function totalLabel(grid: SheetGrid, row: number, layout: BodyLayout, filled: readonly number[]): string | null {
  const labels: string[] = [];
  for (const column of layout.labels) {
    const cell = grid.own(row, column);
    if (cell.type === "text" && cell.text.length <= LONGEST_LABEL) labels.push(grid.text(row, column));
  }
  if (!labels.some((text) => holdsAny(text, OF_TOTALS))) return null;
  const label = labels.find((text) => TOTAL.test(text) || WHOLE.test(text));
  if (label) return label;
  const tail = labels.find((text) => TOTAL_TAIL.test(text));
  if (!tail) return null;
  const figures = filled.filter((column) => grid.own(row, column).type === "number" && column !== layout.serial);
  return figures.length > 0 &&
    (layout.serial === null || grid.text(row, layout.serial) === "" || !/^\d+$/.test(grid.text(row, layout.serial)))
    ? tail
    : null;
}

function hasOwners(grid: SheetGrid, row: number, layout: BodyLayout): boolean {
  return layout.facts.some((column) => /\p{Script=Han}/u.test(grid.text(row, column)));
}

function joinNumber(serial: string, text: string): string {
  return /[、.)）]$/.test(serial) ? serial + text : `${serial}、${text}`;
}
