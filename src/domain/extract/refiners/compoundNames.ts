import type { ClaimDraft } from "../claim";
import type { DraftReading } from "../reading";

/**
 * Puts a number that is part of a name back into it: 世界500强企业1家 counts 世界500强企业; and so a threshold:
 * 过10亿元项目2个 counts 过10亿元项目, 产值超10亿元企业3家 no other 企业.
 * Runs after roles, which find the thresholds, and before names are compared.
 */
export function joinNumbersInNames({ claims, text }: DraftReading): void {
  for (let at = 1; at < claims.length; at++) {
    const claim = claims[at] as ClaimDraft;
    const threshold = claims[at - 1] as ClaimDraft;
    if (
      (threshold.role !== "threshold" && threshold.role !== "bare") ||
      claim.left.start !== threshold.mention.outerEnd
    )
      continue;
    // 1.已完工38个 is a numbered line, no name.
    if (
      threshold.role === "bare" &&
      (claim.nounLeft.end === claim.nounLeft.start || !/[\u4e00-\u9fff”]/.test(text[threshold.mention.outerEnd] ?? ""))
    )
      continue;
    const start =
      threshold.nounLeft.end > threshold.nounLeft.start ? threshold.nounLeft.start : threshold.mention.outerStart;
    const end = Math.max(claim.nounLeft.end, threshold.mention.outerEnd);
    claim.names = [text.slice(start, end)];
    claim.nameSpan = { start, end };
    claim.inherited = false;
  }
}
