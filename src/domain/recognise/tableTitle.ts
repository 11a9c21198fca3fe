import { cellText } from "./cellText";
import type { SheetGrid } from "./grid";
import { LEGEND } from "./rowKind";
import { plainHeader, squeeze } from "./squeeze";

/** What stands above a table's header. */
export interface TableHeading {
  /** The title's lines joined; "" where there is none. */
  readonly title: string;
  /** "个、亿元" of 单位：个、亿元, or null. */
  readonly unitLine: string | null;
  /** Lines of the heading that may carry dates: 截至10月底, 填报时间. */
  readonly lines: readonly string[];
}

const ASIDE =
  /^(附件|附表|附)\d*[:：]?\d*$|^(单位|计量单位|金额单位|填报|填表|制表|报送|编制|审核|联系|密级|时间|日期|主管部门|实施单位)[^:：]{0,8}[:：]|^(截至|截止)|^20\d\d[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?$|^[（(]?单位[:：]|^[（(].{1,24}[)）]$/;
const UNIT_LINE = /(?:计量|金额|数量)?单位[:：]([^;；\s]+?)[)）]?$/;

/** Reads the rows above a header, from `top` on: title lines, the unit line, the date line. */
export function tableHeading(
  grid: SheetGrid,
  top: number,
  headerTop: number,
  left: number,
  right: number,
): TableHeading {
  const titles: string[] = [];
  const lines: string[] = [];
  let unitLine: string | null = null;
  for (let row = top; row < headerTop; row++) {
    const columns = grid.filledColumns(row, left, right);
    for (const column of columns) {
      const raw = cellText(grid.own(row, column));
      const text = squeeze(raw);
      lines.push(text);
      const unit = UNIT_LINE.exec(plainHeader(text).replace(/[(]/g, ""));
      if (unit && text.length <= 40 && !/[局办委院校所镇乡街]$/.test(unit[1]!)) unitLine = unit[1]!;
      if (
        columns.length <= 2 &&
        !ASIDE.test(text) &&
        !LEGEND.test(text) &&
        text.length <= 80 &&
        /\p{Script=Han}/u.test(text)
      )
        titles.push(text);
    }
  }
  return { title: titles.join(""), unitLine, lines };
}
