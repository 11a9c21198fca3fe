import type { Claim } from "./claim";

/** What stands before a number, back to the last boundary or number. @param text normalised */
export function leftOf(claim: Claim, text: string): string {
  return text.slice(claim.left.start, claim.mention.outerStart);
}

/** What stands before a number, back to the beginning of its clause. @param text normalised */
export function clauseBefore(claim: Claim, text: string): string {
  return text.slice(claim.clause.start, claim.mention.outerStart);
}
