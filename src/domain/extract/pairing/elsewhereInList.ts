import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { leftOf } from "../wordsBefore";

const LONGEST_LIST = 40;

/** 分别削减312吨、405吨: whose each of an unnamed list is stands in its order, not in its count. */
export function isElsewhereInList(goal: Goal, claim: Claim, { claims, text }: Reading): boolean {
  if (claim.names.length > 0) return false;
  let first = claim;
  for (let before = claimBefore(first, claims); first.chained && before; before = claimBefore(first, claims)) {
    // No goal lists so many, and cells hold thousands.
    if (claim.index - before.index > LONGEST_LIST) return false;
    first = before;
  }
  let length = 1;
  while (length <= LONGEST_LIST && claims[first.index + length]?.chained) length++;
  if (length < 2 || !leftOf(first, text).includes("分别")) return false;
  const asked = goal.reading.claims.filter(
    ({ role, sentence }) => role === "level" && sentence.start === goal.claim.sentence.start,
  );
  const place = asked.findIndex(({ mention }) => mention === goal.claim.mention);
  return asked.length !== length || place !== claim.index - first.index;
}
