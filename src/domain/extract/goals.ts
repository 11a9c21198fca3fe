import { joined } from "../joined";
import type { Claim } from "./claim";
import type { IndicatorKind } from "./extraction";
import { LOWER_IS_BETTER } from "./lexicon/lowerIsBetter";
import { areStagesApart } from "./lexicon/verbClasses";
import { compareNames } from "./pairing/names";
import { stagedWhole } from "./stagedWhole";
import { topicOf } from "./topic";
import type { Reading } from "./reading";
import { convert } from "./unit";

/** A measurable target found in a text. */
export interface Goal {
  readonly reading: Reading;
  readonly claim: Claim;
  readonly kind: IndicatorKind;
  /** Verbs beside the target or in the task's title: what has to be done with what is counted. */
  readonly verbs: readonly string[];
  /** Where two goals bear one name (新增学位1800个 … 新增学位5200个): what each stands beside, which its actual must stand beside too. */
  readonly topic: readonly string[] | null;
  /** What the other goals of the task count in the same kind of unit: a sentence about those is none about this one. */
  readonly rivals: readonly string[] | null;
  /** 其中农村不少于24个: the word that makes it a part of the goal before, which its actual must bear too. */
  readonly bears: string | null;
  /** The last day of a staged target, ISO, or null. */
  readonly due: string | null;
  /** The actual where the text ties it to this goal itself: 办结率98.05%(市定标准98%), 473个点源已完成451个. */
  readonly ownActual: Claim | null;
}

/** The measurable targets a goal text states, in order; the same quantity said twice is one. */
export function goalsOf(reading: Reading, titleVerbs: readonly string[]): Goal[] {
  const goals: Goal[] = [];
  for (const claim of reading.claims) {
    if (!isTarget(claim, reading)) continue;
    const goal: Goal = {
      reading,
      claim,
      kind: kindOf(claim, reading.text),
      verbs: joined(claim.verbs, titleVerbs),
      topic: null,
      rivals: null,
      bears: null,
      due: dueOf(claim),
      ownActual: null,
    };
    if (goals.some((known) => isSameGoal(known, goal))) continue;
    goals.push(goal);
    const whole = goal.kind === "floor" ? stagedWhole(claim, reading, goal.due) : null;
    if (whole) goals.push({ ...goal, ...whole });
  }
  if (goals.length < 2) return goals;
  return withoutShares(goals).map((goal) =>
    goals.some((other) => other !== goal && shareName(other, goal))
      ? { ...goal, topic: topicOf(goal.claim, reading) }
      : goal,
  );
}

/** 新增床位1500张，每个街道至少建成1所: how much falls to each of many is no number of its own beside another goal. */
function withoutShares(goals: readonly Goal[]): readonly Goal[] {
  const kept = goals.filter(
    ({ claim, reading }) =>
      claim.mention.meaning.dimension !== "count" ||
      !/每个?(?![百千万人])[\u4e00-\u9fff]{1,6}(?:至少|不少于|均|都)?[\u4e00-\u9fff]{0,4}$/.test(
        reading.text.slice(claim.clause.start, claim.mention.outerStart),
      ),
  );
  return kept.length > 0 ? kept : goals;
}

function shareName(one: Goal, other: Goal): boolean {
  return (
    one.kind === other.kind &&
    one.claim.mention.unit === other.claim.mention.unit &&
    one.due === other.due &&
    !areStagesApart(one.verbs, other.verbs) &&
    compareNames(one.claim.names, other.claim.names).score >= 0.95
  );
}

function isTarget(claim: Claim, reading: Reading): boolean {
  switch (claim.role) {
    case "level":
      return true;
    case "change":
    case "ratio":
    case "stated-rate":
      // 按照项目数递增10%的原则 sets a rule, not a target of this task.
      return !/^的(?:原则|标准|比例|要求|幅度|速度)/.test(
        reading.text.slice(claim.mention.outerEnd, claim.mention.outerEnd + 4),
      );
    default:
      return false;
  }
}

/** amount · growth · ceiling · floor · reduction, from the role, the bound words and the nature of the measure. */
export function kindOf(claim: Claim, text: string): IndicatorKind {
  if (claim.role === "change") return claim.direction < 0 ? "reduction" : "growth";
  const bounds = claim.mention.bounds;
  const upperBound = bounds.includes("max") || bounds.includes("below");
  const low = claim.names.some((name) => LOWER_IS_BETTER.endingAt(name, name.length) !== null) || endsLow(claim, text);
  if (claim.mention.meaning.dimension === "ratio")
    return upperBound || (low && !bounds.includes("min")) ? "ceiling" : "floor";
  if (upperBound || low || claim.mention.value === 0) return "ceiling";
  return "amount";
}

function endsLow(claim: Claim, text: string): boolean {
  const name = text.slice(claim.nameSpan.start, claim.nameSpan.end);
  return LOWER_IS_BETTER.endingAt(name, name.length) !== null;
}

/** A time in the goal's own clause stages it: 6月底达到80%. */
function dueOf(claim: Claim): string | null {
  const time = claim.times.findLast((candidate) => candidate.start >= claim.left.start || claim.times.length === 1);
  if (!time || time.date === null) return null;
  return time.isLimit ||
    time.form === "month" ||
    time.form === "ten-days" ||
    time.form === "day" ||
    time.form === "half" ||
    time.form === "quarter"
    ? time.date
    : null;
}

function isSameGoal(one: Goal, other: Goal): boolean {
  if (one.kind !== other.kind || one.due !== other.due) return false;
  const value = convert(other.claim.mention.value, other.claim.mention.unit, one.claim.mention.unit);
  if (value !== one.claim.mention.value) return false;
  if (one.claim.names.length === 0 || other.claim.names.length === 0) return true;
  return compareNames(one.claim.names, other.claim.names).score >= 0.75;
}
