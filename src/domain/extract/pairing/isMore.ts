import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { convert } from "../unit";

/** Is one number the larger, in whatever units of one measure the two are told? */
export function isMore(one: Claim, other: Claim): boolean {
  const value = convert(one.mention.value, one.mention.unit, other.mention.unit);
  return value !== null && value > other.mention.value;
}

/** More than a goal of an amount asks for. */
export function isBeyond({ claim }: { readonly claim: Claim }, goal: Goal): boolean {
  return goal.kind === "amount" && isMore(claim, goal.claim);
}
