import type { Claim, ClaimDraft } from "../claim";

/** Gives a number what the one right before it tells of its name. */
export function inheritBeside(claim: ClaimDraft, before: Claim | undefined): void {
  inheritFrom(claim, before);
  inheritMeasure(claim, before);
}

/** 低保标准由710元提高到760元: what rises bears its name where it starts from. */
function inheritFrom(claim: ClaimDraft, before: Claim | undefined): void {
  if (
    before?.role !== "from" ||
    claim.names.length > 0 ||
    before.mention.meaning.dimension !== claim.mention.meaning.dimension
  )
    return;
  claim.names = before.names;
  claim.nameSpan = before.nameSpan;
  claim.inherited = true;
}

/** 规上工业增加值增长7.9%，高技术产业增长13.6%: an industry alone grows by the measure the sentence has just named. */
function inheritMeasure(claim: ClaimDraft, before: Claim | undefined): void {
  const name = claim.names[0] ?? "";
  if (claim.role !== "change" || before?.role !== "change" || before.sentence.start !== claim.sentence.start) return;
  if (!/(?:产业|制造业|工业|服务业|行业)$/.test(name) || !before.names.some((other) => other.endsWith("增加值")))
    return;
  claim.names = [`${name}增加值`, ...claim.names];
}
