import { detailWords, sheetNames } from "../../../messages/zhCN";
import type { Rect } from "../../sheet/address";
import { DETAIL_HEADER_ROW, type DetailKey } from "../detail/detailColumns";
import { lineCells } from "../detail/lineCells";
import type { LineContext } from "../detail/lineContext";
import { LINK_STYLE, REMARK_STYLE, bodyStyle, headerStyle, lampFormats, landscape, putTitle, rateBars } from "../look";
import type { SheetPlan } from "../plan";
import type { ReportFacts } from "../reportFacts";
import { SheetDraft } from "../sheetDraft";

/** 测算明细: one line an indicator, as a table; every other sheet's formulas rest on it. */
export function detailSheet(facts: ReportFacts): SheetPlan {
  const { assessment, columns, fonts, lines, settings } = facts;
  const looks = columns.keys.map((key) => columns.look(key));
  const draft = new SheetDraft(
    "detail",
    sheetNames.detail,
    looks.map(({ width }) => width),
  );
  putTitle(draft, fonts, detailWords.title, detailWords.subtitle(assessment.asOf), shownWidth(facts));
  draft.putRow(
    DETAIL_HEADER_ROW,
    columns.keys.map((key) => columns.header(key)),
  );
  draft.rowHeight(DETAIL_HEADER_ROW, 32);

  const context: LineContext = {
    columns,
    settings,
    source: facts.source,
    timeProgress: assessment.timeProgress,
    asOf: assessment.asOf,
    severalSheets: new Set(assessment.tables.map(({ table }) => table.sheet)).size > 1,
  };
  lines.forEach((line, index) => {
    const row = columns.top + index;
    const cells = lineCells(line, row, context);
    draft.putRow(
      row,
      columns.keys.map((key) => cells[key] ?? null),
    );
  });

  const whole: Rect = { top: DETAIL_HEADER_ROW, left: 1, bottom: columns.bottom, right: columns.keys.length };
  const shown: Rect = { ...whole, right: shownWidth(facts) };
  const column = (key: DetailKey): Rect => {
    const number = columns.number(key);
    return { top: columns.top, left: number, bottom: columns.bottom, right: number };
  };
  draft.format({ ...shown, top: columns.top }, bodyStyle(fonts, 10));
  draft.format({ ...shown, bottom: DETAIL_HEADER_ROW }, headerStyle(fonts, 10));
  columns.keys.slice(0, shown.right).forEach((key, index) => {
    const { align, numberFormat } = looks[index]!;
    if (align) draft.format(column(key), { align });
    if (numberFormat) draft.format(column(key), { numberFormat });
  });
  draft.format(column("evidence"), { ...REMARK_STYLE, size: 9 });
  draft.format(column("source"), LINK_STYLE);
  draft.conditionalFormat(...lampFormats(column("lamp")), rateBars(column("rate")));
  return draft.build({
    bodySize: 10,
    print: landscape(DETAIL_HEADER_ROW),
    freezeRows: DETAIL_HEADER_ROW,
    table: { name: "Mubiao_Detail", rect: whole },
    hiddenColumns: columns.keys.flatMap((key, index) => (columns.isHidden(key) ? [index + 1] : [])),
  });
}

/** The title stands over what is seen: hidden columns are at the right. */
function shownWidth({ columns }: ReportFacts): number {
  return columns.keys.filter((key) => !columns.isHidden(key)).length;
}
