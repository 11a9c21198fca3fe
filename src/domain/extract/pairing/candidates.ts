import type { Claim } from "../claim";
import { HARVESTS } from "../lexicon/nameWords";
import { compareVerbs } from "../lexicon/verbClasses";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { stripped } from "../parsers/verbStripping";
import { topicOf } from "../topic";
import { compareNames } from "./names";
import { isNoun, mayAnswer } from "./eligibility";
import { isBeneficiary, isForecastToGoal, restatesGoal } from "./otherwiseNamed";
import { isProvenByRate } from "./provenByRate";

/** A progress number that could be the actual of a goal. */
export interface Candidate {
  readonly reading: Reading;
  readonly claim: Claim;
  /** 0 to 1. */
  readonly score: number;
  readonly basis: "name" | "count" | "rate" | "related";
  /** Running total rather than a share of the time. */
  readonly cumulative: boolean;
}

const PAIRED = 0.7;
/** What a rate that fits the goal adds to a number named like it, and what it gives to one named otherwise. */
const PROOF = 0.1;
const PROVEN = 0.8;
const RUNNING = /实施|安排|谋划|储备/;
const STOCK = /总量|总数|存量|保有量|总户数|总规模|总面积|总里程|总人数/;

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

/** 夏粮再获丰收，总产16.9亿斤: the sentence is about one harvest, the goal about the year. */
function isOfHarvest(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if (!claim.names.some((name) => name.endsWith("产量") || name.endsWith("总产"))) return false;
  const opening = text.slice(claim.sentence.start, claim.mention.start);
  return (
    HARVESTS.some((word) => opening.includes(word) && !goal.claim.names.some((name) => name.includes(word))) &&
    !claim.names.some((name) => name.includes("粮食"))
  );
}

function proven(candidate: Candidate, goal: Goal): Candidate {
  if (!isProvenByRate(goal, candidate.claim, candidate.reading)) return candidate;
  return candidate.score >= PAIRED
    ? { ...candidate, score: Math.min(1, candidate.score + PROOF) }
    : { ...candidate, score: PROVEN, basis: "rate" };
}

function rated(goal: Goal, claim: Claim, reading: Reading): Candidate {
  const candidate = ratedAlone(goal, claim, reading);
  const adds = goal.verbs.some((verb) => verb.startsWith("新"));
  if (goal.bears !== undefined && !claim.names.some((name) => name.includes(goal.bears as string)))
    return { ...candidate, score: 0 };
  if (isOfHarvest(goal, claim, reading)) return { ...candidate, score: 0 };
  // Stock and this year's addition are both told: a goal that does not say 新增 may mean either.
  if (claim.rule === "stock" && !adds) return { ...candidate, score: 0 };
  // 新增市场主体 is not answered by 市场主体总量.
  if (
    goal.verbs.some((verb) => verb.startsWith("新")) &&
    STOCK.test(reading.text.slice(claim.left.start, claim.mention.outerStart))
  )
    return { ...candidate, score: 0 };
  // 实施100个项目 is met by running them: how many are finished answers another question.
  if (
    candidate.basis === "count" &&
    RUNNING.test(goal.reading.text.slice(goal.claim.left.start, goal.claim.mention.start)) &&
    goal.claim.names.some((name) => name.endsWith("项目"))
  )
    return { ...candidate, score: 0 };
  if (candidate.score < PAIRED || goal.topic === null || goal.topic.length === 0) return candidate;
  return compareNames(goal.topic, topicOf(claim, reading)).score >= PAIRED ? candidate : { ...candidate, score: 0 };
}

function ratedAlone(goal: Goal, claim: Claim, reading: Reading): Candidate {
  const candidate = ratedByWords(goal, claim, reading);
  if (candidate.score >= PAIRED || candidate.basis === "related") return candidate;
  if (restatesGoal(goal, reading.claims[claim.index - 1], claim)) {
    const match = compareVerbs(
      [...goal.verbs, ...verbsOf(goal.claim.predicate)],
      [...claim.verbs, ...verbsOf(claim.predicate)],
    );
    return match === "other" ? candidate : { ...candidate, score: match === "silent" ? 0.76 : 0.84, basis: "count" };
  }
  return isBeneficiary(goal, claim, reading) || isForecastToGoal(goal, claim, reading)
    ? { ...candidate, score: 0.8, basis: "count" }
    : candidate;
}

function ratedByWords(goal: Goal, claim: Claim, reading: Reading): Candidate {
  const { text } = reading;
  const ahead = text.slice(claim.clause.start, claim.mention.outerStart);
  const cumulative =
    /累计|截至|截止|以来|共/.test(ahead) || claim.times.some((time) => time.form === "period" || time.form === "half");
  const make = (score: number, basis: Candidate["basis"]): Candidate => ({ reading, claim, score, basis, cumulative });
  const goalNouns = goal.claim.names.filter(isNoun);
  const nouns = claim.names.filter(isNoun);
  const predicate = claim.predicate;
  const verbs = [...claim.verbs, ...(claim.chained ? [] : verbsOf(predicate))];
  const goalVerbs = [...goal.verbs, ...verbsOf(goal.claim.predicate)];
  const verbMatch = compareVerbs(goalVerbs, verbs);
  if (nouns.length > 0 && goalNouns.length > 0) {
    const match = compareNames(goalNouns, nouns);
    if (match.related) return make(0.6, "related");
    const counted =
      goal.claim.mention.meaning.dimension === "count" ||
      goal.claim.mention.meaning.dimension === "people" ||
      goal.claim.mention.meaning.dimension === "household";
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
  if (nouns.length > 0) return make(0.4, "count");
  const topic = topicOf(claim, reading, claim.mention.meaning.base);
  if (claim.rule !== "sum" && topic.length > 0 && goalNouns.length > 0 && compareNames(goalNouns, topic).score < PAIRED)
    return make(0.4, "count");
  const opening = text.slice(claim.sentence.start, claim.clause.start);
  if (isNamedIn(opening, goalNouns)) {
    if (verbMatch !== "other") return make(0.86, "count");
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

/** 目标8所学校食堂改造，进展8所学校全部完成改造: the whole number of the goal, all finished, of a thing the goal names. */
function finishesAll(goal: Goal, claim: Claim, nouns: readonly string[]): boolean {
  return (
    claim.mention.value === goal.claim.mention.value &&
    claim.mention.unit === goal.claim.mention.unit &&
    /^(?:于\d[\d年月日底前]{1,8})?(?:现|已|均|都){0,3}(?:全部|全面|均|都)(?:已)?(?:完成|完工|竣工|建成|投用|投入使用|投运|投入运[营行]|上线|办结|出清|通过验收|交付|达标|安装|更换|配备|开通|开放|到位)(?!.{0,6}(?:主体|前期|招标|选址|设计|方案|签约))/.test(
      claim.predicate,
    ) &&
    nouns.some((noun) => goal.claim.names.some((name) => name.includes(stripped(noun))))
  );
}

/** 安防工程设计已批复，完成招投标，实施62公里: the sentence opens with what the goal counts. */
function isNamedIn(opening: string, nouns: readonly string[]): boolean {
  return nouns.some((noun) => {
    const core = stripped(noun);
    return core.length >= 3 && opening.includes(core);
  });
}

const VERB =
  /完成|建成|竣工验收|通过验收|验收|竣工|完工|投入使用|投用|交付|出清|脱贫|办结|化解|整改|清零|达标|达到|开工|动工|落地|改造|治理|关闭|拆除|签约/g;

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
