import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { CONTENT_VERBS } from "../lexicon/nameWords";
import { compareVerbs } from "../lexicon/verbClasses";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";
import { topicClaim } from "../topic";
import { isCounted, sameDimension } from "../unit";
import { clauseBefore, leftOf } from "../wordsBefore";
import { type Asked, verbsBeside } from "./asked";
import { isNoun } from "./eligibility";
import { compareNames, PAIRED, shareWords } from "./names";
import { isPerHead } from "./otherwiseNamed";
import { isNumberOf } from "./shareOfGoal";
import { finishesAll, isNamedIn, isProductOf, isSumOfPeople, sumsLikes, tellingNouns } from "./wording";

/** 0 to 1, and by what. */
export interface Rating {
  readonly score: number;
  readonly basis: "name" | "count" | "related";
}

/** How well a number answers a goal by the words beside both: their names, or, where one goes without, counter and verbs. */
export function ratedByWords(asked: Asked, claim: Claim, reading: Reading): Rating {
  const { goal, nouns: goalNouns } = asked;
  const nouns = tellingNouns(claim.names.filter(isNoun), goalNouns);
  if (nouns.length > 0 && goalNouns.length > 0) return ratedByName(asked, claim, reading, nouns);
  if (nouns.length > 0 && goal.claim.names.length > 0) {
    // 新增就业 is all verbs, and still 新增城镇就业 is measured by the same words.
    const match = compareNames(goal.claim.names, claim.names);
    if (match.score >= 0.8 && verbsBeside(asked, claim) !== "other") return { score: match.score, basis: "name" };
  }
  if (isWholeReport(claim, reading) && isOnlyOfUnit(goal)) return { score: 0.84, basis: "count" };
  return { score: scoreByCount(asked, claim, reading, nouns), basis: "count" };
}

/** Both are named: as like as their names are, where the verbs do not part them. */
function ratedByName(asked: Asked, claim: Claim, reading: Reading, nouns: readonly string[]): Rating {
  const { goal, nouns: goalNouns } = asked;
  const verbMatch = verbsBeside(asked, claim);
  const match = compareNames(goalNouns, nouns);
  if (match.related) return { score: 0.6, basis: "related" };
  const counted = isCounted(goal.claim.mention.meaning);
  if (isProductOf(goal, nouns)) return { score: 0.9, basis: "name" };
  if (verbMatch === "same" && isSumOfPeople(claim) && sumsLikes(goalNouns, claim, reading))
    return { score: Math.max(match.score, 0.8), basis: "name" };
  if (counted && verbMatch === "other") return { score: match.score * 0.7, basis: "name" };
  if (counted && finishesAll(goal, claim, nouns)) return { score: Math.max(match.score, 0.86), basis: "name" };
  // A noun shared in part (企业, 面积) needs the verb's support or a stated achievement.
  if (
    match.score < 0.95 &&
    verbMatch !== "same" &&
    verbMatch !== "done" &&
    nouns.every((noun) => stripped(noun).length <= 2)
  )
    return { score: match.score * 0.9, basis: "name" };
  return { score: match.score, basis: "name" };
}

/** The noun is left out: the unit must be the very same and the words must speak of work done. */
function scoreByCount(asked: Asked, claim: Claim, reading: Reading, nouns: readonly string[]): number {
  const { goal, nouns: goalNouns } = asked;
  const { text } = reading;
  const verbMatch = verbsBeside(asked, claim);
  if (!sameCounter(goal, claim)) return 0;
  if (goal.claim.role === "change") return nouns.length === 0 ? 0.8 : 0;
  // 培训600人 ← 培训贫困劳动力312人、其他劳动力204人，共516人: the goal names nobody, so that all of them count.
  if (nouns.length > 0) {
    const isAll = sharesVerbOfPeople(goal, claim) || (claim.rule === "sum" && verbMatch === "same");
    return goalNouns.length === 0 && isAll ? 0.84 : 0.4;
  }
  if (isPerHead(leftOf(claim, text)) && goalNouns.some((noun) => noun.startsWith("人均"))) return 0.84;
  if (claim.rule === "sum" && goalNouns.length > 0 && !sumsLikes(goalNouns, claim, reading)) return 0.4;
  const topic = topicClaim(claim, reading, claim.mention.meaning.base);
  // 24所园舍已全部开工，累计竣工17所: where the topic bears the goal's own number it is the goal, by whatever name.
  if (claim.rule !== "sum" && topic && !isNumberOf(goal.claim, topic) && goalNouns.length > 0) {
    const nouns = topic.names.filter((name) => stripped(name).length > 1);
    const isSame = compareNames(goalNouns, nouns).score >= PAIRED || shareWords(goalNouns, nouns);
    if (!isSame && !(verbMatch === "same" && areOfOneThing(goalNouns, nouns))) return 0.4;
    // 确定红色物业试点小区12个，已授牌6个: the goal says what, the report what became of it.
    if (verbMatch === "silent" && claim.verbs.length > 0) return 0.8;
  }
  const opening = text.slice(claim.sentence.start, claim.clause.start);
  if (isNamedIn(opening, goalNouns)) {
    // 培训劳动力312人、…，共516人 is no 输转劳动力: the verb of the sentence is another.
    const last = CONTENT_VERBS.lastIn(opening)?.[1];
    const isOther = last !== undefined && compareVerbs(goal.verbs, [last]) === "other";
    if (verbMatch !== "other" && !isOther) return 0.86;
  } else if (goal.rivals && isNamedIn(opening, goal.rivals)) return 0.4;
  if (verbMatch === "same" || isShortVerb(goal, leftOf(claim, text))) return 0.84;
  if (verbMatch === "done") return 0.82;
  if (verbMatch === "other") return 0.4;
  const stated =
    /^(?:均|都|全部|已|均已)/.test(claim.predicate) ||
    claim.times.length > 0 ||
    /(?:已|累计|共|现有|达|达到|为)$/.test(clauseBefore(claim, text)) ||
    claim.chained;
  return stated ? 0.76 : 0.5;
}

/** 生猪存栏11万头，出栏8.2万头: two numbers of the same animals, told apart by their verbs. */
function areOfOneThing(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((one) => others.some((other) => stripped(one).length >= 2 && stripped(one) === stripped(other)));
}

/** 培训600人 leaves open whom; 培训劳动力516人 answers it. */
function sharesVerbOfPeople(goal: Goal, claim: Claim): boolean {
  return (
    /^(?:people|person-times|household)$/.test(claim.mention.meaning.dimension) &&
    claim.verbs.some((verb) => goal.verbs.includes(verb) && !/新|完成|建|改造/.test(verb))
  );
}

/** 供地1800亩 ← 已供1326亩: the first character of the goal's verb. */
function isShortVerb(goal: Goal, left: string): boolean {
  const verb = /已(?:经)?([\u4e00-\u9fff])$/.exec(left)?.[1];
  return verb !== undefined && goal.verbs.some((own) => own.startsWith(verb));
}

/** A report that is nothing but a value: 4731人. */
function isWholeReport({ mention }: Claim, { claims, text }: Reading): boolean {
  const around = text.slice(0, mention.outerStart) + text.slice(mention.outerEnd);
  return claims.length === 1 && /^[。.]?$/.test(around.trim());
}

function isOnlyOfUnit({ reading, claim }: Goal): boolean {
  return reading.claims.every(
    (other) => other.mention === claim.mention || !sameDimension(other.mention.unit, claim.mention.unit),
  );
}

function sameCounter(goal: Goal, claim: Claim): boolean {
  const one = goal.claim.mention.meaning;
  const other = claim.mention.meaning;
  if (one.dimension !== "count") return true;
  return one.base.charAt(0) === other.base.charAt(0);
}
