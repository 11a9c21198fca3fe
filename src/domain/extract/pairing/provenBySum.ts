import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { SENTENCE_REACH } from "../parsers/boundaries";
import type { Reading } from "../reading";
import { convert } from "../unit";
import { leftOf } from "../wordsBefore";

/** Roles of what is on its way or not yet begun. */
const UNFINISHED = new Set(["begun", "remaining", "plan", "survey", "designated"]);
const MOST_PARTS = 5;

/**
 * 已完工127个村，在建46个村，7个村尚未开工 under a goal of 180: the figures of one breakdown make up the goal, so the one that is
 * finished is its actual, whatever else of its unit the text tells. Two finished figures prove nothing.
 */
export function isProvenBySum(goal: Goal, claim: Claim, reading: Reading): boolean {
  const target = goal.claim.mention;
  if (goal.kind !== "amount" || target.meaning.dimension === "ratio") return false;
  if ((claim.role !== "level" && claim.role !== "part") || claim.mention.value >= target.value) return false;
  const run = breakdownAround(claim, reading);
  if (run.length < 2) return false;
  const own = run.indexOf(claim);
  for (let first = Math.max(0, own - MOST_PARTS + 1); first <= own; first++) {
    let sum = 0;
    for (let last = first; last < run.length && last < first + MOST_PARTS; last++) {
      const part = run[last] as Claim;
      if (part !== claim && !isUnfinished(part, reading.text)) break;
      sum += convert(part.mention.value, part.mention.unit, target.unit) ?? Number.NaN;
      if (last >= own && last > first && Math.abs(sum - target.value) < target.value * 1e-9) return true;
    }
  }
  return false;
}

/** The claims of the same unit around this one, up to full stops. */
function breakdownAround(claim: Claim, { claims, text }: Reading): Claim[] {
  const run = [claim];
  for (const step of [-1, 1]) {
    for (let at = claim.index + step; at >= 0 && at < claims.length && Math.abs(at - claim.index) < 8; at += step) {
      const other = claims[at] as Claim;
      if (other.mention.unit !== claim.mention.unit) continue;
      const between =
        step < 0
          ? text.slice(other.mention.end, claim.mention.start)
          : text.slice(claim.mention.end, other.mention.start);
      if (between.length > SENTENCE_REACH || /[。\n]/.test(between)) break;
      if (step < 0) run.unshift(other);
      else run.push(other);
    }
  }
  return run;
}

function isUnfinished(claim: Claim, text: string): boolean {
  if (UNFINISHED.has(claim.role)) return true;
  // 在建的7所中5所主体封顶: counted apart in its turn, and still not finished.
  const around = leftOf(claim, text);
  return claim.role !== "level" && /(?:在建|未完工|未竣工|未建成|正在[\u4e00-\u9fff]{0,4})的?$/.test(around);
}
