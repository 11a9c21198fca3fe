import { align, LONGEST_ALIGNED } from "./alignment";
import { isContrast } from "./contrast";
import { formsOf, type NameForm } from "./nameForms";

/** How two names of measures compare: 1 the same, 0 different, between them the same with words added, dropped or exchanged. */
export interface NameMatch {
  readonly score: number;
  /** One names a measure near the other's; only a person can say whether it is the one meant. */
  readonly related: boolean;
}

/** Names that score at least this may be one and the same measure. */
export const PAIRED = 0.7;

const DIFFERENT: NameMatch = { score: 0, related: false };
const SAME: NameMatch = { score: 1, related: false };

/** The better match of any name of one measure with any of the other's; a plain conflict of nouns is not outweighed by a shared verb. */
export function compareNames(ones: readonly string[], others: readonly string[]): NameMatch {
  for (const one of ones) if (others.includes(one)) return SAME;
  let best = DIFFERENT;
  for (const one of ones) {
    for (const other of others) {
      const match = compare(one, other);
      if (match === SAME) return SAME;
      if (match.score > best.score || (match.related && best.score === 0)) best = match;
    }
  }
  return best;
}

function compare(one: string, other: string): NameMatch {
  if (one === other) return SAME;
  const ones = formsOf(one);
  const others = formsOf(other);
  let best = 0;
  for (const a of ones) {
    // 破案率 is nearer to 破案率 than to 破案数, though both are 破案 without their ends.
    for (const b of others) {
      const weight = Math.min(a.weight, b.weight);
      if (a.form === b.form) best = Math.max(best, weight);
      else if (weight * MOST_ALIKE > best) best = Math.max(best, score(a.form, b.form) * weight);
    }
  }
  // Whole names are asked, because the words that part them may be verbs: 生猪存栏 and 生猪出栏.
  if (best > 0 && areContrasted(one, other, ones[0]?.form ?? "", others[0]?.form ?? "")) return DIFFERENT;
  return best < 0.98 && isRelated(ones, others) ? { score: 0.6, related: true } : { score: best, related: false };
}

function areContrasted(one: string, other: string, plainOne: string, plainOther: string): boolean {
  if (isContrast(one, other)) return true;
  return (plainOne !== one || plainOther !== other) && isContrast(plainOne, plainOther);
}

function isRelated(ones: readonly NameForm[], others: readonly NameForm[]): boolean {
  for (const { related } of ones)
    if (related.length > 0 && others.some(({ form }) => related.includes(form))) return true;
  return false;
}

/** What two names score at most that are not the same. */
const MOST_ALIKE = 0.92;

/** Compares two different names character by character along their longest common subsequence. */
function score(a: string, b: string): number {
  if (a.length > LONGEST_ALIGNED || b.length > LONGEST_ALIGNED) return a.endsWith(b.slice(-12)) ? 0.6 : 0;
  return isTurned(a, b) ? 0.9 : likenessOf(a, b);
}

function likenessOf(a: string, b: string): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  // Chinese names end in their head: 受益人口 is 自来水受益人口, but 消费品 is no 消费品零售总额.
  const sameHead = shorter.length >= 2 && endAlike(shorter, longer);
  const goesOn = shorter.length >= 4 && longer.length - shorter.length <= 2 && longer.startsWith(shorter);
  const mayBeSwapped = shorter.length >= 4 && longer.length - shorter.length <= 1;
  if (!sameHead && !goesOn && !mayBeSwapped) return 0;
  if (sameHead && longer.endsWith(shorter)) return b === shorter ? MOST_ALIKE : withMore(b.length - a.length);
  const { onlyA, onlyB, conflict, swaps } = align(a, b);
  if (conflict) return 0;
  if (swaps > 0) return swaps === 1 && mayBeSwapped && onlyA <= 1 && onlyB <= 1 ? 0.8 : 0;
  if (!sameHead) return goesOn ? 0.75 : 0;
  if (onlyB === 0) return MOST_ALIKE;
  if (onlyA === 0) return withMore(onlyB);
  // 地表水国省考断面优良比例 and 国省考断面水质优良比例 share nearly all they say.
  return onlyA + onlyB <= 4 ? 0.76 : onlyA + onlyB <= 6 && a.length - onlyA >= 8 ? 0.72 : 0.5;
}

/** In their last two characters. */
function endAlike(a: string, b: string): boolean {
  return (
    a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1) &&
    a.charCodeAt(a.length - 2) === b.charCodeAt(b.length - 2)
  );
}

/** The progress says all that the goal's name does, and so many characters more. */
function withMore(characters: number): number {
  return characters <= 3 ? 0.86 : characters <= 5 ? 0.72 : 0.5;
}

/** 衬砌渠道 and 渠道衬砌: verb and object in either order. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const cut = (a + a).indexOf(b, 2);
  return cut >= 0 && cut <= a.length - 2;
}

/** Do two names share four characters in a row (红色物业试点 in 党建引领红色物业试点 and 红色物业试点小区), with no word that parts them? */
export function shareWords(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some((one) =>
    others.some((other) => {
      for (let at = 0; at + 4 <= one.length; at++)
        if (other.includes(one.slice(at, at + 4))) return !isContrast(one, other);
      return false;
    }),
  );
}
