import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { HARVESTS } from "../lexicon/nameWords";
import type { Reading } from "../reading";
import { topicOf } from "../topic";
import { convert } from "../unit";
import { isElsewhereInList } from "./elsewhereInList";
import { isOneOfListed } from "./listed";
import { compareNames, PAIRED } from "./names";

const RUNNING = /实施|安排|谋划|储备/;
const STOCK = /总量|总数|存量|保有量|总户数|总规模|总面积|总里程|总人数/;

const ADDS = /^(?:新|净增)/;
const STOCK_NAME = /(?:保有量|总量|总数|存量|总户数|总人数)$/;

function addsOnly(claim: Claim): boolean {
  return isIncrement(claim) && !claim.names.some((name) => STOCK_NAME.test(name));
}

/** Does a number that fits a goal by name or count tell of something else: another season, a stock of years, another part or topic? */
export function isOtherMatter(goal: Goal, claim: Claim, reading: Reading, isByCount: boolean): boolean {
  if (goal.bears !== undefined && !claim.names.some((name) => name.includes(goal.bears as string))) return true;
  const adds = goal.verbs.some((verb) => ADDS.test(verb));
  // Stock and this year's addition are both told: a goal that does not say 新增 may mean either.
  if (claim.rule === "stock" && !adds) return true;
  // 新增市场主体 is not answered by 市场主体总量.
  if (adds && STOCK.test(reading.text.slice(claim.left.start, claim.mention.outerStart))) return true;
  // 高企保有量380家 is not answered by 新认定高企146家.
  if (goal.claim.names.some((name) => STOCK_NAME.test(name)) && addsOnly(claim)) return true;
  // 净增 is what remains of 新登记 less 注销.
  if (goal.verbs.includes("净增") && isIncrement(claim) && !claim.verbs.includes("净增")) return true;
  if (adds && isStockOfAll(goal, claim, reading)) return true;
  if (adds ? isLevelBesideIncrement(claim, reading) : isIncrementBesideLevel(claim, reading)) return true;
  if (isThreshold(goal, claim, reading)) return true;
  if (isOneOfListed(goal, claim, reading)) return true;
  if (areOfOtherScope(goal, claim, reading)) return true;
  if (isByCount && isElsewhereInList(goal, claim, reading)) return true;
  if (bearsNameOfSibling(goal, claim) || isOnlySigned(goal, claim, reading)) return true;
  if (isOfHarvest(goal, claim, reading)) return true;
  if (isOtherSeason(goal, claim, reading)) return true;
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

/** 夏粮再获丰收，总产16.9亿斤: the sentence is about one harvest, the goal about the year. */
function isOfHarvest(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if (!claim.names.some((name) => name.endsWith("产量") || name.endsWith("总产"))) return false;
  const opening = text.slice(claim.sentence.start, claim.mention.start);
  return (
    HARVESTS.some((word) => opening.includes(word) && !goal.claim.names.some((name) => name.includes(word))) &&
    !claim.names.some((name) => name.includes("粮食"))
  );
}

/** 全国首店1家、全省首店4家: each of its own reach. */
function areOfOtherScope(goal: Goal, claim: Claim, reading: Reading): boolean {
  const asked = scopeBefore(goal.claim, goal.reading);
  if (asked === null || asked === scopeBefore(claim, reading)) return false;
  // Of a goal by itself the reach may go without saying; 其中全省首店5家 is told from the other 首店 by nothing else.
  return (
    claim.role === "part" || goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.start).includes("其中")
  );
}

function scopeBefore({ left, nounLeft }: Claim, { text }: Reading): string | null {
  return /全[国省市区县]$/.exec(text.slice(left.start, nounLeft.start))?.[0] ?? null;
}

/** 挂牌企业新增5家 answers 挂牌企业, not the 上市企业 beside it in the goal. */
function bearsNameOfSibling(goal: Goal, claim: Claim): boolean {
  const { base } = goal.claim.mention.meaning;
  const isIn = (names: readonly string[]) =>
    names.some((name) => name.length >= 3 && claim.names.some((own) => own.startsWith(name) || own.endsWith(name)));
  return (
    goal.reading.side === "goal" &&
    !isIn(goal.claim.names) &&
    goal.reading.claims.some(
      (other) => other.mention !== goal.claim.mention && other.mention.meaning.base === base && isIn(other.names),
    )
  );
}

/** 签约加装电梯46部: what has been signed for is not yet done. */
function isOnlySigned(goal: Goal, claim: Claim, { text }: Reading): boolean {
  return (
    /签约(?!落地|到岗|入驻)/.test(text.slice(claim.left.start, claim.mention.start)) &&
    !/签约|引进|招引|招商/.test(goal.reading.text.slice(goal.claim.clause.start, goal.claim.clause.end))
  );
}

/** 秋季造林 is not answered by 春季造林; a goal that names no season is. */
function isOtherSeason(goal: Goal, claim: Claim, reading: Reading): boolean {
  const asked = seasonBefore(goal.claim, goal.reading);
  const told = seasonBefore(claim, reading);
  return asked !== null && told !== null && asked !== told;
}

function seasonBefore(claim: Claim, { text }: Reading): string | null {
  return /[春夏秋冬](?=季)/.exec(text.slice(claim.clause.start, claim.mention.outerStart))?.[0] ?? null;
}

/** 新增治理180个村 is not answered by 全市累计治理1018个: all that ever was. 全市累计新增14个 is. */
function isStockOfAll(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const value = convert(claim.mention.value, claim.mention.unit, goal.claim.mention.unit);
  if (value === null || value <= goal.claim.mention.value) return false;
  const ahead = text.slice(claim.clause.start, claim.mention.outerStart);
  return (
    /(?:[全我][区市县省州旗镇乡]|历年|全域)[^,，。;；]{0,4}(?:已)?累计|[全我][区市县省州旗镇乡][^,，。;；]{2,12}达到?$|总数|现有|共有/.test(
      ahead,
    ) && !/新|净增|今年/.test(ahead)
  );
}

const LEVEL = /(?:达到?|增至|增加到|扩大到|突破|总[数量]|保有量|累计)(?:为|达到?)?$/;

/** 新增机构18家，总数达到83家 under a goal of 80家: the goal asks how many there are, not how many came. */
function isIncrementBesideLevel(claim: Claim, reading: Reading): boolean {
  return (
    isIncrement(claim) &&
    siblings(claim, reading).some(
      (other) => isMore(other, claim) && (isLevel(other, reading) || isRunningTotal(other, reading)),
    )
  );
}

/** 新增律师33名，全市律师达到412名 under a goal of 新增40名: the other way round. */
function isLevelBesideIncrement(claim: Claim, reading: Reading): boolean {
  return (
    isLevel(claim, reading) && siblings(claim, reading).some((other) => isIncrement(other) && isMore(claim, other))
  );
}

function siblings(claim: Claim, { claims }: Reading): readonly Claim[] {
  const near = [claims[claim.index - 1], claims[claim.index + 1]];
  return near.filter(
    (other): other is Claim =>
      other !== undefined &&
      other.mention.meaning.base === claim.mention.meaning.base &&
      other.sentence.start === claim.sentence.start &&
      (claim.names.length === 0 ||
        other.names.length === 0 ||
        compareNames(claim.names, other.names).score >= PAIRED ||
        isTotal(claim) ||
        isTotal(other)),
  );
}

const isTotal = ({ names }: Claim): boolean => names.every((name) => STOCK_NAME.test(name));

const isIncrement = (claim: Claim): boolean => claim.verbs.some((verb) => ADDS.test(verb));

function isLevel(claim: Claim, { text }: Reading): boolean {
  return !isIncrement(claim) && LEVEL.test(text.slice(claim.left.start, claim.mention.outerStart));
}

/** 累计建成43个: all there are, where the goal asks for that; where it asks for 新建, this year's own running total. */
function isRunningTotal(claim: Claim, { text }: Reading): boolean {
  return /累计[\u4e00-\u9fff]{0,4}$/.test(text.slice(claim.left.start, claim.mention.outerStart));
}

function isMore(one: Claim, other: Claim): boolean {
  const value = convert(one.mention.value, one.mention.unit, other.mention.unit);
  return value !== null && value > other.mention.value;
}

const REACHED = /(?:达到?|超过?|突破|不低于|不少于|在)$/;

/** 14个村中11个村达到10万元以上: what each of a number of villages reached, which repeats the mark they were to reach. */
function isThreshold(goal: Goal, claim: Claim, { text, claims }: Reading): boolean {
  const before = claims[claim.index - 1];
  if (!before || before.mention.start < claim.clause.start || before.mention.meaning.dimension !== "count")
    return false;
  if (!REACHED.test(text.slice(claim.left.start, claim.mention.outerStart))) return false;
  const isMark = claim.mention.value === goal.claim.mention.value && claim.mention.unit === goal.claim.mention.unit;
  return (
    isMark ||
    /全部|每[个村户家人]|均|都/.test(goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.start))
  );
}
