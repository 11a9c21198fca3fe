import type { Issue } from "../issue";
import { joined } from "../joined";
import type { TaskRow } from "../read/taskRow";
import type { SourceText } from "../sheet/source";
import { columnLimits, deadlinesOf, withoutRepeats } from "./deadlines";
import type { Deadline, Extraction, ExtractionContext, IndicatorDraft, StatedRate } from "./extraction";
import type { PairedIndicator } from "./indicators";
import { itemsOf } from "./items";
import { type MeasureExtraction, readMeasures } from "./measures";
import { amountsBesideRates } from "./measures/amountBesideRate";
import type { Reading } from "./reading";
import { pairGoals } from "./pairGoals";
import { answerInWords } from "./plannedGoal";
import { partsIssues } from "./partsIssues";
import { rankIn } from "./rankIn";
import { reports } from "./reports";
import { statedRatesOf } from "./statedRates";
import { statusOf, type TargetsMet } from "./status";
import { understand } from "./understand";
import { type UnderstoodRow, understandRows } from "./understandRows";
import { convert } from "./unit";
import { withVerdict } from "./verdictStatus";

/** Everything a row says: every measurable target with the actual of the same measure, stated rates, deadlines, items, status. */
export function extract(row: TaskRow, context: ExtractionContext): Extraction {
  return extractAll([row], context)[0]!;
}

/** What each of several rows says. No row depends on another; together they are read faster. */
export function extractAll(rows: readonly TaskRow[], context: ExtractionContext): readonly Extraction[] {
  const understood = understandRows(rows, context);
  const measured = rows.map((row) => readMeasures(row, context));
  const paired = understood.map((row, at) => pairedIn(row, measured[at]!, context));
  return understood.map((row, at) => extractionOf(row, measured[at]!, paired[at]!, context));
}

/** Every target of the row, of its figures and of its sentences, with the actual found for it. */
function pairedIn(
  { row, progress, goals }: UnderstoodRow,
  measured: MeasureExtraction,
  context: ExtractionContext,
): readonly PairedIndicator[] {
  const besideRates = amountsBesideRates(row).map((text) => understand(text, "progress", context));
  const planned = measured.indicators.map((draft) => answerInWords(row, draft, progress, context));
  return joined(planned, pairGoals(goals, joined(progress, besideRates)));
}

function extractionOf(
  { row, task, targets, progress }: UnderstoodRow,
  measured: MeasureExtraction,
  paired: readonly PairedIndicator[],
  context: ExtractionContext,
): Extraction {
  const indicators = paired.map(({ draft }) => draft);
  const statedRates = joined(measured.statedRates, statedRatesOf(progress, paired, taskText(row)));
  const verdicts = progress.length > 0 ? [] : wordsInFigures(row).map((said) => understand(said, "progress", context));
  const met = targetsMet(indicators, isYearOver(context));
  const text = statusOf(taskText(row), joined(progress, verdicts), met);
  const read =
    measured.status && (text.status === "unclear" || (text.byDefault && measured.status.status === "done"))
      ? { status: measured.status.status, reason: measured.status.statusReason }
      : text;
  const status = withVerdict(read, row.verdict, met);
  return {
    indicators,
    statedRates: onlyOneOfTask(statedRates),
    deadlines: allDeadlines(row, task, targets, progress, context),
    items: itemsOf(row.task, context),
    status: status.status,
    statusReason: status.reason,
    ...(text.holdsOpen ? { holdsOpen: true as const } : {}),
    rank: rankIn(progress),
    issues: joined(measured.issues, issuesOf(paired, statedRates, progress)),
  };
}

/** 已封顶, 已按期拨付: what a column of figures says in words alone, which is the report where there is no other. */
function wordsInFigures({ measures }: TaskRow): SourceText[] {
  return measures.flatMap(({ actual, rate }) =>
    [actual, rate].flatMap((value) =>
      value?.content.type === "text" && !/[\d%％]/.test(value.content.text)
        ? [{ cell: value.cell, text: value.content.text }]
        : [],
    ),
  );
}

/** On the last day of the plan year nothing that is met can be missed any more. */
function isYearOver({ asOf, year }: ExtractionContext): boolean {
  return asOf >= `${year}-12-31`;
}

function targetsMet(indicators: readonly IndicatorDraft[], yearOver: boolean): TargetsMet {
  const verdicts = indicators.map(isMet);
  // A growth rate or a ratio that is met today can still be missed at the year's end; only a level reached stays reached.
  const all =
    verdicts.length > 0 &&
    verdicts.every((met) => met === true) &&
    (yearOver || indicators.some(({ kind }) => kind === "amount"));
  return {
    all,
    someMissed: verdicts.includes(false),
    someUntold: indicators.some(
      ({ kind, target, actual, certainty }) =>
        kind === "amount" && target.value > 1 && (actual === null || certainty === "unclear"),
    ),
    someAchieved: indicators.some(({ actual }) => actual !== null && actual.value !== 0),
  };
}

function isMet({ kind, target, actual, certainty }: IndicatorDraft): boolean | null {
  if (!actual || certainty === "unclear") return null;
  const value = convert(actual.value, actual.unit, target.unit);
  if (value === null) return null;
  return kind === "ceiling" ? value <= target.value : value >= target.value;
}

const NO_DEADLINES: readonly Deadline[] = [];

function allDeadlines(
  row: TaskRow,
  task: Reading,
  targets: readonly Reading[],
  progress: readonly Reading[],
  context: ExtractionContext,
): readonly Deadline[] {
  let found = NO_DEADLINES;
  for (const source of row.deadlines) found = joined(found, columnLimits(source, context));
  found = joined(found, deadlinesOf(task, "goal", context.asOf));
  for (const reading of targets) found = joined(found, deadlinesOf(reading, "goal", context.asOf));
  for (const reading of progress) found = joined(found, deadlinesOf(reading, "progress", context.asOf));
  return withoutRepeats(found);
}

function onlyOneOfTask(rates: readonly StatedRate[]): readonly StatedRate[] {
  const first = rates.findIndex((rate) => rate.ofAnnualTask);
  if (first < 0) return rates;
  return rates.map((rate, at) => (rate.ofAnnualTask && at !== first ? { ...rate, ofAnnualTask: false } : rate));
}

const NO_ISSUES: readonly Issue[] = [];

function issuesOf(
  paired: readonly PairedIndicator[],
  rates: readonly StatedRate[],
  progress: readonly Reading[],
): readonly Issue[] {
  let found = NO_ISSUES;
  for (const { issues } of paired) found = joined(found, issues);
  found = joined(found, rates.filter(isMismatch).map(mismatch));
  for (const reading of progress) found = joined(found, partsIssues(reading));
  for (const reading of progress) found = joined(found, unsaidIssues(reading));
  return found;
}

function isMismatch({ ofAnnualTask, computed, value }: StatedRate): boolean {
  return !ofAnnualTask && computed !== null && Math.abs(computed - value) > 0.5;
}

function mismatch({ cell, value, computed }: StatedRate): Issue {
  return { code: "rate-mismatch", severity: "warning", cell, facts: { stated: value, computed: computed as number } };
}

/** 同上月, 无, 详见附件: a cell that is filled and still reports nothing. */
function unsaidIssues(reading: Reading): readonly Issue[] {
  if (reports(reading) || reading.text.trim() === "") return NO_ISSUES;
  const { cell, text } = reading.source;
  return [{ code: "progress-unsaid", severity: "warning", cell, facts: { text: text.trim() } }];
}

function taskText(row: TaskRow): string {
  let words = row.task.text;
  for (const { text } of row.targets) words += text;
  return words;
}
