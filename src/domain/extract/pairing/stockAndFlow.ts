import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { words } from "../lexicon/dictionary";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";
import { isMore } from "./isMore";
import { compareNames, PAIRED } from "./names";
import { clauseBefore, leftOf } from "../wordsBefore";

/** 新增, 新建, 净增: how many came. */
const adding = (verb: string): boolean => verb.startsWith("新") || verb.startsWith("净增");
const STOCK =
  /总量|总数|存量|保有量|总户数|总规模|总面积|总里程|总人数|余额(?![\u4e00-\u9fff]{0,12}(?:新增|增加|净增))/;
const IN_FORCE = /有效(?:发明|专利|商标|注册)|拥有/;
const STOCKS = words("保有量 总量 总数 存量 总户数 总人数 总面积 总规模 总里程");
const isStockName = (name: string): boolean => STOCKS.endingAt(name, name.length) !== null;

/** Does one of goal and number tell how many there are, the other how many came? 新增12家 is not answered by 总数达到63家, nor the other way round. */
export function mixesStockAndFlow(goal: Goal, claim: Claim, reading: Reading): boolean {
  const adds = goal.verbs.some(adding);
  // Stock and this year's addition are both told: a goal that does not say 新增 may mean either, but money is spent by the year.
  if (claim.rule === "stock" && claim.role === "level" && !adds && !claim.mention.meaning.dimension.startsWith("money"))
    return true;
  // 有效发明专利 are all that are in force, of whatever year.
  if (
    mayHold(reading, MAY_HOLD.inForce) &&
    IN_FORCE.test(leftOf(claim, reading.text)) &&
    !IN_FORCE.test(goal.reading.text)
  )
    return true;
  // 化解不良贷款 is not answered by 不良贷款余额.
  if (goal.verbs.length > 0 && isBalance(claim, reading) && !isBalance(goal.claim, goal.reading)) return true;
  // 新增市场主体 is not answered by 市场主体总量.
  if (adds && mayHold(reading, MAY_HOLD.stock) && STOCK.test(leftOf(claim, reading.text))) return true;
  // 高企保有量380家 is not answered by 新认定高企146家.
  if (goal.claim.names.some(isStockName) && addsOnly(claim)) return true;
  // 净增 is what remains of 新登记 less 注销.
  if (goal.verbs.includes("净增") && isIncrement(claim) && !claim.verbs.includes("净增")) return true;
  if (adds && isStockOfAll(goal, claim, reading)) return true;
  if (adds) return isLevelBesideIncrement(claim, reading);
  if (asksLevel(goal) || asksTotal(goal)) return isAddition(claim, reading);
  if (isStockBeyond(goal, claim, reading)) return true;
  return isIncrementBesideLevel(goal, claim, reading);
}

/** 新增治理180个村 is not answered by 全市累计治理1018个: all that ever was. 全市累计新增14个 is. */
function isStockOfAll(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if (!isMore(claim, goal.claim)) return false;
  const ahead = clauseBefore(claim, text);
  return (
    /(?:[全我][区市县省州旗镇乡]|历年|全域)[^,，。;；]{0,4}(?:已)?累计|[全我][区市县省州旗镇乡][^,，。;；]{2,12}达到?$|总数|现有|共有/.test(
      ahead,
    ) && !/新|净增|今年/.test(ahead)
  );
}

const THINGS = new Set(["count", "people", "household", "area", "length"]);

/** 高企突破100家, 托位数达到2000个: how many there are to be, with no word for what is to be done about it. */
export function asksLevel({ claim, kind, reading }: Goal): boolean {
  return (
    kind === "amount" &&
    claim.verbs.every((verb) => verb === "认证") &&
    THINGS.has(claim.mention.meaning.dimension) &&
    /(?:达到?|突破|增至|增加到|扩大到|发展到|总[数量]|保有量)$/.test(
      reading.text.slice(claim.left.start, claim.mention.start),
    )
  );
}

/** 流转面积累计达到1.2万亩: all there are, whatever is done about them. 全年累计新增 is of the year. */
function asksTotal({ claim, kind, reading, verbs }: Goal): boolean {
  if (kind !== "amount" || claim.mention.meaning.dimension.startsWith("money")) return false;
  if (!ENDS_REACHING.includes(reading.text.charAt(claim.mention.start - 1))) return false;
  const left = reading.text.slice(claim.left.start, claim.mention.start);
  return ASKS_TOTAL.test(left) && !ASKS_YEAR.test(left) && !verbs.some(adding);
}
/** How what the next pattern finds ends. */
const ENDS_REACHING = "达到破至";
const ASKS_TOTAL = /(?:累计|总数|总量|面积|规模)(?:达到?|突破|增至|扩大到|发展到)$/;
const ASKS_YEAR = /新|净增|今年|全年|年内|完成|改造|治理|整治/;

/** 新认定31家 tells how many came, whatever else it says or leaves out. */
function isAddition(claim: Claim, { text }: Reading): boolean {
  return (
    (isIncrement(claim) || claim.verbs.includes("认定") || /新认证/.test(leftOf(claim, text))) &&
    !LEVEL.test(leftOf(claim, text))
  );
}

/** 今年新建9家，累计达到31家 under a goal of 建设12家: more than asked for all in all, so that this year's are meant. */
function isStockBeyond(goal: Goal, claim: Claim, reading: Reading): boolean {
  return (
    mayHold(reading, MAY_HOLD.allThereAre) &&
    ALL_THERE_ARE.test(leftOf(claim, reading.text)) &&
    siblings(claim, reading).some((other) => isThisYearsBeside(other, claim, goal, reading))
  );
}

const ALL_THERE_ARE =
  /累计(?:达到?|建成|为|有|发展|培育|创建|认定)?$|总[数量](?:达到?|为|增至)?$|[全我][区市县省州旗镇乡][^,，。;；]{0,12}达到?$/;

function isThisYearsBeside(addition: Claim, stock: Claim, { kind, claim, reading }: Goal, { text }: Reading): boolean {
  return (
    kind === "amount" &&
    addition.role === "level" &&
    claim.verbs.length > 0 &&
    isMore(stock, claim) &&
    !isMore(addition, claim) &&
    !/达到?$|累计|突破|总[数量]/.test(reading.text.slice(claim.left.start, claim.mention.start)) &&
    (isIncrement(addition) || /今年|本年|年内|当年/.test(text.slice(addition.clause.start, addition.mention.start)))
  );
}

function isBalance(claim: Claim, reading: Reading): boolean {
  return mayHold(reading, MAY_HOLD.balance) && /余额(?:为|达到?|约)?$/.test(leftOf(claim, reading.text));
}

function addsOnly(claim: Claim): boolean {
  return isIncrement(claim) && !claim.names.some(isStockName);
}

const LEVEL = /(?:达到?|增至|增加到|扩大到|突破|总[数量]|保有量|累计)(?:为|达到?)?$/;

/** 新增机构18家，总数达到83家 under a goal of 80家: the goal asks how many there are, not how many came. */
function isIncrementBesideLevel(goal: Goal, claim: Claim, reading: Reading): boolean {
  return (
    isIncrement(claim) &&
    siblings(claim, reading).some(
      (other) =>
        isMore(other, claim) &&
        !isThisYearsBeside(claim, other, goal, reading) &&
        (isLevel(other, reading) || isRunningTotal(other, reading)),
    )
  );
}

/** 新增律师33名，全市律师达到412名 under a goal of 新增40名: the other way round. */
function isLevelBesideIncrement(claim: Claim, reading: Reading): boolean {
  return (
    isLevel(claim, reading) && siblings(claim, reading).some((other) => isIncrement(other) && isMore(claim, other))
  );
}

function siblings(claim: Claim, { claims, text }: Reading): readonly Claim[] {
  const near = [claimBefore(claim, claims), claims[claim.index + 1]];
  return near.filter(
    (other): other is Claim =>
      other !== undefined &&
      other.mention.meaning.base === claim.mention.meaning.base &&
      other.sentence.start === claim.sentence.start &&
      (isUnnamed(claim) ||
        isUnnamed(other) ||
        compareNames(claim.names, other.names).score >= PAIRED ||
        isTotal(claim) ||
        isTotal(other) ||
        /累计/.test(leftOf(other, text) + leftOf(claim, text))),
  );
}

/** 今年新建140个: the name that stands there is all verb. */
const isUnnamed = ({ names }: Claim): boolean => names.every((name) => stripped(name).length === 0);

const isTotal = ({ names }: Claim): boolean => names.every(isStockName);

const isIncrement = (claim: Claim): boolean => claim.verbs.some(adding);

function isLevel(claim: Claim, { text }: Reading): boolean {
  return !isIncrement(claim) && LEVEL.test(leftOf(claim, text));
}

/** 累计建成43个: all there are, where the goal asks for that; where it asks for 新建, this year's own running total. */
function isRunningTotal(claim: Claim, { text }: Reading): boolean {
  return /累计[\u4e00-\u9fff]{0,4}$/.test(leftOf(claim, text));
}
