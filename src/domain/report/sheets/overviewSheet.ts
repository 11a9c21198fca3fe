import { lampNames, laggingWords, overviewWords, rankingWords, sheetNames } from "../../../messages/zhCN";
import type { AssessedTask, Lamp } from "../../assess/assessment";
import type { RankedOwner } from "../../rank/ranking";
import type { Rect } from "../../sheet/address";
import { literal, live, sourceLink } from "../formulas";
import {
  LAMP_LOOKS,
  LINK_STYLE,
  RATE_FORMAT,
  SERIES_COLOR,
  bodyStyle,
  headerStyle,
  lampFormats,
  landscape,
  putHeading,
  putTitle,
  rateBars,
} from "../look";
import { ownSheet } from "../ownReference";
import { parameterCell } from "../parameters";
import type { CellStyle, PlanCell, SheetPlan } from "../plan";
import type { ReportFacts } from "../reportFacts";
import { SheetDraft, type Writable } from "../sheetDraft";
import { linesOfText } from "../textLines";
import { categoryCells, tasksByCategory } from "./overviewCategories";
import { COUNT_COLUMN, TOTALS, TOTALS_HEADER_ROW, totalCell, totalName, totalRow, totalValue } from "./overviewTotals";
import { laggingTasks } from "./laggingTasks";
import { linePlace, lineValue } from "./lineLookup";
import { RANKING_TOP, rankingColumns } from "./rankingColumns";

const WIDTHS = [7, 26, 10, 10, 12, 10, 10, 10, 10, 10, 10, 10] as const;
const TOP_UNITS = 10;
const TOP_LAGGING = 10;
const ROW = 21;
const LAMPS: readonly Lamp[] = ["green", "yellow", "red", "grey"];

/** 测算总览: totals with both charts beside them, categories, the first units and the tasks furthest behind. */
export function overviewSheet(facts: ReportFacts): SheetPlan {
  const { assessment, fonts } = facts;
  const tasks = assessment.tables.flatMap((table) => table.tasks);
  // the last column keeps the places of the lagging tasks
  const draft = new SheetDraft("overview", sheetNames.overview, [...WIDTHS, 6]);
  putTitle(draft, fonts, overviewWords.title, subtitle(facts), WIDTHS.length);
  putHeading(draft, fonts, TOTALS_HEADER_ROW - 1, overviewWords.totalsHeading);
  putTotals(draft, facts, tasks);

  let next = totalRow("mean") + 2;
  let section = 2;
  const startSection = (text: string): number => {
    putHeading(draft, fonts, next, overviewWords.heading(section++, text));
    return next + 1;
  };
  const categories = tasksByCategory(tasks, facts.settings.ranking);
  if (categories.length > 0) next = putCategories(draft, facts, startSection(overviewWords.categories), categories) + 2;
  const units = firstUnits(facts);
  if (units.length > 0) {
    const top = startSection(overviewWords.units(units.length));
    next = putUnits(draft, facts, top, units) + 2;
  }
  const lagging = laggingTasks(facts.lines).slice(0, TOP_LAGGING);
  if (lagging.length > 0) putLagging(draft, facts, startSection(overviewWords.lagging(lagging.length)), lagging);
  return draft.build({ print: landscape(null), hiddenColumns: [WIDTHS.length + 1] });
}

function subtitle({ assessment, settings }: ReportFacts): PlanCell {
  const { tables, asOf, timeProgress } = assessment;
  const what = tables.length === 1 ? tables[0]!.table.title : overviewWords.severalTables(tables.length);
  const before = overviewWords.subtitle(what, asOf);
  const after = overviewWords.paceRule[settings.pace.rule];
  const formula = `${literal(before)}&TEXT(${parameterCell("pace")},"0.00")&${literal(after)}`;
  return live(formula, `${before}${timeProgress.toFixed(2)}${after}`);
}

function putTotals(draft: SheetDraft, facts: ReportFacts, tasks: readonly AssessedTask[]): void {
  const { fonts, settings } = facts;
  const { item, count, share } = overviewWords.totals;
  draft.putRow(TOTALS_HEADER_ROW, [item, null, count, share]);
  const all = tasks.length;
  for (const total of TOTALS) {
    const row = totalRow(total);
    const value = totalValue(total, tasks, settings.ranking);
    const hasShare = total !== "tasks" && total !== "mean";
    const portion = value === null || all === 0 ? "" : Math.round((value / all) * 10_000) / 100;
    const whole = `$C$${totalRow("tasks")}`;
    const cell = hasShare ? live(`IF(${whole}=0,"",ROUND(C${row}/${whole}*100,2))`, portion) : rankingWords.none;
    draft.putRow(row, [totalName(total), null, totalCell(total, facts, tasks), cell]);
  }
  const bottom = totalRow("mean");
  for (let row = TOTALS_HEADER_ROW; row <= bottom; row++) {
    draft.merge({ top: row, left: 1, bottom: row, right: 2 });
    draft.rowHeight(row, ROW);
  }
  dressTable(draft, facts, TOTALS_HEADER_ROW, bottom, 4);
  draft.format(column(totalRow("tasks"), bottom, 3, 4), { align: "right", size: 12 });
  draft.format(column(totalRow("judged"), bottom, 4), { numberFormat: RATE_FORMAT });
  draft.format(column(bottom, bottom, 3), { numberFormat: RATE_FORMAT });
  draft.conditionalFormat(...lampFormats(column(totalRow("green"), totalRow("grey"), 1)));
  const lampRows = { top: totalRow("green"), bottom: totalRow("grey") };
  draft.chart({
    name: "Mubiao_lamps",
    type: "doughnut",
    title: overviewWords.lampChart,
    categories: { ...lampRows, left: 1, right: 1 },
    values: { ...lampRows, left: COUNT_COLUMN, right: COUNT_COLUMN },
    seriesName: overviewWords.totals.count,
    points: LAMPS.map((lamp) => ({ category: lampNames[lamp], value: totalValue(lamp, tasks, settings.ranking) })),
    colors: LAMPS.map((lamp) => LAMP_LOOKS[lamp].chart),
    anchor: { top: TOTALS_HEADER_ROW, left: 5, bottom, right: 7 },
  });
  draft.format({ top: TOTALS_HEADER_ROW, left: 1, bottom, right: 2 }, { font: fonts.body });
  draft.format(column(TOTALS_HEADER_ROW, TOTALS_HEADER_ROW, 1, 4), { font: fonts.heading });
}

function putCategories(
  draft: SheetDraft,
  facts: ReportFacts,
  top: number,
  categories: ReturnType<typeof tasksByCategory>,
): number {
  const { name, tasks, rated, mean } = overviewWords.category;
  draft.putRow(top, [name, null, tasks, rated, mean, ...LAMPS.map((lamp) => lampNames[lamp])]);
  categories.forEach((category, index) =>
    draft.putRow(top + 1 + index, categoryCells(category, top + 1 + index, facts)),
  );
  const bottom = top + categories.length;
  for (let row = top; row <= bottom; row++) {
    draft.merge({ top: row, left: 1, bottom: row, right: 2 });
    draft.rowHeight(row, row === top ? 30 : ROW);
  }
  dressTable(draft, facts, top, bottom, 9);
  draft.format(column(top + 1, bottom, 1), { align: "left" });
  draft.format(column(top + 1, bottom, 5), { align: "right", numberFormat: RATE_FORMAT });
  draft.conditionalFormat(rateBars(column(top + 1, bottom, 5)));
  return bottom;
}

interface FirstUnit {
  readonly owner: RankedOwner;
  /** Its row on 单位排名. */
  readonly row: number;
}

/** The best units, whichever group they are ranked in. */
function firstUnits({ rankings }: ReportFacts): readonly FirstUnit[] {
  const owners = rankings.find(({ by }) => by === "leadUnit")?.owners ?? [];
  return owners
    .map((owner, index) => ({ owner, row: RANKING_TOP + index }))
    .filter(({ owner }) => owner.rank !== null)
    .sort((a, b) => b.owner.score! - a.owner.score!)
    .slice(0, TOP_UNITS);
}

function putUnits(draft: SheetDraft, facts: ReportFacts, top: number, units: readonly FirstUnit[]): number {
  const { settings, rankings } = facts;
  const own = rankingColumns(
    rankings.find(({ by }) => by === "leadUnit")!,
    settings,
  );
  const keys = ["rank", "name", "tasks", "rated", "score", "onPace", "behind", "red"] as const;
  const { headers, owner: ownerWords, score: scoreWords } = rankingWords;
  const score = scoreWords[settings.ranking.score];
  const header = keys.map((key) => (key === "name" ? ownerWords.leadUnit : key === "score" ? score : headers[key]));
  draft.putRow(top, header);
  units.forEach(({ owner, row }, index) => {
    const cells = keys.map((key): Writable => {
      const value = owner[key];
      return live(`${ownSheet("unitRanking")}!${own.at(key, row)}`, value ?? "");
    });
    draft.putRow(top + 1 + index, cells);
    draft.rowHeight(top + 1 + index, ROW);
  });
  const bottom = top + units.length;
  draft.rowHeight(top, 30);
  dressTable(draft, facts, top, bottom, keys.length);
  draft.format(column(top + 1, bottom, 5), { align: "right", numberFormat: RATE_FORMAT });
  draft.conditionalFormat(rateBars(column(top + 1, bottom, 5)));
  if (units.length > 1) {
    draft.chart({
      name: "Mubiao_units",
      type: "bar",
      title: score,
      categories: column(top + 1, bottom, 2),
      values: column(top + 1, bottom, 5),
      seriesName: score,
      points: units.map(({ owner }) => ({ category: owner.name, value: owner.score })),
      colors: [SERIES_COLOR],
      anchor: { top: TOTALS_HEADER_ROW, left: 8, bottom: totalRow("mean"), right: WIDTHS.length },
    });
  }
  return bottom;
}

function putLagging(
  draft: SheetDraft,
  facts: ReportFacts,
  top: number,
  lagging: ReturnType<typeof laggingTasks>,
): void {
  const { headers } = laggingWords;
  const { columns } = facts;
  draft.putRow(top, [
    headers.serial,
    headers.task,
    ...[null, null, null],
    headers.lamp,
    headers.leadUnit,
    null,
    headers.name,
    headers.rate,
    headers.gap,
    headers.source,
  ]);
  lagging.forEach(({ main, worst, gap }, index) => {
    const row = top + 1 + index;
    const { task, table } = main;
    const { indicator } = worst;
    const place = `M${row}`;
    draft.putRow(row, [
      index + 1,
      task.text,
      ...[null, null, null],
      lineValue("taskLamp", `MATCH(${main.id},${columns.range("id")},0)`, columns, lampNames[task.lamp]),
      task.leadUnits.map(({ name }) => name).join("、"),
      null,
      indicator?.name ?? "",
      lineValue("rate", place, columns, indicator ? indicator.rate : task.rate),
      lineValue("gap", place, columns, gap),
      sourceLink(table.table.sheet, indicator?.actual?.cell ?? indicator?.target.cell ?? task.cell),
      linePlace(worst.id, columns),
    ]);
    const lines = Math.max(linesOfText(task.text, 58), linesOfText(indicator?.name ?? "", 9));
    draft.rowHeight(row, Math.max(ROW, 15 * lines + 6));
  });
  const bottom = top + lagging.length;
  for (let row = top; row <= bottom; row++) {
    draft.merge({ top: row, left: 2, bottom: row, right: 5 });
    draft.merge({ top: row, left: 7, bottom: row, right: 8 });
  }
  draft.rowHeight(top, 30);
  dressTable(draft, facts, top, bottom, WIDTHS.length);
  draft.format(column(top + 1, bottom, 2, 5), { align: "left" });
  draft.format(column(top + 1, bottom, 10), { align: "right", numberFormat: RATE_FORMAT });
  draft.format(column(top + 1, bottom, 11), { align: "right", numberFormat: "+0.00;-0.00;0.00" });
  draft.format(column(top + 1, bottom, 12), LINK_STYLE);
  draft.conditionalFormat(...lampFormats(column(top + 1, bottom, 6)));
}

function dressTable(draft: SheetDraft, { fonts }: ReportFacts, top: number, bottom: number, width: number): void {
  const body: CellStyle = bodyStyle(fonts);
  draft.format({ top, left: 1, bottom, right: width }, body);
  draft.format({ top, left: 1, bottom: top, right: width }, headerStyle(fonts));
}

function column(top: number, bottom: number, left: number, right = left): Rect {
  return { top, left, bottom, right };
}
