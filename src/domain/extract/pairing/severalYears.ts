import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import type { Reading } from "../reading";
import { convert } from "../unit";

const SEVERAL_YEARS =
  /[两三四五]年(?:内|间)?(?:累计|共|总共)|十[三四五六]五[”"]?(?:期间|末|以来|时期|累计|规划期)|20\d{2}年?[-~至到]20\d{2}年|历年/;
/** 到2025年底累计建成5000个: all there are to be. 全年累计新增9500人 is of the year. */
const ALL_THERE_ARE = /(?<!全年|今年|年内|本年|本年度)累计/;
const NAMED_YEAR = /今年|本年|年内|当年|全年|(?<![-~至到年\d])20\d{2}年(?!以来|[-~至到底末])/g;
const ONE_YEAR = /今年|本年|年内|当年|全年/;

/** Does the goal ask for the work of several years together: “十四五”期间新增, 三年累计新建? */
export function asksSeveralYears({ claim, reading }: Goal): boolean {
  if (!mayHold(reading, MAY_HOLD.severalYears)) return false;
  const { text, year } = reading;
  const ahead = sinceThisYear(text.slice(claim.sentence.start, claim.mention.start));
  // 到2025年建成30座 in a plan of an earlier year
  return SEVERAL_YEARS.test(ahead) || Number(/[到至](20\d{2})年/.exec(ahead)?.[1] ?? 0) > year;
}

/** Does the goal ask for all there are to be by its end, in whatever years they came? */
export function asksRunningTotal(goal: Goal): boolean {
  const { claim, reading } = goal;
  return asksSeveralYears(goal) || ALL_THERE_ARE.test(reading.text.slice(claim.clause.start, claim.mention.start));
}

/** 2023—2025年新建5000个，今年新建1500个: the last year named is the one that a goal is of. */
function sinceThisYear(ahead: string): string {
  let from = 0;
  for (const match of ahead.matchAll(NAMED_YEAR)) from = match.index;
  return ahead.slice(from);
}

/** 今年新增120张, 一季度新建500个 under a goal of several years: only one of them. 已累计新建2300个 is of all. */
export function isOfOneYear(claim: Claim, { text }: Reading): boolean {
  const ahead = text.slice(claim.clause.start, claim.mention.start);
  if (/累计|以来|至今|总数|总量|达到/.test(ahead)) return false;
  return claim.times.some(({ form }) => form !== "event" && form !== "recurring") || ONE_YEAR.test(ahead);
}

/** Does a number of several years stand beside a goal of the year? Then only a person can say how much of it counts. */
export function overrunsYear(goal: Goal, claim: Claim, reading: Reading): boolean {
  return (
    goal.kind === "amount" &&
    (runsOverYears(claim, reading) || isShareOfWholeProject(goal, claim, reading)) &&
    !asksRunningTotal(goal)
  );
}

/** 累计完成7.8亿元，占总投资的65% over a goal of 4.5亿元: spent since the start, unless the goal is that whole project. */
function isShareOfWholeProject({ claim: { mention } }: Goal, claim: Claim, { text, claims }: Reading): boolean {
  const share = claims[claim.index + 1];
  if (share?.mention.unit !== "%" || !mention.meaning.dimension.startsWith("money")) return false;
  const value = convert(claim.mention.value, claim.mention.unit, mention.unit) ?? 0;
  if (value <= mention.value || share.mention.value >= 100) return false;
  return /占[^,，。;；]{0,6}总投资(?:额)?的?$/.test(text.slice(claim.mention.outerEnd, share.mention.outerStart));
}

/** 2023年以来累计新建, 项目自开工以来累计完成: from a year before the plan's on, or from a day that is not said. */
function runsOverYears(claim: Claim, reading: Reading): boolean {
  if (goesOnFromEarlier(claim, reading)) return true;
  if (!mayHold(reading, MAY_HOLD.since)) return false;
  return isSinceEarlier(reading.text.slice(claim.sentence.start, claim.mention.start), reading.year);
}

function isSinceEarlier(ahead: string, year: number): boolean {
  const since = SINCE.exec(ahead);
  if (!since || /今年|本年|年内|\d月|季度|半年/.test(since[2] as string)) return false;
  return since[1] === undefined || Number(since[1]) < year;
}

const SINCE =
  /(?:(?<!\d)(20\d{2})年(?:\d{1,2}月份?)?(?:\d{1,2}日)?[^,，。;；\d]{0,8}?(?:以来|至今|起)|(?:十[三四五六]五[”"]?|[近过][两三四五]年|[开动]工(?:建设)?)以?来(?=[^,，]{0,4}累计))(.*)$/s;

/** 截至2024年底累计完成31亿元，截至目前累计完成35.2亿元: the second goes on from the first. */
function goesOnFromEarlier(claim: Claim, { text, claims }: Reading): boolean {
  const before = claimBefore(claim, claims);
  return (
    before?.role === "last-year" &&
    before.sentence.start === claim.sentence.start &&
    before.mention.unit === claim.mention.unit &&
    before.mention.value <= claim.mention.value &&
    RUNNING.test(text.slice(before.clause.start, before.mention.start)) &&
    /累计/.test(text.slice(claim.clause.start, claim.mention.start)) &&
    !/今年|本年|\d月/.test(text.slice(claim.clause.start, claim.mention.start))
  );
}

const RUNNING = /累计|总数|达到/;
