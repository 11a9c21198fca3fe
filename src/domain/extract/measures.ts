import { measureEvidence, statusEvidence } from "../../messages/zhCN/recognition";
import type { Issue } from "../issue";
import type { MeasureCells, TaskRow } from "../read/taskRow";
import type { Extraction, ExtractionContext, IndicatorDraft, StatedRate } from "./extraction";
import { isRatio, measureKind } from "./measures/measureKind";
import { type RateReading, readRate } from "./measures/rateValue";
import { type ReadValue, exact, readValue } from "./measures/valueQuantity";
import { convert } from "./unit";

/** What the numeric cells of a row say, beside what its sentences say. */
export interface MeasureExtraction {
  readonly indicators: readonly IndicatorDraft[];
  readonly statedRates: readonly StatedRate[];
  /** From verdict words, rates and figures; null where they do not tell. */
  readonly status: Pick<Extraction, "status" | "statusReason"> | null;
  readonly issues: readonly Issue[];
}

/** A table of sentences has no figures. */
const NONE: MeasureExtraction = { indicators: [], statedRates: [], status: null, issues: [] };

/** Percentage points by which a printed rate may differ from the computed one. */
const TOLERANCE = 0.5;

/**
 * Reads the numeric cells of a row into target and actual of each measure, recomputes printed rates, and takes the status from
 * verdicts and rates. A dash is no target, a blank no actual, 0 is 0, an error cell has no value.
 */
export function readMeasures(row: TaskRow, context: ExtractionContext): MeasureExtraction {
  if (row.measures.length === 0) return NONE;
  const indicators: IndicatorDraft[] = [];
  const statedRates: StatedRate[] = [];
  const issues: Issue[] = [];
  const rates: RateReading[] = [];
  for (const measure of row.measures) {
    const indicator = indicatorOf(measure, issues);
    if (indicator) indicators.push(indicator);
    if (!measure.rate) continue;
    const rate = readRate(measure.rate, measure.rateIsFraction);
    rates.push(rate);
    const computed = indicator && indicator.kind === "amount" ? completion(indicator) : null;
    // 完成率 of a ratio (98.3% of a 98% goal) is no completion of the task.
    const ofAnnualTask =
      (indicator === null || indicator.kind === "amount") && (context.kind !== "matrix" || row.measures.length === 1);
    if (rate.value !== null) {
      statedRates.push({
        name: "完成率",
        value: rate.value,
        computed,
        cell: measure.rate.cell,
        span: rate.span,
        ofAnnualTask,
      });
      issues.push(...rateIssues(measure, rate.value, computed, ofAnnualTask));
    }
  }
  return { indicators, statedRates, status: statusOf(row, indicators, rates), issues };
}

function indicatorOf(measure: MeasureCells, issues: Issue[]): IndicatorDraft | null {
  const plan = measure.plan && readValue(measure.plan, measure.unit);
  if (!measure.plan || !plan) return null;
  const written = measure.actual ? readValue(measure.actual, measure.unit) : null;
  const [target, actual, converted] = inStep(plan, written, measure);
  const text = measure.plan.content.type === "text" ? measure.plan.content.text : "";
  const kind = measureKind({
    name: measure.name,
    heading: measure.heading,
    text,
    unit: target.unit,
    qualifier: target.qualifier,
    value: target.value,
  });
  if (target.value === 0 && kind === "amount" && !/清零|为零|零|0起/.test(text)) {
    issues.push({ code: "target-zero", severity: "info", cell: target.cell, facts: {} });
    return null;
  }
  const known = actual && asQuantity(actual);
  const unclear = plan.isOneOfSeveral || (written?.isOneOfSeveral ?? false);
  return {
    name: measure.name,
    kind,
    target: asQuantity(target),
    // 下降3.4% stands in a column of changes as -3.4.
    actual: known && kind === "reduction" && known.value < 0 ? { ...known, value: -known.value } : known,
    certainty: unclear ? "unclear" : converted ? "implied" : "stated",
    evidence: known
      ? measureEvidence.pair(target.cell, known.cell)
      : measureEvidence.noActual(target.cell, measure.actual?.cell ?? null),
    due: null,
    candidates: [],
  };
}

/** Brings both figures to one way of writing percentages, and lends the plan's own unit to a bare actual. */
function inStep(
  plan: ReadValue,
  actual: ReadValue | null,
  measure: MeasureCells,
): [ReadValue, ReadValue | null, boolean] {
  let target = plan;
  let done = actual;
  const ratio = isRatio(measure.name, plan.unit) || actual?.unit === "%";
  if (!ratio) {
    const lends = done !== null && done.unit === "" && target.unit !== "";
    if (lends) done = { ...done!, unit: target.unit };
    else if (done && target.unit === "" && done.hasOwnUnit) target = { ...target, unit: done.unit };
    return [target, done, lends];
  }
  if (target.unit !== "" && target.unit !== "%")
    return [target, done && done.unit === "" ? { ...done, unit: target.unit } : done, false];
  // 0.963 beside 98% is the fraction; 0.98 and 0.963 of a 满意率 both are.
  const isBare = (value: ReadValue | null) => value !== null && !value.hasOwnUnit;
  const percentTarget =
    isBare(target) &&
    target.value > 0 &&
    target.value <= 1 &&
    (done === null || done.hasOwnUnit ? (done?.value ?? 0) > 2 : done.value <= 1 && target.value >= 0.3);
  const wasTarget = target.value;
  if (percentTarget) target = { ...target, value: exact(target.value * 100) };
  target = { ...target, unit: "%" };
  let converted = percentTarget;
  if (done && isBare(done)) {
    const isFraction =
      done.value > 0 && done.value <= 1 && (percentTarget ? wasTarget <= 1 : target.value >= 20 && done.value < 1);
    if (isFraction) done = { ...done, value: exact(done.value * 100) };
    converted = converted || isFraction;
  }
  return [target, done && (done.unit === "" ? { ...done, unit: "%" } : done), converted];
}

function asQuantity({ value, upper, unit, qualifier, span, cell }: ReadValue) {
  return { value, upper, unit, qualifier, span, cell };
}

function completion({ target, actual }: IndicatorDraft): number | null {
  if (!actual || target.value === 0) return null;
  const value = convert(actual.value, actual.unit, target.unit);
  return value === null ? null : Math.round((value / target.value) * 10_000) / 100;
}

/** A printed rate against the computed one: a formula that shows something else has not been recalculated, or computes another thing. */
function rateIssues({ rate }: MeasureCells, stated: number, computed: number | null, isHeadline: boolean): Issue[] {
  if (computed === null || Math.abs(stated - computed) <= TOLERANCE) return [];
  const { cell, content } = rate!;
  if (content.formula !== undefined)
    return [{ code: "rate-stale", severity: "warning", cell, facts: { shown: stated, computed } }];
  // The headline's own mismatch is found where the headline is made.
  return isHeadline ? [] : [{ code: "rate-mismatch", severity: "warning", cell, facts: { stated, computed } }];
}

function statusOf(
  row: TaskRow,
  indicators: readonly IndicatorDraft[],
  rates: readonly RateReading[],
): MeasureExtraction["status"] {
  const verdicts = rates.filter(({ status }) => status !== null);
  const first = verdicts[0];
  if (first) {
    // Of several goals one that is reached leaves the others to do.
    const status = verdicts.every((rate) => rate.status === first.status) ? first.status! : "underway";
    const reason = first.value === null ? statusEvidence.words(first.words) : statusEvidence.rate(first.value);
    return { status, statusReason: reason };
  }
  const known = indicators.filter(({ actual }) => actual !== null);
  if (known.some(({ actual }) => actual!.value !== 0))
    return { status: "underway", statusReason: statusEvidence.figures() };
  const isNothing = known.some(({ kind }) => kind === "amount") || rates.some(({ value }) => value === 0);
  return isNothing && row.progress.length === 0 ? { status: "not-started", statusReason: statusEvidence.zero() } : null;
}
