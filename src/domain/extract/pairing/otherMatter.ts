import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import { areStagesApart, isBegun } from "../lexicon/verbClasses";
import type { Reading } from "../reading";
import { topicOf } from "../topic";
import { isCaseOfOther } from "./cases";
import { isElsewhereInList } from "./elsewhereInList";
import { isGoalEchoed } from "./goalEchoed";
import { isOneOfListed } from "./listed";
import { isHalfOfResidents, isOfAllResidents } from "./contrast";
import { compareNames, PAIRED } from "./names";
import { isOfOtherStageOfWork } from "./otherStage";
import { isOfOtherTime } from "./otherTime";
import { rankOf } from "./rankedPart";
import { asksSeveralYears, isOfOneYear } from "./severalYears";
import { mixesStockAndFlow } from "./stockAndFlow";
import { clauseBefore, leftOf } from "../wordsBefore";

const RUNNING = /实施|安排|谋划|储备/;

/** Does a number that fits a goal by name or count tell of something else: another season, a stock of years, another part or topic? */
export function isOtherMatter(goal: Goal, claim: Claim, reading: Reading, isByCount: boolean): boolean {
  const { bears } = goal;
  if (bears !== null && !claim.names.some((name) => name.includes(bears))) return true;
  if (isCaseOfOther(goal, claim) || mixesStockAndFlow(goal, claim, reading)) return true;
  if (asksSeveralYears(goal) && isOfOneYear(claim, reading)) return true;
  if (isBoundOfAll(claim, reading) || isThreshold(goal, claim, reading) || isWholeClass(goal, claim, reading))
    return true;
  if (isOneOfListed(goal, claim, reading)) return true;
  if (areOfOtherScope(goal, claim, reading)) return true;
  if (isByCount && isElsewhereInList(goal, claim, reading)) return true;
  if (isOfOtherStage(goal, claim, reading) || isOfOtherStageOfWork(goal, claim, reading)) return true;
  if (isGoalEchoed(goal, claim, reading)) return true;
  if (bearsNameOfSibling(goal, claim) || isOnlySigned(goal, claim, reading)) return true;
  if (isOfOtherTime(goal, claim, reading) || isOneHalf(goal, claim, reading)) return true;
  // 实施100个项目 is met by running them: how many are finished answers another question.
  if (
    isByCount &&
    RUNNING.test(goal.reading.text.slice(goal.claim.left.start, goal.claim.mention.start)) &&
    goal.claim.names.some((name) => name.endsWith("项目"))
  )
    return true;
  if (goal.topic === null || goal.topic.length === 0) return false;
  return compareNames(goal.topic, topicOf(claim, reading)).score < PAIRED;
}

/** 居民人均可支配收入 ← 城镇居民…5.9% and nothing of the others: with both halves told a person may choose. */
function isOneHalf(goal: Goal, claim: Claim, reading: Reading): boolean {
  if (!mayHold(reading, MAY_HOLD.residents)) return false;
  const half = claim.names.find(isHalfOfResidents);
  return (
    half !== undefined &&
    goal.claim.names.some(isOfAllResidents) &&
    !reading.claims.some(({ names }) => names.some((name) => isHalfOfResidents(name) && name[0] !== half[0]))
  );
}

/** 全国首店1家、全省首店4家: each of its own reach. */
function areOfOtherScope(goal: Goal, claim: Claim, reading: Reading): boolean {
  if (isOfWiderArea(claim, reading)) return true;
  const asked = scopeBefore(goal.claim, goal.reading);
  if (asked === null || asked === scopeBefore(claim, reading)) return false;
  // Of a goal by itself the reach may go without saying; 其中全省首店5家 is told from the other 首店 by nothing else.
  return (
    claim.role === "part" || goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.start).includes("其中")
  );
}

/** 全市到位资金620亿元，我区到位资金63亿元: beside its own figure the report tells that of the area around it. */
function isOfWiderArea(claim: Claim, reading: Reading): boolean {
  if (!mayHold(reading, MAY_HOLD.ownArea)) return false;
  const { text } = reading;
  const wide = /全([省市州])[^,，。;；]{0,12}$/.exec(text.slice(claim.left.start, claim.mention.start))?.[1];
  const own = /我([市区县旗])/.exec(text.slice(claim.sentence.start, claim.sentence.end))?.[1];
  return wide !== undefined && own !== undefined && own !== wide;
}

function scopeBefore({ left, nounLeft }: Claim, reading: Reading): string | null {
  if (!mayHold(reading, MAY_HOLD.reach)) return null;
  return /全[国省市区县]$/.exec(reading.text.slice(left.start, nounLeft.start))?.[0] ?? null;
}

/** 挂牌企业新增5家 answers 挂牌企业, not the 上市企业 beside it in the goal. */
function bearsNameOfSibling(goal: Goal, claim: Claim): boolean {
  if (goal.reading.claims.length < 2 || goal.reading.side !== "goal") return false;
  const { base } = goal.claim.mention.meaning;
  const isIn = (names: readonly string[]) =>
    names.some((name) => name.length >= 3 && claim.names.some((own) => own.startsWith(name) || own.endsWith(name)));
  return (
    !isIn(goal.claim.names) &&
    goal.reading.claims.some(
      (other) => other.mention !== goal.claim.mention && other.mention.meaning.base === base && isIn(other.names),
    )
  );
}

/** 竣工12个 under a goal of 新开工30个: how many are finished is told besides, or instead, and answers another question. */
function isOfOtherStage(goal: Goal, claim: Claim, { claims }: Reading): boolean {
  if (areStagesApart(goal.verbs, claim.verbs)) return true;
  return (
    isBegun(goal.verbs) &&
    !isBegun(claim.verbs) &&
    claim.role === "level" &&
    claims.some(
      ({ role, mention, sentence }) =>
        role === "begun" && mention.unit === claim.mention.unit && sentence.start === claim.sentence.start,
    )
  );
}

/** 签约加装电梯46部: what has been signed for is not yet done. */
function isOnlySigned(goal: Goal, claim: Claim, reading: Reading): boolean {
  return (
    mayHold(reading, MAY_HOLD.signed) &&
    /签约(?!落地|到岗|入驻)/.test(reading.text.slice(claim.left.start, claim.mention.start)) &&
    !/签约|引进|招引|招商/.test(goal.reading.text.slice(goal.claim.clause.start, goal.claim.clause.end))
  );
}

const REACHED = /(?:达到?|超过?|突破|不低于|不少于|在)$/;

/** 14个村收入均超15万元: that each is above a mark tells of none how much it is. */
function isBoundOfAll(claim: Claim, { text }: Reading): boolean {
  const { bounds, outerStart } = claim.mention;
  return (
    bounds.length > 0 &&
    (bounds.includes("above") || bounds.includes("min")) &&
    claim.mention.meaning.dimension !== "ratio" &&
    /(?:均|都|全部|普遍|每个?[村户人家])(?:已|能|可|实现|达到?|稳定){0,2}$/.test(
      text.slice(claim.clause.start, outerStart),
    )
  );
}

/** 14个村中11个村达到10万元以上: what each of a number of villages reached, which repeats the mark they were to reach. */
function isThreshold(goal: Goal, claim: Claim, { text, claims }: Reading): boolean {
  const before = claimBefore(claim, claims);
  if (!before || before.mention.start < claim.clause.start || before.mention.meaning.dimension !== "count")
    return false;
  if (!REACHED.test(leftOf(claim, text))) return false;
  const isMark = claim.mention.value === goal.claim.mention.value && claim.mention.unit === goal.claim.mention.unit;
  return (
    isMark ||
    /全部|每[个村户家人]|均|都/.test(goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.start))
  );
}

/** The numbers of the sentence, not too far off: a cell may hold thousands without any stop. */
function inSentence(claim: Claim, claims: readonly Claim[]): readonly Claim[] {
  return claims
    .slice(Math.max(0, claim.index - SENTENCE_CLAIMS), claim.index + SENTENCE_CLAIMS + 1)
    .filter((other) => other !== claim && other.sentence.start === claim.sentence.start);
}

const SENTENCE_CLAIMS = 16;

const ALWAYS_SAID = /博士|硕士|本科|大专|高层次|中小微|小微|涉农|女性/;
const ALL_RANKS = /各级|各类|各层次|省市/;

/** 各类人才412名，其中硕士以上148名 under a goal of 硕士以上人才: all ranks together never answer for one of them. */
function isWholeClass(goal: Goal, claim: Claim, { text, claims }: Reading): boolean {
  const rank = rankOf(goal)?.replace(/及?以上$|研究生/g, "");
  const left = clauseBefore(claim, text);
  if (rank === undefined || left.includes(rank) || claim.names.some((name) => name.includes(rank))) return false;
  return (
    ALL_RANKS.test(left) ||
    // 发放贷款86亿元 is of all borrowers where 涉农贷款 is asked for; 示范社6家 may be 省级示范社 said shortly.
    (ALWAYS_SAID.test(rank) && !ALWAYS_SAID.test(text.slice(claim.sentence.start, claim.mention.start))) ||
    inSentence(claim, claims).some(
      (other) =>
        other.index > claim.index &&
        other.mention.meaning.base === claim.mention.meaning.base &&
        leftOf(other, text).includes(rank),
    )
  );
}
