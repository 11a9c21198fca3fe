import type { Claim } from "./claim";
import { PREPARATION } from "./lexicon/roleWords";
import { stripped } from "./parsers/verbStripping";
import type { Reading } from "./reading";

/** The names of the nearest number before in the same sentence that has a noun of its own; empty where there is none. */
export function topicOf(claim: Claim, reading: Reading): readonly string[] {
  return topicClaim(claim, reading)?.names.filter(isTopic) ?? [];
}

/**
 * The nearest number before in the same sentence that has a noun of its own, or null.
 * `unit`: only numbers of that unit count (公办幼儿园开工5所，完工2所: the 2 are of the same kind as the 5).
 */
export function topicClaim(claim: Claim, reading: Reading, unit?: string): Claim | null {
  for (let at = claim.index - 1; at >= 0 && claim.index - at <= 6; at--) {
    const before = reading.claims[at] as Claim;
    if (before.mention.start < claim.sentence.start) break;
    if (
      before.role === "bare" ||
      before.role === "threshold" ||
      before.role === "target" ||
      before.role === "survey" ||
      before.inherited
    )
      continue;
    if (unit !== undefined && before.mention.meaning.base !== unit) continue;
    if (before.names.some(isTopic)) return before;
  }
  return null;
}

/** 完成审批128部, 签订盘活协议412亩 and 主体完工23所 are of what the text goes on about, and name nothing themselves. */
function isTopic(name: string): boolean {
  const noun = stripped(name);
  return noun.length > 1 && PREPARATION.endingAt(noun, noun.length)?.[0] !== noun && !STAGE.test(noun);
}

const STAGE = /(?:协议|合同|主体|主体工程|主体结构|路基|桩基|土建)$/;
