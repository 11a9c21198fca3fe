import type { Claim } from "../claim";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { convert } from "../unit";
import { leftOf } from "../wordsBefore";
import { lastDigit } from "../decimals";

/** Rates that say how much of what was asked is done; 满意率, 分配率 and the like ask something else of the same things. */
const COMPLETION =
  /(?:完成|完工|竣工|建成|办结|结案|销号|化解|整改|到位|到岗|进驻|处置|开工|安装|改造|治理|拆除|交付|兑付|兑现|参保|签约|征收|发放|拨付|转化|清退|搬迁|入住|出让|落实)率(?:为|达到|达|约为|约|是){0,2}$/;

/** How many numbers on the rate may stand: 已到位2.64亿元、引进企业27家，分别完成44%、45%. */
const REACH = 4;

/**
 * Does the text itself state this number as so many percent of the goal? 实际到岗305名，到岗率95.3% under a goal of 320: the
 * figures prove what the words leave open.
 */
export function isProvenByRate(goal: Goal, claim: Claim, { claims, text }: Reading): boolean {
  if (goal.kind !== "amount" || goal.claim.mention.value === 0) return false;
  for (let at = claim.index + 1; at < claims.length && at <= claim.index + REACH; at++) {
    const rate = claims[at] as Claim;
    if (rate.mention.start >= claim.sentence.end) return false;
    if (rate.mention.meaning.dimension === claim.mention.meaning.dimension && rate.role === "level") return false;
    if (rate.mention.unit !== "%" || !(isCompletionRate(rate, text) || isRateOf(rate, claim, text, goal))) continue;
    const value = convert(claim.mention.value, claim.mention.unit, goal.claim.mention.unit);
    return value !== null && fits(rate.mention.value, (value / goal.claim.mention.value) * 100);
  }
  return false;
}

/** 清偿账款7236万元，清偿率90.5%: a rate named by the number's own work. */
function isRateOf(rate: Claim, claim: Claim, text: string, goal: Goal): boolean {
  const work = /([\u4e00-\u9fff]{2})率(?:为|达到|达|约){0,2}$/.exec(leftOf(rate, text))?.[1];
  // A rate the goal asks for itself is a measure of its own.
  if (work === undefined || goal.reading.text.includes(`${work}率`)) return false;
  return text.slice(claim.left.start, claim.right.end).includes(work);
}

/** Does this percentage say how much of its own count is done: by its role, or by a name such as 销号率? */
export function isCompletionRate(rate: Claim, text: string): boolean {
  return rate.role === "stated-rate" || COMPLETION.test(leftOf(rate, text));
}

/** Is the printed rate the computed one, rounded or cut off at its last digit? */
export function fits(printed: number, computed: number): boolean {
  return Math.abs(computed - printed) < lastDigit(printed);
}
