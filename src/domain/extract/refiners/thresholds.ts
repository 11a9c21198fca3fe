import type { Claim } from "../claim";
import type { Reading } from "../reading";

/**
 * Puts a threshold back into the name it belongs to: 过10亿元项目2个 counts 过10亿元项目, 产值超10亿元企业3家 no other 企业.
 * Runs after roles, which find the thresholds, and before names are compared.
 */
export function joinThresholds(reading: Reading): Reading {
  const claims = [...reading.claims];
  for (let at = 1; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const threshold = claims[at - 1] as Claim;
    if (threshold.role !== "threshold" || claim.left.start !== threshold.mention.outerEnd) continue;
    const start =
      threshold.nounLeft.end > threshold.nounLeft.start ? threshold.nounLeft.start : threshold.mention.outerStart;
    const end = Math.max(claim.nounLeft.end, threshold.mention.outerEnd);
    claims[at] = { ...claim, names: [reading.text.slice(start, end)], nameSpan: { start, end }, inherited: false };
  }
  return { ...reading, claims };
}
