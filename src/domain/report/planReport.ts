import type { Assessment } from "../assess/assessment";
import type { RankedBy, Ranking } from "../rank/ranking";
import type { Settings } from "../settings";
import { fingerprint } from "../sheet/fingerprint";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { bulletinSheet } from "./bulletin/bulletinSheet";
import { draftBulletin } from "./bulletin/draftBulletin";
import { detailColumns } from "./detail/detailColumns";
import { detailLines } from "./detail/detailLines";
import { FONTS } from "./look";
import type { Plan, SheetKey, SheetPlan } from "./plan";
import { planMarks } from "./planMarks";
import { type ReportFacts, SourceCells } from "./reportFacts";
import { detailSheet } from "./sheets/detailSheet";
import { laggingSheet } from "./sheets/lagging/laggingSheet";
import { notesSheet } from "./sheets/notes/notesSheet";
import { overviewSheet } from "./sheets/overview/overviewSheet";
import { problemsSheet } from "./sheets/problemsSheet";
import { measureRankingSheet } from "./sheets/ranking/measureRankingSheet";
import { rankingSheet } from "./sheets/ranking/rankingSheet";

export interface ReportOptions {
  readonly settings: Settings;
  /** What was assessed: numeric cells of it are taken by reference. */
  readonly workbook: WorkbookSnapshot;
  /** The product's version, for 测算说明. */
  readonly version: string;
}

const RANKING_SHEETS: Readonly<Record<RankedBy, SheetKey>> = {
  leadUnit: "unitRanking",
  leader: "leaderRanking",
  coordinator: "coordinatorRanking",
  person: "personRanking",
  category: "categoryRanking",
};

/**
 * The report sheets as data, in the order of their tabs, with the marks the settings want and what the source must still hold.
 * Every figure is the assessment's own; those that numbers decide are formulas whose cached value is that figure.
 */
export function planReport(assessment: Assessment, rankings: readonly Ranking[], options: ReportOptions): Plan {
  const facts = reportFacts(assessment, rankings, options);
  const measures = measureRankingSheet(facts);
  const sheets: readonly SheetPlan[] = [
    overviewSheet(facts),
    detailSheet(facts),
    ...rankings.map((ranking) => rankingSheet(RANKING_SHEETS[ranking.by], ranking, facts)),
    ...(measures ? [measures] : []),
    laggingSheet(facts),
    problemsSheet(facts),
    notesSheet(facts),
    ...(options.settings.bulletinSheet
      ? [bulletinSheet(draftBulletin(assessment, rankings, options.settings), facts.fonts)]
      : []),
  ];
  const expects = assessment.tables.flatMap(({ table }) => {
    const sheet = facts.source.sheet(table.sheet);
    return sheet ? [{ sheet: table.sheet, rect: table.range, fingerprint: fingerprint(sheet, table.range) }] : [];
  });
  return { sheets, marks: planMarks(assessment, options.settings.marks), expects };
}

function reportFacts(assessment: Assessment, rankings: readonly Ranking[], options: ReportOptions): ReportFacts {
  const { settings, workbook, version } = options;
  const lines = detailLines(assessment);
  const tasks = assessment.tables.flatMap((table) => table.tasks);
  const hasCategories = tasks.some(({ groups }) => groups.length > 0);
  const rankedBy = new Set(rankings.map(({ by }) => by));
  if (hasCategories) rankedBy.add("category");
  const needs = {
    categories: hasCategories,
    leaders: tasks.some(({ leaders }) => leaders.length > 0),
    severalGoals: lines.some(({ isAlone }) => !isAlone),
    rankedBy: [...rankedBy],
    lines: lines.length,
  };
  const columns = detailColumns(needs, settings.ranking);
  const fonts = FONTS[settings.reportFonts];
  return { assessment, rankings, settings, source: new SourceCells(workbook), fonts, lines, columns, version };
}
