import { charTable, holdsAny } from "../../sheet/charTable";
import { RELATED_MEASURES } from "../lexicon/measureSynonyms";
import { CONTRAST_WORDS, HARVESTS } from "../lexicon/nameWords";
import { Dictionary } from "../lexicon/dictionary";
import { align, LONGEST_ALIGNED } from "./alignment";
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
  if (best > 0 && (isContrast(one, other) || isContrast(ones[0]?.form ?? "", others[0]?.form ?? ""))) return DIFFERENT;
  return best < 0.98 && isRelated(ones, others) ? { score: 0.6, related: true } : { score: best, related: false };
}

/** Which of the related measures the other is, by name. */
const RELATED_TO = new Map<string, string[]>();
for (const [one, other] of RELATED_MEASURES) {
  RELATED_TO.set(one, [...(RELATED_TO.get(one) ?? []), other]);
  RELATED_TO.set(other, [...(RELATED_TO.get(other) ?? []), one]);
}

function isRelated(ones: readonly NameForm[], others: readonly NameForm[]): boolean {
  for (const { form } of ones) {
    const related = RELATED_TO.get(form);
    if (related && others.some((other) => related.includes(other.form))) return true;
  }
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
  const sameHead = shorter.length >= 2 && shorter.at(-1) === longer.at(-1) && shorter.at(-2) === longer.at(-2);
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

/** The progress says all that the goal's name does, and so many characters more. */
function withMore(characters: number): number {
  return characters <= 3 ? 0.86 : characters <= 5 ? 0.72 : 0.5;
}

/** Words in two names that make them two measures, however alike they are. */
function isContrast(a: string, b: string): boolean {
  if (areOpposed(a, b) || (isHalfOfResidents(a) && ALL_RESIDENTS.test(b))) return true;
  if (thresholdsOf(a) !== thresholdsOf(b)) return true;
  const ofHarvest = HARVEST.firstIn(a) !== null || HARVEST.firstIn(b) !== null;
  return ofHarvest && HARVESTS.some((word) => a.includes(word) !== b.includes(word));
}

/** 居民人均可支配收入 is of all of them, and no answer where the goal asks for those of the towns. */
export function isHalfOfResidents(name: string): boolean {
  return /^(?:城镇|农村)(?:常住)?居民.{0,4}可支配收入$/.test(name);
}

export const ALL_RESIDENTS = /^(?:全体|常住)?居民.{0,4}可支配收入$/;

/** By contrasting word its group and its place in it. */
const CONTRASTING = new Dictionary(
  CONTRAST_WORDS.flatMap((words, group) => words.map((word, place) => [word, { group, place }] as const)),
);
const HARVEST = new Dictionary(HARVESTS.map((word) => [word, true] as const));

function areOpposed(a: string, b: string): boolean {
  const ones = CONTRASTING.valuesIn(a);
  if (ones.length === 0) return false;
  const others = CONTRASTING.valuesIn(b);
  // Of 城镇和农村居民 the first counts.
  const first = (words: typeof ones, group: number) =>
    Math.min(...words.filter((word) => word.group === group).map(({ place }) => place));
  return others.some(({ group }) => Number.isFinite(first(ones, group)) && first(ones, group) !== first(others, group));
}

/** 衬砌渠道 and 渠道衬砌: verb and object in either order. */
function isTurned(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 4) return false;
  const cut = (a + a).indexOf(b, 2);
  return cut >= 0 && cut <= a.length - 2;
}

const THRESHOLD =
  /(\d{1,9}(?:\.\d{1,4})?)?[千百]?(?:万元|亿元|亿|万亩|平方米)|(\d{1,9}(?:\.\d{1,4})?)(?![岁年天日周月])[\u4e00-\u9fff]{1,3}?及?以[上下]/g;
const LIMIT_UNITS = charTable("万亿元米以");

/** The limits inside a name: 10亿元以上项目 and 50亿元以上项目 are two measures, 亿元以上 means one 亿. */
function thresholdsOf(name: string): string {
  if (!holdsAny(name, LIMIT_UNITS)) return "";
  return [...name.matchAll(THRESHOLD)].map((match) => match[1] ?? match[2] ?? "1").join();
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
