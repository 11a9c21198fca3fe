import type { Claim } from "../claim";
import { CONTENT_VERBS } from "../lexicon/nameWords";
import { compareVerbs, type VerbMatch } from "../lexicon/verbClasses";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { stripped } from "../parsers/verbStripping";
import { topicClaim } from "../topic";
import { finishesAll, isNamedIn, isProductOf, isSumOfPeople, sumsLikes, tellingNouns, verbAtEnd } from "./wording";
import { subjectSide } from "./subjectSide";
import { compareNames, PAIRED, shareWords } from "./names";
import { isNoun, isPreparedAsAsked, mayAnswer } from "./eligibility";
import { isBeneficiary, isForecastToGoal, isPerHead, isTotalOfVerb } from "./otherwiseNamed";
import { isSumOfListed } from "./listed";
import { isOtherMatter } from "./otherMatter";
import { isRankedPart } from "./rankedPart";
import { isProvenByRate } from "./provenByRate";
import { isProvenBySum } from "./provenBySum";
import { isNumberOf, isShareOfGoal } from "./shareOfGoal";
import { clauseBefore, leftOf } from "../wordsBefore";

/** A progress number that could be the actual of a goal. */
export interface Candidate {
  readonly reading: Reading;
  readonly claim: Claim;
  /** 0 to 1. */
  readonly score: number;
  readonly basis: "name" | "count" | "rate" | "sum" | "share" | "related";
  /** Running total rather than a share of the time. */
  readonly cumulative: boolean;
}

/** What a rate that fits the goal adds to a number named like it, and what it gives to one named otherwise. */
const PROOF = 0.1;
const PROVEN = 0.8;

/** Every number of the progress texts that could answer the goal, best first. Roles that are no achievement never can. */
export function candidatesFor(goal: Goal, readings: readonly Reading[]): Candidate[] {
  const found: Candidate[] = [];
  for (const reading of readings) {
    for (const claim of reading.claims) {
      if (!mayAnswer(goal, claim, reading)) continue;
      const candidate = proven(rated(goal, claim, reading), goal);
      if (candidate.score >= PAIRED || candidate.basis === "related") found.push(candidate);
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function proven(candidate: Candidate, goal: Goal): Candidate {
  const { claim, reading } = candidate;
  const basis = isProvenBySum(goal, claim, reading) ? "sum" : isShareOfGoal(goal, claim, reading) ? "share" : null;
  if (basis !== null && isSameWork(goal, claim)) return { ...candidate, score: 1, basis };
  if (!isProvenByRate(goal, candidate.claim, candidate.reading)) return candidate;
  return candidate.score >= PAIRED
    ? { ...candidate, score: Math.min(1, candidate.score + PROOF) }
    : { ...candidate, score: PROVEN, basis: "rate" };
}

function rated(goal: Goal, claim: Claim, reading: Reading): Candidate {
  const candidate = ratedAlone(goal, claim, reading);
  const side = subjectSide(goal, claim, reading);
  if (side === "other") return { ...candidate, score: 0 };
  if (side === "own") return { ...candidate, score: Math.max(candidate.score, 0.95), basis: "name" };
  return candidate.score >= PAIRED && isOtherMatter(goal, claim, reading, candidate.basis === "count")
    ? { ...candidate, score: 0 }
    : candidate;
}

function ratedAlone(goal: Goal, claim: Claim, reading: Reading): Candidate {
  const candidate = ratedByWords(goal, claim, reading);
  if (isRankedPart(goal, claim, reading)) return { ...candidate, score: 0.95, basis: "name" };
  if (candidate.score >= PAIRED || candidate.basis === "related") return candidate;
  return isBeneficiary(goal, claim, reading) ||
    isForecastToGoal(goal, claim, reading) ||
    isTotalOfVerb(goal, claim, reading) ||
    isPreparedAsAsked(goal, claim, reading) ||
    isSumOfListed(goal, claim, reading)
    ? { ...candidate, score: 0.8, basis: "count" }
    : candidate;
}

/** 培训600人 leaves open whom; 培训劳动力516人 answers it. */
function sharesVerbOfPeople(goal: Goal, claim: Claim): boolean {
  return (
    /^(?:people|person-times|household)$/.test(claim.mention.meaning.dimension) &&
    claim.verbs.some((verb) => goal.verbs.includes(verb) && !/新|完成|建|改造/.test(verb))
  );
}

/** 18个小区已检查12个 tells of other work than 改造18个小区: verbs of the goal's kind, of finishing, or the goal's own words. */
function isSameWork(goal: Goal, claim: Claim): boolean {
  const match = verbsBeside(goal, claim);
  // 5个生活圈完成改造提升并通过验收 under a goal of 建成: named the same and finished, by whatever work.
  if (match === "other")
    return /完成|完工|竣工|验收/.test(claim.predicate) && compareNames(goal.claim.names, claim.names).score >= 0.9;
  if (match !== "silent") return true;
  return claim.verbs.every((verb) => goal.reading.text.includes(verb.replace(/^完成/, "")));
}

function verbsBeside(goal: Goal, claim: Claim): VerbMatch {
  return compareVerbs(
    [...goal.verbs, ...verbsOf(goal.claim.predicate), ...goal.claim.names.flatMap(verbAtEnd)],
    [...claim.verbs, ...(claim.chained ? [] : verbsOf(claim.predicate))],
    claim.verbs,
  );
}

function ratedByWords(goal: Goal, claim: Claim, reading: Reading): Candidate {
  const { text } = reading;
  const ahead = clauseBefore(claim, text);
  const cumulative =
    /累计|截至|截止|以来|共/.test(ahead) || claim.times.some((time) => time.form === "period" || time.form === "half");
  const make = (score: number, basis: Candidate["basis"]): Candidate => ({ reading, claim, score, basis, cumulative });
  const goalNouns = goal.claim.names.filter(isNoun);
  const nouns = tellingNouns(claim.names.filter(isNoun), goalNouns);
  const predicate = claim.predicate;
  const verbMatch = verbsBeside(goal, claim);
  if (nouns.length > 0 && goalNouns.length > 0) {
    const match = compareNames(goalNouns, nouns);
    if (match.related) return make(0.6, "related");
    const counted = /^(?:count|people|household)$/.test(goal.claim.mention.meaning.dimension);
    if (isProductOf(goal, nouns)) return make(0.9, "name");
    if (verbMatch === "same" && isSumOfPeople(claim) && sumsLikes(goalNouns, claim, reading))
      return make(Math.max(match.score, 0.8), "name");
    if (counted && verbMatch === "other") return make(match.score * 0.7, "name");
    if (counted && finishesAll(goal, claim, nouns)) return make(Math.max(match.score, 0.86), "name");
    // A noun shared in part (企业, 面积) needs the verb's support or a stated achievement.
    if (
      match.score < 0.95 &&
      nouns.every((noun) => stripped(noun).length <= 2) &&
      verbMatch !== "same" &&
      verbMatch !== "done"
    )
      return make(match.score * 0.9, "name");
    return make(match.score, "name");
  }
  if (nouns.length > 0 && goal.claim.names.length > 0) {
    // 新增就业 is all verbs, and still 新增城镇就业 is measured by the same words.
    const match = compareNames(goal.claim.names, claim.names);
    if (match.score >= 0.8 && verbMatch !== "other") return make(match.score, "name");
  }
  // The noun is left out: the unit must be the very same and the words must speak of work done.
  if (!sameCounter(goal, claim)) return make(0, "count");
  if (goal.claim.role === "change") return make(nouns.length === 0 ? 0.8 : 0, "count");
  // 培训600人 ← 培训贫困劳动力312人、其他劳动力204人，共516人: the goal names nobody, so that all of them count.
  if (nouns.length > 0) {
    const isAll = sharesVerbOfPeople(goal, claim) || (claim.rule === "sum" && verbMatch === "same");
    return make(goalNouns.length === 0 && isAll ? 0.84 : 0.4, "count");
  }
  if (isPerHead(leftOf(claim, text)) && goalNouns.some((noun) => noun.startsWith("人均"))) return make(0.84, "count");
  if (claim.rule === "sum" && goalNouns.length > 0 && !sumsLikes(goalNouns, claim, reading)) return make(0.4, "count");
  const topic = topicClaim(claim, reading, claim.mention.meaning.base);
  // 24所园舍已全部开工，累计竣工17所: where the topic bears the goal's own number it is the goal, by whatever name.
  if (claim.rule !== "sum" && topic && !isNumberOf(goal.claim, topic) && goalNouns.length > 0) {
    const nouns = topic.names.filter((name) => stripped(name).length > 1);
    if (compareNames(goalNouns, nouns).score < PAIRED && !shareWords(goalNouns, nouns)) return make(0.4, "count");
    // 确定红色物业试点小区12个，已授牌6个: the goal says what, the report what became of it.
    if (verbMatch === "silent" && claim.verbs.length > 0) return make(0.8, "count");
  }
  const opening = text.slice(claim.sentence.start, claim.clause.start);
  if (isNamedIn(opening, goalNouns)) {
    // 培训劳动力312人、…，共516人 is no 输转劳动力: the verb of the sentence is another.
    const last = CONTENT_VERBS.lastIn(opening)?.[1];
    const isOther = last !== undefined && compareVerbs(goal.verbs, [last]) === "other";
    if (verbMatch !== "other" && !isOther) return make(0.86, "count");
  } else if (goal.rivals && isNamedIn(opening, goal.rivals)) return make(0.4, "count");
  if (verbMatch === "same") return make(0.84, "count");
  if (verbMatch === "done") return make(0.82, "count");
  if (verbMatch === "other") return make(0.4, "count");
  const stated =
    /^(?:均|都|全部|已|均已)/.test(predicate) ||
    claim.times.length > 0 ||
    /(?:已|累计|共|现有|达|达到|为)$/.test(ahead) ||
    claim.chained;
  return make(stated ? 0.76 : 0.5, "count");
}

const VERB =
  /完成|建成|竣工验收|通过验收|验收|竣工|完工|投入使用|投用|交付|出清|脱贫|办结|化解|整改|清零|达标|达到|开工|动工|落地|改造|治理|关闭|拆除|签约|搬迁|入住|安置|注销|淘汰|腾退|到岗|授牌|挂牌|认定|入选/g;

/** 2所通过省级评估: what was to be created has been acknowledged. */
const PASSED = /^(?:已|均|已经|均已|顺利)?通过[^,，。;；]{0,6}(?:评估|验收|认定|考核|复核)/;

function verbsOf(predicate: string): string[] {
  const near = predicate.slice(0, 24);
  const found: string[] = near.match(VERB) ?? [];
  return PASSED.test(near) ? [...found, "通过验收"] : found;
}

function sameCounter(goal: Goal, claim: Claim): boolean {
  const one = goal.claim.mention.meaning;
  const other = claim.mention.meaning;
  if (one.dimension !== "count") return true;
  return one.base.charAt(0) === other.base.charAt(0);
}
