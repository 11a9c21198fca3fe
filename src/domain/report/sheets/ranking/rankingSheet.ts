import { rankingWords, sheetNames } from "../../../../messages/zhCN";
import type { RankedBy, Ranking } from "../../../rank/ranking";
import type { Rect } from "../../../sheet/address";
import { literal, live } from "../../formulas";
import {
  RATE_FORMAT,
  REMARK_STYLE,
  SERIES_COLOR,
  bodyStyle,
  headerStyle,
  landscape,
  putTitle,
  rateBars,
} from "../../look";
import type { CellStyle, ChartPlan, SheetKey, SheetPlan } from "../../plan";
import type { ReportFacts } from "../../reportFacts";
import { SheetDraft } from "../../sheetDraft";
import { rankingCells } from "./rankingCells";
import {
  RANKING_HEADER_ROW,
  RANKING_TOP,
  type RankingColumns,
  type RankingKey,
  rankingColumns,
} from "./rankingColumns";

/** More bars than this cannot be read on half a page. */
const CHARTED = 20;
const CHART_COLUMNS = 5;
const BODY_SIZE = 12;

const WIDTHS: Readonly<Record<RankingKey, number>> = {
  rank: 7,
  group: 12,
  name: 20,
  tasks: 8,
  rated: 10,
  score: 14,
  onPace: 9,
  behind: 9,
  red: 7,
  previous: 9,
  change: 7,
  remark: 24,
  search: 10,
};

/** 单位排名, 领导排名 and their like: live ranks over live means, in the order they had when written. */
export function rankingSheet(key: SheetKey, ranking: Ranking, facts: ReportFacts): SheetPlan {
  const { assessment, columns: detail, fonts, settings } = facts;
  const columns = rankingColumns(ranking, settings);
  const shown = columns.keys.filter((each) => each !== "search");
  const chartWidths = new Array<number>(CHART_COLUMNS).fill(8);
  const draft = new SheetDraft(key, sheetNames[key], [...columns.keys.map((each) => WIDTHS[each]), ...chartWidths]);
  const { by, owners } = ranking;
  putTitle(
    draft,
    fonts,
    rankingWords.title[by],
    subtitle(ranking, columns, assessment.asOf),
    columns.keys.length + CHART_COLUMNS,
  );
  if (owners.length === 0) {
    draft.put(RANKING_HEADER_ROW, 1, rankingWords.empty);
    draft.merge({ top: RANKING_HEADER_ROW, left: 1, bottom: RANKING_HEADER_ROW, right: shown.length });
    draft.format(
      { top: RANKING_HEADER_ROW, left: 1, bottom: RANKING_HEADER_ROW, right: 1 },
      { font: fonts.body, size: 12 },
    );
    return draft.build({ bodySize: BODY_SIZE, print: landscape(null), hiddenColumns: [columns.number("search")] });
  }
  draft.putRow(
    RANKING_HEADER_ROW,
    shown.map((each) => headerText(each, by, settings.ranking.score)),
  );
  draft.rowHeight(RANKING_HEADER_ROW, 34);
  owners.forEach((owner, index) => {
    const row = RANKING_TOP + index;
    const cells = rankingCells(owner, row, by, columns, detail, settings);
    draft.putRow(
      row,
      columns.keys.map((each) => cells[each] ?? null),
    );
  });
  dress(draft, facts, columns, shown.length, owners.length);
  const chart = scoreChart(key, ranking, columns, settings.ranking.score);
  if (chart) draft.chart(chart);
  return draft.build({
    bodySize: BODY_SIZE,
    print: landscape(RANKING_HEADER_ROW),
    freezeRows: RANKING_HEADER_ROW,
    hiddenColumns: [columns.number("search")],
  });
}

function headerText(key: RankingKey, by: RankedBy, score: keyof typeof rankingWords.score): string {
  if (key === "name") return rankingWords.owner[by];
  return key === "score" ? rankingWords.score[score] : rankingWords.headers[key];
}

/** Says whether the order still is the order of the ranks. */
function subtitle(ranking: Ranking, columns: RankingColumns, asOf: string): ReturnType<typeof live> {
  const { inOrder, stale, outOfOrder } = rankingWords;
  const day = rankingWords.asOf(asOf);
  if (ranking.owners.length === 0) return { value: day.trim() };
  const isMoved = `COUNTIF(${columns.range("remark")},${literal(`*${outOfOrder}`)})>0`;
  return live(`${literal(day)}&IF(${isMoved},${literal(stale)},${literal(inOrder)})`, day + inOrder);
}

function dress(draft: SheetDraft, { fonts }: ReportFacts, columns: RankingColumns, width: number, count: number): void {
  const bottom = RANKING_TOP + count - 1;
  const column = (key: RankingKey): Rect => {
    const number = columns.number(key);
    return { top: RANKING_TOP, left: number, bottom, right: number };
  };
  draft.format({ top: RANKING_HEADER_ROW, left: 1, bottom, right: width }, bodyStyle(fonts, BODY_SIZE));
  draft.format({ top: RANKING_HEADER_ROW, left: 1, bottom: RANKING_HEADER_ROW, right: width }, headerStyle(fonts));
  const right: CellStyle = { numberFormat: RATE_FORMAT };
  draft.format(column("score"), right);
  draft.format(column("remark"), REMARK_STYLE);
  draft.conditionalFormat(rateBars(column("score")));
}

function scoreChart(
  key: SheetKey,
  { owners }: Ranking,
  columns: RankingColumns,
  score: keyof typeof rankingWords.score,
): ChartPlan | null {
  const ranked = owners.filter(({ rank }) => rank !== null);
  // with groups the ranked do not stand together: the chart then shows the first group's
  const first = owners.findIndex(({ rank }) => rank === null);
  const charted = owners.slice(0, Math.min(CHARTED, first < 0 ? owners.length : first));
  if (charted.length < 2) return null;
  const bottom = RANKING_TOP + charted.length - 1;
  const name = rankingWords.score[score];
  const column = (each: RankingKey): Rect => {
    const number = columns.number(each);
    return { top: RANKING_TOP, left: number, bottom, right: number };
  };
  const isAll = charted.length === ranked.length;
  return {
    name: `Mubiao_${key}`,
    type: "bar",
    title: isAll ? rankingWords.chart.all(name) : rankingWords.chart.top(name, charted.length),
    categories: column("name"),
    values: column("score"),
    seriesName: name,
    points: charted.map((owner) => ({ category: owner.name, value: owner.score })),
    colors: [SERIES_COLOR],
    anchor: {
      // The header is repeated on every page, and what stands on it with it.
      top: RANKING_TOP,
      left: columns.keys.length + 1,
      bottom: Math.max(bottom, RANKING_TOP + 8),
      right: columns.keys.length + CHART_COLUMNS,
    },
  };
}
