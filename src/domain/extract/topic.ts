import type { Claim } from "./claim";
import { stripped } from "./parsers/verbStripping";
import type { Reading } from "./reading";

/**
 * The names of the nearest number before in the same sentence that has a noun of its own; empty where there is none.
 * `unit`: only numbers of that unit count (公办幼儿园开工5所，完工2所: the 2 are of the same kind as the 5).
 */
export function topicOf(claim: Claim, reading: Reading, unit?: string): readonly string[] {
  for (let at = claim.index - 1; at >= 0 && claim.index - at <= 6; at--) {
    const before = reading.claims[at] as Claim;
    if (before.mention.start < claim.sentence.start) break;
    if (before.role === "bare" || before.role === "threshold" || before.role === "target" || before.inherited) continue;
    if (unit !== undefined && before.mention.meaning.base !== unit) continue;
    const nouns = before.names.filter((name) => stripped(name).length > 1);
    if (nouns.length > 0) return nouns;
  }
  return [];
}
