import type { Claim } from "../claim";
import type { Reading } from "../reading";

/**
 * Puts a number that is part of a name back into it: 世界500强企业1家 counts 世界500强企业; and so a threshold:
 * 过10亿元项目2个 counts 过10亿元项目, 产值超10亿元企业3家 no other 企业.
 * Runs after roles, which find the thresholds, and before names are compared.
 */
export function joinNumbersInNames(reading: Reading): Reading {
  const claims = [...reading.claims];
  for (let at = 1; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const threshold = claims[at - 1] as Claim;
    if (
      (threshold.role !== "threshold" && threshold.role !== "bare") ||
      claim.left.start !== threshold.mention.outerEnd
    )
      continue;
    // 1.已完工38个 is a numbered line, no name.
    if (
      threshold.role === "bare" &&
      (claim.nounLeft.end === claim.nounLeft.start ||
        !/[\u4e00-\u9fff”]/.test(reading.text[threshold.mention.outerEnd] ?? ""))
    )
      continue;
    const start =
      threshold.nounLeft.end > threshold.nounLeft.start ? threshold.nounLeft.start : threshold.mention.outerStart;
    const end = Math.max(claim.nounLeft.end, threshold.mention.outerEnd);
    claims[at] = { ...claim, names: [reading.text.slice(start, end)], nameSpan: { start, end }, inherited: false };
  }
  return { ...reading, claims };
}
