import type { Claim } from "./claim";
import { isNoun } from "./pairing/eligibility";
import { compareNames, PAIRED } from "./pairing/names";
import type { Reading } from "./reading";

/**
 * 增速目标8%，1—6月增长6.4%: the change behind it in the sentence, where it bears no other name. 增加值目标增长8%，1—8月利润增长9.7% tells of
 * another measure.
 * @param asked what the goal measures
 */
export function changeBehind(claim: Claim, reading: Reading, asked: readonly string[]): Claim | null {
  let next = reading.claims[claim.index + 1];
  for (let isFirst = true; next && next.mention.start < claim.sentence.end; next = reading.claims[next.index + 1]) {
    if (next.role !== "change" || /点$/.test(next.mention.unit) !== /点$/.test(claim.mention.unit)) continue;
    const nouns = next.names.filter(isNoun);
    if (nouns.length === 0 ? isFirst : compareNames(asked, nouns).score >= PAIRED) return next;
    isFirst = false;
  }
  return null;
}

/** 增长7.4%，全年目标8%; 增长7.4%(目标8%): the change that a goal without words of its own stands right behind. */
export function changeBefore({ index, sentence, mention, direction }: Claim, { claims, text }: Reading): Claim | null {
  const before = claims[index - 1];
  if (before?.role !== "change" || direction !== 0 || mention.unit !== "%" || before.mention.unit !== "%") return null;
  const between = text.slice(before.mention.outerEnd, mention.outerStart);
  return before.sentence.start === sentence.start && BARE_GOAL.test(between) ? before : null;
}

const BARE_GOAL = /^[,，(](?:全年|年度|年初|今年|省定|市定)?(?:增长|增速)?(?:目标|任务|计划)(?:值|任务)?(?:为|是)?$/;
