import type { SheetGrid } from "./grid";
import type { BodyLayout } from "./layout";
import { squeeze } from "./squeeze";

const TOTAL =
  /^(总|全[市区县省州旗镇乡]|本[页表]|各?项?|全部)*(合计|总计|小计|共计|累计|总合计|平均|平均值|均值|平均进度|总体进度|总体平均|总体平均进度|平均完成率|总分|总得分)([（(].*)?[:：]?$/;
const TOTAL_TAIL = /^.{0,14}(合计|小计|总计)([（(][^()（）]*[)）])?[:：]?$/;
/** Each of the patterns needs one of these. */
const OF_TOTALS = /[计均总全]/;
const WHOLE = /^全[市区县省州旗镇乡域](合计|总体|总数|平均)?$/;
const LONGEST_LABEL = 40;

/** What names a row as a total (小计, 全县合计, 城东片合计 beside figures), or null where nothing does. */
export function totalLabel(grid: SheetGrid, row: number, layout: BodyLayout, filled: readonly number[]): string | null {
  const labels: string[] = [];
  for (const column of layout.labels) {
    const cell = grid.own(row, column);
    if (cell.type !== "text" || cell.text.length > LONGEST_LABEL || !OF_TOTALS.test(cell.text)) continue;
    labels.push(squeeze(cell.text));
  }
  if (labels.length === 0) return null;
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
