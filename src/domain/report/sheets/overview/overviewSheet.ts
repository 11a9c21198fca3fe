import { overviewWords, sheetNames } from "../../../../messages/zhCN";
import { literal, live } from "../../formulas";
import { landscape, putHeading, putTitle } from "../../look";
import { parameterCell } from "../../parameters";
import type { PlanCell, SheetPlan } from "../../plan";
import type { ReportFacts } from "../../reportFacts";
import { SheetDraft } from "../../sheetDraft";
import { laggingTasks } from "../lagging/laggingTasks";
import { tasksByCategory } from "./categories";
import { WIDTHS } from "./grid";
import { putCategories } from "./putCategories";
import { putLagging } from "./putLagging";
import { putTotals } from "./putTotals";
import { firstUnits, putUnits } from "./putUnits";
import { TOTALS_HEADER_ROW, totalRow } from "./totals";

const TOP_LAGGING = 10;

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
  /** `put` writes from a row on and returns its last one. */
  const putSection = (text: string, put: (top: number) => number): void => {
    const top = next;
    putHeading(draft, fonts, top, overviewWords.heading(section++, text));
    const bottom = put(top + 1);
    draft.keepTogether(top, bottom);
    next = bottom + 2;
  };
  const categories = tasksByCategory(tasks, facts.settings.ranking);
  if (categories.length > 0)
    putSection(overviewWords.categories, (top) => putCategories(draft, facts, top, categories));
  const units = firstUnits(facts);
  if (units.length > 0) putSection(overviewWords.units(units.length), (top) => putUnits(draft, facts, top, units));
  const lagging = laggingTasks(facts.lines).slice(0, TOP_LAGGING);
  if (lagging.length > 0)
    putSection(overviewWords.lagging(lagging.length), (top) => putLagging(draft, facts, top, lagging));
  return draft.build({ bodySize: 11, print: landscape(null), hiddenColumns: [WIDTHS.length + 1] });
}

function subtitle({ assessment, settings }: ReportFacts): PlanCell {
  const { tables, asOf, timeProgress } = assessment;
  const what = tables.length === 1 ? tables[0]!.table.title : overviewWords.severalTables(tables.length);
  const before = overviewWords.subtitle(what, asOf);
  const after = overviewWords.paceRule[settings.pace.rule];
  const formula = `${literal(before)}&TEXT(${parameterCell("pace")},"0.00")&${literal(after)}`;
  return live(formula, `${before}${timeProgress.toFixed(2)}${after}`);
}
