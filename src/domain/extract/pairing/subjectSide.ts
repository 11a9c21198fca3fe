import type { Claim } from "../claim";
import type { Goal } from "../goals";
import type { Reading } from "../reading";

/**
 * Whose rate is it, where the report leaves the subject to the sentence? 落实污染地块管控措施，安全利用率100% is of 污染地块, and no answer to
 * 受污染耕地安全利用率; 抽查经营单位26家，合格率92.3% answers 合格率…经营单位达到96%. "silent" where the sentence names none or several.
 */
export function subjectSide(goal: Goal, claim: Claim, { text }: Reading): "own" | "other" | "silent" {
  if (goal.rivals === null || claim.mention.unit !== "%" || claim.role !== "ratio") return "silent";
  const rate = claim.names.find((name) => /[率度比]$/.test(name));
  // A rate that bears the goal's whole name needs no subject.
  if (rate === undefined || goal.claim.names.includes(rate)) return "silent";
  const opening = text.slice(claim.sentence.start, claim.left.start);
  const own = goal.claim.names.some((name) => isOpenedBy(opening, subjectOf(name, rate, goal)));
  const other = goal.rivals.some((name) => isOpenedBy(opening, subjectOf(name, rate, goal)));
  return own === other ? "silent" : own ? "own" : "other";
}

/** 受污染耕地 of 受污染耕地安全利用率; 经营单位 where the goal tells the rate once for several. */
function subjectOf(name: string, rate: string, { reading }: Goal): string | null {
  if (name.endsWith(rate)) return name.length > rate.length ? name.slice(0, -rate.length) : null;
  return reading.text.includes(rate) && !/(?:[率度比]|比例|比重)$/.test(name) ? name.slice(-4) : null;
}

function isOpenedBy(opening: string, subject: string | null): boolean {
  return subject !== null && subject.length >= 2 && opening.includes(subject);
}
