import { evidenceSentences } from "../../messages/zhCN";
import type { Issue } from "../issue";
import type { Claim } from "./claim";
import type { Certainty, IndicatorDraft, Qualifier, Quantity } from "./extraction";
import type { Goal } from "./goals";
import type { Candidate } from "./pairing/candidates";
import { chooseActual, directionFactor, isImplausible } from "./pairing/choose";
import { overrunsYear } from "./pairing/severalYears";
import { type Reading, spanOf, written } from "./reading";
import type { KnownPair } from "./statedRates";
import { convert } from "./unit";

/** A goal with the actual found for it, ready for arithmetic. */
export interface PairedIndicator {
  readonly draft: IndicatorDraft;
  readonly issues: readonly Issue[];
  /** For recomputing the rates the text states; null where there is no actual or nothing to divide. */
  readonly pair: KnownPair | null;
}

/** Finds the actual of a goal in the progress texts and says in one sentence why it is that one, or why there is none. */
export function pairGoal(goal: Goal, progress: readonly Reading[], known: Candidate | null = null): PairedIndicator {
  const target = quantityOf(goal.claim, goal.reading, 1);
  const targetText = shown(goal.claim, goal.reading);
  let name = nameOf(goal);
  const build = (
    actual: Quantity | null,
    certainty: Certainty,
    evidence: string,
    pair: KnownPair | null = null,
    issues: readonly Issue[] = NO_ISSUES,
    candidates: readonly Quantity[] = NO_QUANTITIES,
  ): PairedIndicator => ({
    draft: { name, kind: goal.kind, target, actual, certainty, evidence, due: goal.due, candidates },
    issues,
    pair,
  });
  if (goal.ownActual) {
    const actual = quantityOf(goal.ownActual, goal.reading, directionFactor(goal, goal.ownActual.direction));
    const evidence = evidenceSentences.stated(targetText, shown(goal.ownActual, goal.reading));
    return build(actual, "stated", evidence, pairOf(goal, goal.ownActual, goal.reading));
  }
  if (progress.every(({ claims, text }) => claims.length === 0 && text.trim() === ""))
    return build(null, "stated", evidenceSentences.noProgress(targetText));
  const choice = known ? { kind: "actual" as const, candidate: known } : chooseActual(goal, progress);
  if (choice.kind === "none") return build(null, "stated", evidenceSentences.none(targetText));
  if (choice.kind === "several") {
    const candidates = choice.candidates.map((candidate) =>
      quantityOf(candidate.claim, candidate.reading, directionFactor(goal, candidate.claim.direction)),
    );
    const values = choice.candidates.map((candidate) => shown(candidate.claim, candidate.reading));
    const cell = choice.candidates[0]?.reading.source.cell ?? null;
    const issue: Issue = {
      code: "candidates-several",
      severity: "warning",
      cell,
      facts: { count: values.length, measure: name },
    };
    return build(null, "unclear", evidenceSentences.several(targetText, values), null, [issue], candidates);
  }
  const { candidate } = choice;
  if (name === targetText) name = labelOf(candidate) || name;
  const actual = quantityOf(candidate.claim, candidate.reading, directionFactor(goal, candidate.claim.direction));
  const { certainty, evidence } = reasonFor(candidate, goal, name, targetText);
  if (certainty === "unclear") return build(actual, certainty, evidence);
  const pair = pairOf(goal, candidate.claim, candidate.reading);
  if (candidate.basis !== "related") return build(actual, certainty, evidence, pair);
  const issue: Issue = {
    code: "measure-related",
    severity: "warning",
    cell: candidate.reading.source.cell,
    facts: { actual: labelOf(candidate), target: name },
  };
  return build(actual, certainty, evidence, pair, [issue]);
}

const NO_ISSUES: readonly Issue[] = [];
const NO_QUANTITIES: readonly Quantity[] = [];

/** The same with an actual that the goal's neighbours settle, whatever it is called. */
export function pairWith(goal: Goal, progress: readonly Reading[], claim: Claim, reading: Reading): PairedIndicator {
  return pairGoal(goal, progress, { reading, claim, score: 0.8, basis: "count", fitsRate: false });
}

/** Has the goal an actual, or several numbers for a person to choose from? */
export function isAnswered({ draft: { actual, candidates } }: PairedIndicator): boolean {
  return actual !== null || candidates.length > 0;
}

function reasonFor(
  candidate: Candidate,
  goal: Goal,
  name: string,
  targetText: string,
): { certainty: Certainty; evidence: string } {
  const actualText = shown(candidate.claim, candidate.reading);
  if (isImplausible(candidate, goal))
    return { certainty: "unclear", evidence: evidenceSentences.implausible(targetText, actualText) };
  if (overrunsYear(goal, candidate.claim, candidate.reading))
    return { certainty: "unclear", evidence: evidenceSentences.overYears(targetText, actualText) };
  const label = labelOf(candidate);
  const expected = candidate.claim.expected ? evidenceSentences.expected : "";
  if (candidate.basis === "related")
    return { certainty: "implied", evidence: evidenceSentences.related(targetText, actualText, name, label) };
  if (candidate.basis === "rate")
    return { certainty: "stated", evidence: evidenceSentences.provenByRate(targetText, actualText) + expected };
  if (candidate.basis === "sum")
    return { certainty: "stated", evidence: evidenceSentences.provenBySum(targetText, actualText) + expected };
  if (candidate.basis === "share")
    return { certainty: "stated", evidence: evidenceSentences.shareOfGoal(targetText, actualText) + expected };
  if (candidate.basis === "count")
    return { certainty: "implied", evidence: evidenceSentences.sameCount(targetText, actualText) + expected };
  if (candidate.score >= 0.95 || label === name)
    return { certainty: "stated", evidence: evidenceSentences.sameName(targetText, actualText, name) + expected };
  const certainty = candidate.score >= 0.84 ? "stated" : "implied";
  return { certainty, evidence: evidenceSentences.similarName(targetText, actualText, name, label) + expected };
}

function pairOf(goal: Goal, actual: Claim, reading: Reading): KnownPair | null {
  if (goal.kind !== "amount" || goal.claim.mention.value === 0) return null;
  const value = convert(actual.mention.value, actual.mention.unit, goal.claim.mention.unit);
  return value === null
    ? null
    : { actual, reading, rate: Math.round((value / goal.claim.mention.value) * 10_000) / 100 };
}

/** The number of a claim with its place in the cell; the factor turns a decline into negative growth. */
export function quantityOf(claim: Claim, reading: Reading, factor: 1 | -1): Quantity {
  const { mention } = claim;
  const qualifier: Qualifier = claim.expected ? "expected" : mention.qualifier;
  return {
    value: mention.value * factor,
    upper: mention.upper,
    unit: mention.unit,
    qualifier,
    span: spanOf(reading, mention.start, mention.end),
    cell: reading.source.cell,
  };
}

function shown(claim: Claim, reading: Reading): string {
  return written(reading, claim.mention.start, claim.mention.end).trim();
}

function nameOf(goal: Goal): string {
  const { nameSpan } = goal.claim;
  return nameSpan.end > nameSpan.start
    ? written(goal.reading, nameSpan.start, nameSpan.end)
    : (goal.claim.names[0] ?? shown(goal.claim, goal.reading));
}

function labelOf({ claim, reading }: Candidate): string {
  return claim.nameSpan.end > claim.nameSpan.start
    ? written(reading, claim.nameSpan.start, claim.nameSpan.end)
    : (claim.names[0] ?? "");
}
