import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { trimmed } from "../parsers/nouns";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";
import { isListInOneWord } from "./listName";
import { compareNames, PAIRED } from "./names";

/** What shares one number with the name before it: 众创空间 in 众创空间、孵化器5家; empty for a number of its own. */
export function listedWith(claim: Claim, { text, claims }: Reading): readonly string[] {
  if (text[claim.left.start - 1] !== "、") return [];
  const before = claimBefore(claim, claims);
  const inClause = before !== undefined && before.mention.outerEnd > claim.clause.start;
  const items = text
    .slice(inClause ? before.mention.outerEnd : claim.clause.start, claim.left.start - 1)
    .split("、")
    // 公厕5座、旅游厕所3座: what stands behind the number before belongs to it.
    .slice(inClause ? 1 : 0);
  return items.map(nounOf).filter((noun) => noun.length >= 2);
}

function nounOf(item: string): string {
  const { start, end } = trimmed(item, 0, item.length);
  return stripped(item.slice(start, end));
}

/** 众创空间3家、孵化器2家，合计5家 under a goal of 众创空间、孵化器: what the text adds up is all the goal lists. */
export function isSumOfListed(goal: Goal, claim: Claim, reading: Reading): boolean {
  if (claim.rule !== "sum") return false;
  const asked = [...listedWith(goal.claim, goal.reading), ...goal.claim.names];
  if (asked.length < 2) return false;
  const parts: Claim[] = [];
  for (let at = claim.index - 1; at >= 0 && reading.claims[at]?.role === "part"; at--)
    parts.push(reading.claims[at] as Claim);
  return parts.length > 1 && parts.every((part) => compareNames(asked, part.names).score >= PAIRED);
}

/** Is this one of several things the goal counts together? 孵化器2家 is only a part of 众创空间、孵化器5家. */
export function isOneOfListed(goal: Goal, claim: Claim, reading: Reading): boolean {
  return (
    claim.rule !== "sum" &&
    listedWith(goal.claim, goal.reading).length > 0 &&
    claim.nounRight.end === claim.nounRight.start &&
    claim.nounLeft.end > claim.nounLeft.start &&
    listedWith(claim, reading).length === 0 &&
    !isListInOneWord(goal, claim)
  );
}
