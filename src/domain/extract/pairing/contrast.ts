import { Cues } from "../lexicon/cues";
import { Dictionary } from "../lexicon/dictionary";
import { CONTRAST_WORDS, HARVESTS } from "../lexicon/nameWords";

/** By contrasting word its group and its place in it. */
const CONTRASTING = new Dictionary(
  CONTRAST_WORDS.flatMap((words, group) => words.map((word, place) => [word, { group, place }] as const)),
);

const CUES = new Cues({
  opposed: CONTRASTING.listed,
  harvest: HARVESTS.join(" "),
  resident: "居民",
  limit: "万 亿 平方米 以上 以下",
});
const IS = CUES.bits;

/** Words in two names that make them two measures, however alike they are. */
export function isContrast(a: string, b: string): boolean {
  const ofA = CUES.in(a);
  const ofB = CUES.in(b);
  const either = ofA | ofB;
  const both = ofA & ofB;
  return (
    ((both & IS.opposed) !== 0 && areOpposed(a, b)) ||
    ((both & IS.resident) !== 0 && isHalfOfResidents(a) && isOfAllResidents(b)) ||
    ((either & IS.limit) !== 0 && thresholdsOf(a) !== thresholdsOf(b)) ||
    ((either & IS.harvest) !== 0 && HARVESTS.some((word) => a.includes(word) !== b.includes(word)))
  );
}

/** 居民人均可支配收入 is of all of them, and no answer where the goal asks for those of the towns. */
export function isHalfOfResidents(name: string): boolean {
  return /^(?:城镇|农村)(?:常住)?居民.{0,4}可支配收入$/.test(name);
}

export function isOfAllResidents(name: string): boolean {
  return /^(?:全体|常住)?居民.{0,4}可支配收入$/.test(name);
}

function areOpposed(a: string, b: string): boolean {
  const ones = CONTRASTING.valuesIn(a);
  if (ones.length === 0) return false;
  const others = CONTRASTING.valuesIn(b);
  // Of 城镇和农村居民 the first counts.
  const first = (words: typeof ones, group: number) =>
    Math.min(...words.filter((word) => word.group === group).map(({ place }) => place));
  return others.some(({ group }) => Number.isFinite(first(ones, group)) && first(ones, group) !== first(others, group));
}

const THRESHOLD =
  /(\d{1,9}(?:\.\d{1,4})?)?[千百]?(?:万元|亿元|亿|万亩|平方米)|(\d{1,9}(?:\.\d{1,4})?)(?![岁年天日周月])[\u4e00-\u9fff]{1,3}?及?以[上下]/g;

/** The limits inside a name: 10亿元以上项目 and 50亿元以上项目 are two measures, 亿元以上 means one 亿. */
function thresholdsOf(name: string): string {
  let limits = "";
  THRESHOLD.lastIndex = 0;
  for (let match = THRESHOLD.exec(name); match; match = THRESHOLD.exec(name))
    limits += `${match[1] ?? match[2] ?? "1"},`;
  return limits;
}
