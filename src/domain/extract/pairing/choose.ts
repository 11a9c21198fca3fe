import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { convert } from "../unit";
import { clauseBefore } from "../wordsBefore";
import { type Candidate, candidatesFor, PROOF } from "./candidates";
import { coPartsOf } from "./coParts";
import { isBeyond, isMore } from "./isMore";
import { addedSince, aheadOf, latestOf } from "./runningTotals";
import { overrunsYear } from "./severalYears";

/** What the progress says of a goal: one actual, several that a person must choose from, or none. */
export type Choice =
  | { readonly kind: "actual"; readonly candidate: Candidate }
  | { readonly kind: "several"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "none" };

/** Beyond this many times its target an actual read from prose is more likely another figure than an achievement. */
export const IMPLAUSIBLE_TIMES = 3;

/** Candidates this close in score are equally likely to a reader. */
const CLOSE = 0.06;

/** The actual of a goal. When two different values remain equally likely none wins. */
export function chooseActual(goal: Goal, readings: readonly Reading[]): Choice {
  const all = candidatesFor(goal, readings);
  const ofYear = all.filter(({ claim, reading }) => !overrunsYear(goal, claim, reading));
  const candidates = ofYear.length > 0 ? ofYear : all;
  const choice = chosenFrom(candidates, goal);
  if (choice.kind === "none") return choice;
  const chosen = choice.kind === "actual" ? [choice.candidate] : choice.candidates;
  const latest = latestOf(chosen, candidates, goal);
  if (latest === null && choice.kind === "several") return choice;
  const different = distinct(latest ?? chosen, goal);
  return withAdded(
    different.length > 1
      ? { kind: "several", candidates: different }
      : { kind: "actual", candidate: different[0] as Candidate },
  );
}

/** A running total with single months told behind it is one of several numbers to choose from. */
function withAdded(choice: Choice): Choice {
  if (choice.kind !== "actual") return choice;
  const added = addedSince(choice.candidate);
  return added.length > 0 ? { kind: "several", candidates: [choice.candidate, ...added] } : choice;
}

function chosenFrom(candidates: readonly Candidate[], goal: Goal): Choice {
  const [first] = candidates;
  if (!first) return { kind: "none" };
  if (candidates.length === 1) return oneOf(first, goal);
  const named = candidates.filter((candidate) => candidate.basis !== "related");
  // What the text's own arithmetic settles needs no likeness of names.
  const proven = named.filter(({ basis, fitsRate }) => basis === "sum" || basis === "share" || fitsRate);
  const settled = proven.filter((one) => !named.some((other) => isWholeOfProven(other, one, goal)));
  const rest = settled.length < proven.length ? named.filter((one) => !proven.includes(one)) : named;
  const pool = settled.length > 0 ? settled : rest.length > 0 ? rest : candidates;
  const best = pool[0] as Candidate;
  const close = pool.filter((candidate) => best.score - candidate.score <= CLOSE);
  const rivals = distinct(preferred(close, goal), goal);
  const winner = rivals[0] as Candidate;
  if (rivals.length === 1 && isImplausible(winner, goal)) {
    const plausible = distinct(
      pool.filter((candidate) => !isImplausible(candidate, goal)),
      goal,
    );
    if (plausible.length > 0) return { kind: "several", candidates: [winner, ...plausible] };
  }
  if (rivals.length > 1) return { kind: "several", candidates: rivals };
  const undated = isBeyond(winner, goal) && isRunningTotal(winner) && winner.claim.times.length === 0;
  const within = undated ? close.filter((one) => one.claim.times.length === 0 && !isBeyond(one, goal)) : [];
  // 建成5.1万亩，累计建成9.6万亩 of 8万亩: perhaps all that ever were.
  return within.length > 0 ? { kind: "several", candidates: [winner, ...within] } : oneOf(winner, goal);
}

/**
 * 1—8月接待876万人次；暑期接待312万人次，占全年目标的26%: a share of the goal proves what it was divided by, not that it is all there is. More
 * of the same, named as well and of the year so far, is the whole.
 */
function isWholeOfProven(whole: Candidate, part: Candidate, goal: Goal): boolean {
  if (!part.fitsRate || whole.fitsRate) return false;
  if (whole.reading !== part.reading || isOfYear(part) || whole.score < part.score - PROOF - 0.01) return false;
  if (!isMore(whole.claim, part.claim)) return false;
  return (
    isOfYear(whole) || (!isBeyond(whole, goal) && part.claim.verbs.every((verb) => whole.claim.verbs.includes(verb)))
  );
}

/** Told as of the year so far. */
function isOfYear(one: Candidate): boolean {
  return isRunningTotal(one) || /今年|本年|年内|全年|当年/.test(aheadOf(one));
}

/** The candidate that is left, unless it is only one kind of what the goal counts and the others stand beside it. */
function oneOf(candidate: Candidate, goal: Goal): Choice {
  const parts = candidate.basis === "name" ? coPartsOf(goal, candidate.claim, candidate.reading) : [];
  if (parts.length === 0) return { kind: "actual", candidate };
  return { kind: "several", candidates: [candidate, ...parts.map((claim) => ({ ...candidate, claim }))] };
}

/**
 * Three times the target and more is oftener the stock of all years, or a slip of unit, than this year's work: a person must
 * say so, unless the text's own arithmetic does.
 */
export function isImplausible({ basis, claim }: Candidate, goal: Goal): boolean {
  if (goal.kind !== "amount" || basis === "rate" || basis === "sum" || basis === "share") return false;
  const value = convert(claim.mention.value, claim.mention.unit, goal.claim.mention.unit);
  return value !== null && value > goal.claim.mention.value * IMPLAUSIBLE_TIMES;
}

/** A running total beats a share of it; a statement beats a remark in brackets; the first of a sentence beats what it is divided into. */
function preferred(candidates: readonly Candidate[], goal: Goal): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  for (const test of [
    // 其中新建18座、改建34座 under a goal of 新建: of parts named alike the one of the goal's own verb.
    (one: Candidate) => one.claim.role === "part" && one.claim.verbs.some((verb) => goal.claim.verbs.includes(verb)),
    // 累计完成投资31亿元，今年完成投资7.8亿元: goals are of the year.
    (one: Candidate) => /(?:今年|本年度?|当年)(?!\d)/.test(aheadOf(one)),
    // 同比增长6.9%，其中1-2月增长5.5%: what is told behind 其中 is of a part.
    (one: Candidate) => !behindOfWhich(one),
    isRunningTotal,
    (one: Candidate) => one.claim.bracket === null,
    (one: Candidate) => !one.claim.inherited,
  ]) {
    const kept = candidates.filter(test);
    if (kept.length === 1) return kept;
    if (kept.length > 1 && kept.length < candidates.length) return preferred(kept, goal);
  }
  return wholeBeforeParts(candidates);
}

function behindOfWhich({ claim, reading }: Candidate): boolean {
  return claim.role !== "part" && reading.text.slice(claim.sentence.start, claim.mention.start).includes("其中");
}

/** Told as a sum so far rather than as a share of the time. */
function isRunningTotal(one: Candidate): boolean {
  return (
    /累计|截至|截止|以来|共/.test(clauseBefore(one.claim, one.reading.text)) ||
    one.claim.times.some((time) => time.form === "period" || time.form === "half")
  );
}

/** 99.55 before 49.02 and 50.53: a value that the others add up to is their whole. */
function wholeBeforeParts(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates[0] as Candidate;
  const unit = first.claim.mention.unit;
  const values = candidates.map(({ claim }) => convert(claim.mention.value, claim.mention.unit, unit) ?? Number.NaN);
  const sum = values.reduce((all, value) => all + value, 0);
  const whole = values.findIndex((value) => Math.abs(sum - value - value) < Math.abs(value) * 0.001);
  return values.length > 2 && whole >= 0 ? [candidates[whole] as Candidate] : candidates;
}

/** One candidate for each value: the same quantity stated twice is one. */
function distinct(candidates: readonly Candidate[], goal: Goal): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const kept = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const value = signedValue(candidate, goal);
    if (!kept.has(value)) kept.set(value, candidate);
  }
  return [...kept.values()];
}

/** The candidate's value in the goal's unit, as growth or reduction where the goal speaks of one. */
export function signedValue(candidate: Candidate, goal: Goal): number {
  const { mention, direction } = candidate.claim;
  const value = convert(mention.value, mention.unit, goal.claim.mention.unit) ?? mention.value;
  return value * directionFactor(goal, direction);
}

/** 下降3.4% answers a goal of growth with -3.4. */
export function directionFactor(goal: Goal, direction: -1 | 0 | 1): 1 | -1 {
  if (goal.kind === "growth") return direction < 0 ? -1 : 1;
  if (goal.kind === "reduction") return direction > 0 ? -1 : 1;
  return 1;
}
