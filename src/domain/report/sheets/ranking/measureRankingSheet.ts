import { measureRankingWords, rankingWords, sheetNames } from "../../../../messages/zhCN";
import type { AssessedTable } from "../../../assess/assessment";
import { columnLetters } from "../../../sheet/address";
import { literal, live } from "../../formulas";
import { GAP_FORMAT, RATE_FORMAT, bodyStyle, headerStyle, landscape, putHeading, putTitle, rateBars } from "../../look";
import type { SheetPlan } from "../../plan";
import type { ReportFacts } from "../../reportFacts";
import { SheetDraft, type Writable, area } from "../../sheetDraft";
import { lineValue } from "../lagging/lineLookup";
import { type MeasureRanks, measureRanks } from "./measureRanks";

const FIRST_HEADING = 3;
const NAME_COLUMN = 2;

/** 分指标排名: the units of each matrix table ranked indicator by indicator; null where the workbook has no such table. */
export function measureRankingSheet(facts: ReportFacts): SheetPlan | null {
  const { assessment, fonts, lines, settings } = facts;
  const tables = assessment.tables
    .filter(({ table, tasks }) => table.kind === "matrix" && tasks.some(({ indicators }) => indicators.length > 1))
    .map((table) => ({ table, measures: measureRanks(table, lines, settings.ranking.ties) }));
  if (tables.length === 0) return null;
  const most = Math.max(...tables.map(({ measures }) => measures.length));
  const widths = [6, 18, ...Array.from({ length: most }, () => [13, 7]).flat()];
  const draft = new SheetDraft("measureRanking", sheetNames.measureRanking, widths);
  putTitle(draft, fonts, measureRankingWords.title, measureRankingWords.subtitle(assessment.asOf));
  let next = FIRST_HEADING;
  for (const { table, measures } of tables) {
    putHeading(draft, fonts, next, table.table.title);
    next = putTable(draft, facts, next + 1, table, measures) + 2;
  }
  return draft.build({ bodySize: 12, print: landscape(null) });
}

/** Two header rows, then a line a unit; returns the last row. */
function putTable(
  draft: SheetDraft,
  facts: ReportFacts,
  top: number,
  { tasks }: AssessedTable,
  measures: readonly MeasureRanks[],
): number {
  const { serial, unit, by, rank } = measureRankingWords;
  const bottom = top + 1 + tasks.length;
  const right = NAME_COLUMN + 2 * measures.length;
  draft.putRow(top, [serial, unit, ...measures.flatMap(({ name }): Writable[] => [name, null])]);
  draft.putRow(top + 1, [null, null, ...measures.flatMap((measure) => [by[measure.by], rank])]);
  for (const column of [1, NAME_COLUMN]) draft.merge(area(top, top + 1, column));
  draft.format(area(top, bottom, 1, right), bodyStyle(facts.fonts, 12));
  draft.format(area(top, top + 1, 1, right), headerStyle(facts.fonts));
  draft.rowHeight(top, 34);
  tasks.forEach((task, index) => draft.putRow(top + 2 + index, [index + 1, task.text]));
  measures.forEach((measure, index) => {
    const column = NAME_COLUMN + 1 + 2 * index;
    draft.merge(area(top, top, column, column + 1));
    const isRate = measure.by === "rate";
    draft.format(area(top + 2, bottom, column), { numberFormat: isRate ? RATE_FORMAT : GAP_FORMAT });
    if (isRate) draft.conditionalFormat(rateBars(area(top + 2, bottom, column)));
    tasks.forEach((task, line) => {
      const row = top + 2 + line;
      const place = measure.places.get(task);
      const range = { letters: columnLetters(column), top: top + 2, bottom };
      draft.put(row, column, place ? valueCell(place.line.id, place.value, measure, facts) : rankingWords.none);
      draft.put(row, column + 1, rankCell(row, range, measure, place?.rank ?? null, facts));
    });
  });
  return bottom;
}

function valueCell(id: number, value: number, { by }: MeasureRanks, { columns }: ReportFacts): Writable {
  return lineValue(by, `MATCH(${id},${columns.range("id")},0)`, columns, value);
}

function rankCell(
  row: number,
  { letters, top, bottom }: { readonly letters: string; readonly top: number; readonly bottom: number },
  { lowIsGood }: MeasureRanks,
  rank: number | null,
  { settings }: ReportFacts,
): Writable {
  const value = letters + row;
  const all = `$${letters}$${top}:$${letters}$${bottom}`;
  const better = lowIsGood ? "<" : ">";
  const ahead =
    settings.ranking.ties === "dense"
      ? `ROUND(SUMPRODUCT(ISNUMBER(${all})*(${all}${better}${value})/COUNTIF(${all},${all}&"")),0)`
      : `COUNTIF(${all},"${better}"&${value})`;
  return live(`IF(ISNUMBER(${value}),${ahead}+1,${literal(rankingWords.none)})`, rank ?? rankingWords.none);
}
