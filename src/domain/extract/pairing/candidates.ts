import type { Claim } from "../claim";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { type Asked, askedBy, verbsBeside } from "./asked";
import { isPreparedAsAsked, mayAnswer } from "./eligibility";
import { isListInOneWord } from "./listName";
import { isSumOfListed } from "./listed";
import { compareNames, PAIRED } from "./names";
import { isOtherMatter } from "./otherMatter";
import {
  isBareShare,
  isBeneficiary,
  isConnected,
  isForecastToGoal,
  isNamedBeforeTime,
  isOverMark,
  isTotalOfFinished,
  isTotalOfVerb,
} from "./otherwiseNamed";
import { isOfOtherTime } from "./otherTime";
import { isProvenByRate } from "./provenByRate";
import { isProvenBySum } from "./provenBySum";
import { isQualifiedPart, isRankedPart } from "./rankedPart";
import { ratedByWords } from "./ratedByWords";
import { isShareOfGoal } from "./shareOfGoal";
import { subjectSide } from "./subjectSide";

/** A progress number that could be the actual of a goal. */
export interface Candidate {
  readonly reading: Reading;
  readonly claim: Claim;
  /** 0 to 1. */
  readonly score: number;
  readonly basis: "name" | "count" | "rate" | "sum" | "share" | "related";
  /** Does a rate of the text fit it to the goal? */
  readonly fitsRate: boolean;
}

/** What a rate that fits the goal adds to a number named like it, and what it gives to one named otherwise. */
export const PROOF = 0.1;
const PROVEN = 0.8;

/** Every number of the progress texts that could answer the goal, best first. Roles that are no achievement never can. */
export function candidatesFor(goal: Goal, readings: readonly Reading[]): Candidate[] {
  const found: Candidate[] = [];
  let asked: Asked | null = null;
  for (const reading of readings) {
    for (const claim of reading.claims) {
      if (!mayAnswer(goal, claim, reading)) continue;
      asked ??= askedBy(goal);
      const candidate = proven(rated(asked, claim, reading), asked);
      if (candidate.score >= PAIRED || candidate.basis === "related") found.push(candidate);
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => b.score - a.score);
}

function proven(candidate: Candidate, asked: Asked): Candidate {
  const { claim, reading } = candidate;
  const { goal } = asked;
  const basis = isProvenBySum(goal, claim, reading) ? "sum" : isShareOfGoal(goal, claim, reading) ? "share" : null;
  if (basis !== null && isSameWork(asked, claim)) return { reading, claim, score: 1, basis, fitsRate: false };
  if (!isProvenByRate(goal, claim, reading) || isOfOtherTime(goal, claim, reading)) return candidate;
  return candidate.score >= PAIRED
    ? { reading, claim, score: Math.min(1, candidate.score + PROOF), basis: candidate.basis, fitsRate: true }
    : { reading, claim, score: PROVEN, basis: "rate", fitsRate: false };
}

function rated(asked: Asked, claim: Claim, reading: Reading): Candidate {
  const { goal } = asked;
  const candidate = ratedAlone(asked, claim, reading);
  const side = subjectSide(goal, claim, reading);
  if (side === "other") return { ...candidate, score: 0 };
  if (side === "own") return { ...candidate, score: Math.max(candidate.score, 0.95), basis: "name" };
  return candidate.score >= PAIRED && isOtherMatter(goal, claim, reading, candidate.basis === "count")
    ? { ...candidate, score: 0 }
    : candidate;
}

function ratedAlone(asked: Asked, claim: Claim, reading: Reading): Candidate {
  const { goal } = asked;
  const { score, basis } = ratedByWords(asked, claim, reading);
  const candidate: Candidate = { reading, claim, score, basis, fitsRate: false };
  if (isRankedPart(goal, claim, reading) || isQualifiedPart(goal, claim, reading))
    return { ...candidate, score: 0.95, basis: "name" };
  if (candidate.score >= PAIRED || candidate.basis === "related") return candidate;
  return isBeneficiary(goal, claim, reading) ||
    isForecastToGoal(goal, claim, reading) ||
    isTotalOfVerb(goal, claim, reading) ||
    isTotalOfFinished(goal, claim, reading) ||
    isNamedBeforeTime(goal, claim, reading) ||
    isConnected(goal, claim, reading) ||
    isBareShare(goal, claim, reading) ||
    isOverMark(goal, claim, reading) ||
    isListInOneWord(goal, claim) ||
    isPreparedAsAsked(goal, claim, reading) ||
    isSumOfListed(goal, claim, reading)
    ? { ...candidate, score: 0.8, basis: "count" }
    : candidate;
}

/** 18个小区已检查12个 tells of other work than 改造18个小区: verbs of the goal's kind, of finishing, or the goal's own words. */
function isSameWork(asked: Asked, claim: Claim): boolean {
  const { goal } = asked;
  const match = verbsBeside(asked, claim);
  // 5个生活圈完成改造提升并通过验收 under a goal of 建成: named the same and finished, by whatever work.
  if (match === "other")
    return /完成|完工|竣工|验收/.test(claim.predicate) && compareNames(goal.claim.names, claim.names).score >= 0.9;
  if (match !== "silent") return true;
  return claim.verbs.every((verb) => goal.reading.text.includes(verb.replace(/^完成/, "")));
}
