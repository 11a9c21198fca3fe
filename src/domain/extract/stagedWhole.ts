import type { Claim } from "./claim";
import type { Reading } from "./reading";

/** ，年底前全部关闭: everything, by a later day than the share before it. */
const THEN_ALL = /^[^。;；]{0,8}?[,，、]([^,，。;；]{0,8})(全部|全面)[\u4e00-\u9fff]{2}/;

/**
 * The second stage of a share that is to become the whole: 9月底关闭80%，年底前全部关闭 sets 80% and then 100%, each with its day.
 * Null where no later day stands before 全部, or the share has no day of its own.
 * @param due the share's own day, ISO
 */
export function stagedWhole(
  claim: Claim,
  { text, times }: Reading,
  due: string | null,
): { claim: Claim; due: string } | null {
  const { mention } = claim;
  if (due === null || mention.unit !== "%" || mention.value >= 100) return null;
  const found = THEN_ALL.exec(text.slice(mention.outerEnd, claim.sentence.end));
  if (!found) return null;
  const start = mention.outerEnd + found[0].length - 4;
  const day = times.find((time) => time.start >= mention.outerEnd && time.end <= start);
  if (!day || day.date === null || day.date <= due) return null;
  const whole = { ...mention, value: 100, upper: null, start, end: start + 2, outerStart: start, outerEnd: start + 2 };
  return { claim: { ...claim, mention: whole }, due: day.date };
}
