import type { Deadline, Extraction, Status } from "../extract/extraction";
import type { Issue } from "../issue";
import { joined } from "../joined";
import type { TaskRow } from "../read/taskRow";
import type { TableKind } from "../recognise/table";
import type { Settings } from "../settings";
import type { SourceText } from "../sheet/source";
import type { AssessedTask, Indicator, Lamp } from "./assessment";
import { applyConfirmations } from "./confirmed";
import { checkActuals } from "./checkActuals";
import { headlineOf } from "./headline";
import { judgeIndicator, type Yardstick } from "./judgeIndicator";
import { lampOfRate, worstLamp } from "./lamp";
import type { Confirmation, History } from "./memory";
import { paceOfWindow, paceOfYear } from "./pace";
import { reviewOf } from "./review";
import { round2 } from "./rounding";

export interface JudgingContext {
  readonly asOf: string;
  /** The plan year of the table. */
  readonly year: number;
  readonly kind: TableKind;
  readonly settings: Settings;
  readonly confirmations: readonly Confirmation[];
  /** The assessment to compare with, or null. */
  readonly previous: History | null;
}

/** One task, judged: its indicators, headline rate, lamp, status and what a person has to settle. */
export function judgeTask(row: TaskRow, extraction: Extraction, context: JudgingContext): AssessedTask {
  const { drafts, taskRate, settled } = applyConfirmations(row, extraction.indicators, context.confirmations);
  const goalDeadline = lastGoalDeadline(row, extraction.deadlines);
  const yardstick = { pace: paceOf(goalDeadline, context), asOf: context.asOf, settings: context.settings };
  const indicators = drafts.map((draft) => judgeIndicator(draft, yardstick));
  const status = extraction.holdsOpen ? extraction.status : statusOf(extraction.status, indicators);
  const headline = headlineOf(indicators, extraction.statedRates, taskRate, context.kind === "matrix");
  const pastDue = goalDeadline !== null && goalDeadline.date! < context.asOf;
  const overdue = status !== "done" && pastDue;
  const odd = checkActuals(row, drafts, headline, context.previous);
  const found = joined(joined(row.issues, extraction.issues), odd);
  const issues = uniqueIssues(overdue ? [...found, deadlinePassed(goalDeadline!)] : found);
  const reviewItems = reviewOf(indicators, issues, settled);
  const gap = headline.rate === null ? null : round2(headline.rate - yardstick.pace);
  return {
    row: row.row,
    lastRow: row.lastRow,
    serial: row.serial,
    marker: row.marker,
    groups: row.groups,
    text: row.task.text,
    cell: row.task.cell,
    goalTexts: joined([row.task], row.targets),
    progressTexts: row.progress,
    measures: row.measures,
    leaders: row.leaders,
    coordinators: row.coordinators,
    leadUnits: row.leadUnits,
    persons: row.persons,
    supportUnits: row.supportUnits,
    deadlines: extraction.deadlines,
    items: extraction.items,
    indicators,
    statedRate: headline.stated?.value ?? null,
    statedRates: extraction.statedRates,
    rank: row.rank ?? extraction.rank,
    weight: row.weight,
    rate: headline.rate,
    rateBasis: headline.basis,
    review: reviewItems.length > 0,
    reviewItems,
    status,
    statusReason: extraction.statusReason,
    lamp: lampOf(status, overdue, indicators, gap, yardstick),
    gap,
    pastDue,
    overdue,
    issues,
  };
}

/** The latest fixed day by which the goal itself is due; a day the progress merely forecasts does not move it. */
function lastGoalDeadline(row: TaskRow, deadlines: readonly Deadline[]): Deadline | null {
  let last: Deadline | null = null;
  for (const deadline of deadlines) {
    if (deadline.date === null || (!deadline.wasSet && isTold(deadline, row.progress))) continue;
    if (last === null || deadline.date > last.date!) last = deadline;
  }
  return last;
}

function isTold({ cell }: Deadline, progress: readonly SourceText[]): boolean {
  return progress.some((text) => text.cell === cell);
}

function paceOf(deadline: Deadline | null, { asOf, year, settings }: JudgingContext): number {
  if (!settings.paceByDeadline || deadline === null) return paceOfYear(asOf, year, settings.pace);
  return paceOfWindow(asOf, `${year}-01-01`, deadline.date!);
}

/** A task all of whose levels are reached is done, whatever its words say; a ratio alone can still fall before year end. */
function statusOf(fromText: Status, indicators: readonly Indicator[]): Status {
  const allMet = indicators.length > 0 && indicators.every((indicator) => indicator.met === true);
  return allMet && indicators.some((indicator) => indicator.kind === "amount") ? "done" : fromText;
}

/**
 * Deadline passed and not done: red. Done: green. Else the worst of what is judged, or the lamp of a rate that only the
 * sheet's own words support; grey where nothing is.
 */
function lampOf(
  status: Status,
  overdue: boolean,
  indicators: readonly Indicator[],
  gap: number | null,
  { pace, settings }: Yardstick,
): Lamp {
  if (overdue) return "red";
  if (status === "done") return "green";
  const judged = worstLamp(indicators.map((indicator) => indicator.lamp));
  return judged === "grey" && gap !== null ? lampOfRate(gap, pace, settings.lamps) : judged;
}

function deadlinePassed(deadline: Deadline): Issue {
  const facts = { deadline: deadline.text, date: deadline.date! };
  return { code: "deadline-passed", severity: "warning", cell: deadline.cell, facts };
}

function uniqueIssues(issues: readonly Issue[]): readonly Issue[] {
  if (!issues.some(isRepeat)) return issues;
  return [...new Map(issues.map((issue) => [`${issue.code}@${issue.cell}`, issue])).values()];
}

function isRepeat({ code, cell }: Issue, index: number, issues: readonly Issue[]): boolean {
  return issues.findIndex((issue) => issue.code === code && issue.cell === cell) < index;
}
