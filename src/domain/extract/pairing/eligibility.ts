import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { DESIGNATED } from "../lexicon/roleWords";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";
import { preparationOf } from "../refiners/begunRoles";
import { SURVEYED } from "../refiners/progressRoles";
import { sameDimension } from "../unit";
import { compareNames } from "./names";
import { isOverMark } from "./otherwiseNamed";
import { isProvenByRate } from "./provenByRate";
import { isProvenBySum } from "./provenBySum";
import { isQualifiedPart, isRankedPart } from "./rankedPart";
import { isShareOfSibling } from "./shareOfGoal";
import { asksRunningTotal } from "./severalYears";
import { asksLevel } from "./stockAndFlow";
import { leftOf } from "../wordsBefore";

/** May this number answer the goal at all, whatever it is called: by its role, its unit and its place among the goals? */
export function mayAnswer(goal: Goal, claim: Claim, reading: Reading): boolean {
  // The unit first: it settles most.
  if (claim === goal.claim || !sameMeasureOfSize(goal, claim) || answersSibling(goal, claim)) return false;
  if (
    goal.kind === "amount" &&
    isPerHead(goal) &&
    !PER_HEAD.test(reading.text.slice(startOf(claim, reading), claim.mention.start))
  )
    return false;
  if (isShareOfSibling(goal, claim, reading) || isLevelForStep(goal, claim, reading)) return false;
  return (
    answers(goal, claim) ||
    isNamedPart(goal, claim, reading) ||
    isRankedPart(goal, claim, reading) ||
    isQualifiedPart(goal, claim, reading) ||
    isYearsAddition(goal, claim, reading) ||
    isStockAsAsked(goal, claim, reading) ||
    isNearlyAsAsked(goal, claim) ||
    isBegunOfRun(goal, claim, reading) ||
    isPreparedAsAsked(goal, claim, reading) ||
    isOverMark(goal, claim, reading) ||
    isProvenBySum(goal, claim, reading)
  );
}

/** 贷款余额较年初新增32亿元 under a goal of 新增: what the year has added. */
function isYearsAddition(goal: Goal, claim: Claim, { text }: Reading): boolean {
  return (
    claim.role === "change" &&
    claim.direction > 0 &&
    goal.kind === "amount" &&
    goal.verbs.some((verb) => /^新增|^净增/.test(verb)) &&
    /年初|上年末|去年底|上年底|去年末/.test(leftOf(claim, text))
  );
}

/** 规上企业186家，其中今年新增21家 under a goal of 总数达到200家. */
function isStockAsAsked(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if (claim.role !== "context") return false;
  if (claim.rule === "stock") return asksLevel(goal) || asksRunningTotal(goal);
  // 现有高新技术企业238家 tells how many there are.
  return claim.rule === "context" && /^[^,，。;；]{0,4}现有/.test(leftOf(claim, text)) && asksLevel(goal);
}

/** 基本建成416套 under a goal of 基本建成. */
function isNearlyAsAsked({ claim: asked, reading }: Goal, claim: Claim): boolean {
  return claim.rule === "nearly" && reading.text.slice(asked.left.start, asked.right.end).includes("基本");
}

const PER_HEAD = /每[百千万]{0,2}[人户名亩]|人均|户均/;

/** 由每人每月710元提高到760元: so much a head, as where it starts from. */
function startOf(claim: Claim, { claims }: Reading): number {
  const before = claimBefore(claim, claims);
  return (before?.role === "from" ? before : claim).left.start;
}

/** 由46项压减至32项 under a goal of 压减12项, 由1200张增加到1460张 under one of 新增300张: where it ends is no number of the step. */
function isLevelForStep(goal: Goal, claim: Claim, { claims }: Reading): boolean {
  if (claimBefore(claim, claims)?.role !== "from" || goal.kind !== "amount") return false;
  const asked = goal.reading.text.slice(goal.claim.left.start, goal.claim.mention.outerStart);
  return /新增|净增|增加|扩大|压减|减少|压缩|精简|取消|削减|降低|下降/.test(asked) && !/[到至为达]$/.test(asked);
}

/** 每千人5批次: how much falls to so many is no count of its own. */
function isPerHead({ reading, claim }: Goal): boolean {
  return (
    mayHold(reading, MAY_HOLD.each) &&
    /每[百千万]{0,2}[人户名亩]/.test(reading.text.slice(claim.left.start, claim.mention.start))
  );
}

/** May a claim of this role answer a goal of this kind at all? */
function answers(goal: Goal, claim: Claim): boolean {
  if (goal.kind === "growth" || goal.kind === "reduction") return claim.role === "change";
  // 费用增幅低于5% is a ceiling that a growth answers.
  if (claim.role === "change" && goal.kind === "ceiling")
    return (
      claim.mention.unit === "%" &&
      /(?:增幅|增速|涨幅)[\u4e00-\u9fff]{0,5}$/.test(
        goal.reading.text.slice(goal.claim.left.start, goal.claim.mention.start),
      )
    );
  if (claim.role === "part")
    return (
      goal.claim.role === "level" &&
      goal.reading.text.slice(goal.claim.sentence.start, goal.claim.mention.start).includes("其中")
    );
  if (claim.mention.meaning.dimension === "ratio")
    return (
      claim.role === "ratio" ||
      claim.role === "level" ||
      (claim.role === "stated-rate" && goal.claim.role === "stated-rate")
    );
  if (claim.role === "begun")
    return (
      goal.verbs.some((verb) => /开工|动工|启动/.test(verb)) ||
      /^(?:全部|全面|均|都|实现|实质性)*(?:开工|动工|启动)/.test(goal.claim.predicate)
    );
  return claim.role === "level" || claim.role === "duration"
    ? claim.role === "level" || goal.kind === "ceiling"
    : false;
}

/** 计划实施项目210个 … 开工158个，开工率75.2%: what is to be run counts as run once begun, where the text itself says so. */
function isBegunOfRun(goal: Goal, claim: Claim, reading: Reading): boolean {
  return (
    claim.role === "begun" &&
    /实施|推进|安排/.test(goal.reading.text.slice(goal.claim.left.start, goal.claim.mention.start)) &&
    isProvenByRate(goal, claim, reading)
  );
}

/** 完成规划编制4个, 备案项目60个: where the goal itself asks for the papers, they are no preparation. */
export function isPreparedAsAsked(goal: Goal, claim: Claim, reading: Reading): boolean {
  const word = preparedBy(claim, reading.text);
  if (word === null) return false;
  const asked = goal.reading.text.slice(goal.claim.left.start, goal.claim.right.end);
  return asked.includes(word) && !/建设|新建|改造|建成|整治|治理|整改|化解|查处|拆除|安装|接种|发放/.test(asked);
}

function preparedBy(claim: Claim, text: string): string | null {
  if (claim.role === "begun")
    return preparationOf(claim, text) ?? /(?:下达|批复)$/.exec(leftOf(claim, text))?.[0] ?? null;
  if (claim.role === "designated") return DESIGNATED.lastIn(leftOf(claim, text))?.[1] ?? null;
  return claim.role === "survey" ? (SURVEYED.exec(leftOf(claim, text))?.[0] ?? null) : null;
}

const MOST_PARTS = 40;

/** 新增托位1126个(其中普惠托位945个) for a goal of 普惠托位: the part bears the goal's own name, the whole does not. */
function isNamedPart(goal: Goal, claim: Claim, reading: Reading): boolean {
  if (claim.role !== "part" || claim.inherited || goal.kind !== "amount") return false;
  const nouns = goal.claim.names.filter(isNoun);
  let at = claim.index - 1;
  // A whole further back than so many parts is none: cells hold thousands of them.
  const last = Math.max(0, at - MOST_PARTS);
  const isWhole = ({ role, mention }: Claim) => role !== "part" && sameDimension(mention.unit, claim.mention.unit);
  while (at >= last && !isWhole(reading.claims[at] as Claim)) at--;
  const whole = at >= last ? reading.claims[at] : undefined;
  return (
    whole !== undefined &&
    whole.names.length > 0 &&
    compareNames(nouns, claim.names.filter(isNoun)).score >= 0.98 &&
    compareNames(nouns, whole.names).score < 0.95
  );
}

/** 16个、58栋、1424户: a number in 个 answers the goal in 个, not the one in 栋 beside it. */
function answersSibling(goal: Goal, claim: Claim): boolean {
  const own = goal.claim.mention.meaning;
  const { base } = claim.mention.meaning;
  return (
    own.dimension === "count" &&
    own.base !== base &&
    goal.reading.claims.some(
      (other) =>
        other !== goal.claim &&
        (other.chained || goal.claim.chained) &&
        other.mention.meaning.base === base &&
        other.sentence.start === goal.claim.sentence.start,
    )
  );
}

/** Same dimension; 8% of growth is never 8个百分点. */
function sameMeasureOfSize(goal: Goal, claim: Claim): boolean {
  const one = goal.claim.mention;
  const other = claim.mention;
  if (one.meaning.dimension !== other.meaning.dimension) return false;
  return (
    one.meaning.dimension !== "ratio" || goal.claim.role !== "change" || /点$/.test(one.unit) === /点$/.test(other.unit)
  );
}

/** A name that holds more than verbs. */
export function isNoun(name: string): boolean {
  return stripped(name).length > 0;
}
