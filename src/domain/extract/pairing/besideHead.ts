import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { isAnswered, type PairedIndicator, pairWith } from "../indicators";
import type { Reading } from "../reading";
import { sameDimension } from "../unit";
import { leftOf } from "../wordsBefore";

/** What measures the same works once more: how many houses, people or square metres they come to. */
const EXTENT = new Set(["household", "people", "area"]);
const BUILDINGS = /^[栋幢]$/;
const REACHES = /(?:涉及|惠及|受益|覆盖)[\u4e00-\u9fff]{0,6}$/;

/**
 * 改造小区16个、58栋、1424户 ← 已完工14个，涉及48栋、1210户: what the head of the goal comes to is told beside the head's actual, as
 * the one number of its own measure there. Anything counted in between is another matter with households of its own.
 */
export function besideHead(
  goals: readonly Goal[],
  first: readonly PairedIndicator[],
  at: number,
  progress: readonly Reading[],
): PairedIndicator | null {
  const goal = goals[at] as Goal;
  const own = first[at] as PairedIndicator;
  if (isAnswered(own) || goal.kind !== "amount" || !isExtent(goal.claim)) return null;
  if (!goal.claim.chained && !REACHES.test(leftOf(goal.claim, goal.reading.text))) return null;
  const head = first.findLast(
    ({ pair }, index) =>
      index < at && pair !== null && goals[index]?.claim.sentence.start === goal.claim.sentence.start,
  )?.pair;
  if (!head) return null;
  const { reading, actual } = head;
  const found: Claim[] = [];
  for (let next = actual.index + 1; next < reading.claims.length; next++) {
    const claim = reading.claims[next] as Claim;
    if (claim.mention.start >= actual.sentence.end) break;
    if (!isExtent(claim)) {
      if (claim.mention.meaning.dimension === "ratio") continue;
      break;
    }
    if (isSameMeasure(claim, goal.claim) && isAchieved(claim, reading)) found.push(claim);
  }
  const [claim] = found;
  if (claim === undefined || found.length > 1) return null;
  return pairWith(goal, progress, claim, reading);
}

function isExtent({ mention }: Claim): boolean {
  return EXTENT.has(mention.meaning.dimension) || BUILDINGS.test(mention.meaning.base);
}

function isSameMeasure(one: Claim, other: Claim): boolean {
  return (
    sameDimension(one.mention.unit, other.mention.unit) &&
    (one.mention.meaning.dimension !== "count" || one.mention.meaning.base === other.mention.meaning.base)
  );
}

/** 涉及 makes a number background elsewhere; here it tells what the works come to. */
function isAchieved(claim: Claim, reading: Reading): boolean {
  return claim.role === "level" || (claim.role === "context" && REACHES.test(leftOf(claim, reading.text)));
}
