import type { Claim } from "./claim";
import type { IndicatorDraft } from "./extraction";
import type { Reading } from "./reading";
import { leftOf } from "./wordsBefore";

/** What divides or shortens a whole: a rate told of it is no rate of the whole. */
export const SHARES = new Set(["part", "this-period", "last-year"]);

const OF_A_NUMBER = /^(?:约|仅|已)?(?:占|为|是|完成)/;
const WORK = /([\u4e00-\u9fff]{1,12})(?:完成|完工|竣工|兑现)率(?:已)?(?:为|达到|达|是|约|超过|仅为|仅)?$/;
/** Words that name no work of their own: 投资完成率, 年度任务完成率. */
const OF_ALL =
  /总体|整体|年度|全年|任务|目标|计划|项目|工程|工作|投资|累计|综合|平均|建设|进度|目前|资金|实际|各项|全部|其中|截至|本月|当前|[总已其均的]/g;

/**
 * Is a rate that no pair of goal and actual explains told of something else than the task: 暑期接待312万人次，占全年目标的26%; 完成灌渠36公里，
 * 占计划的45% under a goal in 亩; 单位清查完成率100% under 完成经济普查?
 * @param goals the amounts the task asks for
 */
export function isOfOtherMatter(
  claim: Claim,
  reading: Reading,
  goals: readonly IndicatorDraft[],
  goalText: string,
): boolean {
  const own = numberOf(claim, reading);
  if (own !== null) return own.role !== "target" && (SHARES.has(own.role) || goals.length > 0);
  return isOfOtherWork(leftOf(claim, reading.text), goalText) || isOfOtherCount(claim, reading, goals);
}

/** The number a share of the task is told of: 8.6亿元，占年初预算的71.7%. Null for rates named by their work. */
export function numberOf(claim: Claim, { claims, text }: Reading): Claim | null {
  if (claim.role !== "stated-rate" || !OF_A_NUMBER.test(leftOf(claim, text))) return null;
  let at = claim.index - 1;
  while (at >= 0 && (claims[at] as Claim).mention.meaning.dimension === "ratio") at--;
  const before = claims[at];
  if (before === undefined || before.mention.start < claim.sentence.start) return null;
  return claim.clause.start - before.clause.end <= 1 ? before : null;
}

/** 征地拆迁完成率 under a goal that speaks of neither. */
function isOfOtherWork(left: string, goalText: string): boolean {
  const work = WORK.exec(left)?.[1]?.replace(OF_ALL, "");
  if (work === undefined || work.length < 2) return false;
  for (let at = 0; at + 2 <= work.length; at++) if (goalText.includes(work.slice(at, at + 2))) return false;
  return true;
}

/** 实施项目263个，完工率72.6% under a goal of 42个: of other things than were asked for. */
function isOfOtherCount(claim: Claim, { claims }: Reading, goals: readonly IndicatorDraft[]): boolean {
  let at = claim.index - 1;
  while (at >= 0 && (claims[at] as Claim).mention.meaning.dimension === "ratio") at--;
  const before = claims[at];
  if (before === undefined || before.mention.start < claim.sentence.start || goals.length === 0) return false;
  return (
    before.mention.meaning.dimension === "count" &&
    before.role === "level" &&
    goals.every(({ actual, target }) => actual === null && target.value !== before.mention.value)
  );
}
