import type { IndicatorDraft, Quantity } from "../extract/extraction";
import { lastDigit } from "../extract/decimals";
import { IMPLAUSIBLE_TIMES } from "../extract/pairing/choose";
import type { Issue } from "../issue";
import { joined } from "../joined";
import type { TaskRow } from "../read/taskRow";
import type { Headline } from "./headline";
import { indicatorKey, taskKey } from "./identity";
import { inUnitOf } from "./judgeIndicator";
import type { History } from "./memory";
import { round2 } from "./rounding";

/** Percentage points beyond which a stated rate that differs from the computed one is a warning rather than a remark. */
const RATE_TOLERANCE = 0.5;

/** What is odd about the numbers of one task. Source: the trade's rules on stated rates and on data checks. */
export function checkActuals(
  row: TaskRow,
  drafts: readonly IndicatorDraft[],
  headline: Headline,
  previous: History | null,
): readonly Issue[] {
  let issues = NONE;
  for (const draft of drafts) {
    if (draft.actual) issues = joined(issues, oddities(row, draft, draft.actual, previous));
  }
  const { stated, rate, basis } = headline;
  if (stated === null || basis !== "computed") return issues;
  const difference = Math.abs(stated.value - rate!);
  if (difference > RATE_TOLERANCE || (difference > 0 && difference >= lastDigit(stated.value))) {
    const severity = difference > RATE_TOLERANCE ? "warning" : "info";
    const facts = { stated: stated.value, computed: rate! };
    issues = [...issues, { code: "rate-mismatch", severity, cell: stated.cell, facts }];
  }
  return issues;
}

const NONE: readonly Issue[] = [];

function oddities(row: TaskRow, draft: IndicatorDraft, actual: Quantity, previous: History | null): readonly Issue[] {
  const { target } = draft;
  const value = inUnitOf(actual, target);
  if (value === null) return [warn("unit-conflict", actual.cell, { target: target.unit, actual: actual.unit })];
  if (draft.kind !== "amount") return NONE;
  const issues: Issue[] = [];
  if (value < 0) issues.push(warn("actual-negative", actual.cell, { actual: shown(actual) }));
  const times = target.value === 0 ? 0 : value / target.value;
  if (times > IMPLAUSIBLE_TIMES) {
    const facts = { actual: shown(actual), target: shown(target), times: round2(times) };
    issues.push(warn("actual-implausible", actual.cell, facts));
  }
  const before = previous?.actuals[`${taskKey([row.task, ...row.targets])}/${indicatorKey(draft)}`];
  if (previous && before !== undefined && value < before) {
    const facts = { actual: shown(actual), before: `${before}${target.unit}`, asOf: previous.asOf };
    issues.push(warn("actual-decreased", actual.cell, facts));
  }
  return issues;
}

function shown({ value, unit }: Quantity): string {
  return `${value}${unit}`;
}

function warn(code: Issue["code"], cell: string, facts: Issue["facts"]): Issue {
  return { code, severity: "warning", cell, facts };
}
