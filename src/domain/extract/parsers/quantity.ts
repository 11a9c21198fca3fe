import type { Qualifier } from "../extraction";
import { NO_CHINESE_NUMBER_BEHIND, NO_NUMBER_BEHIND, SLOGAN_NOUNS } from "../lexicon/lookAlikes";
import { type BoundWord, QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from "../lexicon/qualifiers";
import type { QuantityMention } from "../mention";
import { normalise, originalSpan } from "../normalise";
import { unitMeaning } from "../unit";
import { readFraction } from "./fraction";
import { type Numeral, readNumeral, startsNumber } from "./numeral";
import { multiplierAt, unitEnd } from "./unitAt";

/** Half-open stretches of a text that hold dates, document numbers and the like: no quantity starts inside. Sorted. */
export type Masks = readonly (readonly [number, number])[];

/**
 * Every quantity of a cell's text, in order, with spans into that text as written. Dates, ordinals, document numbers and
 * indefinite 一个 are not quantities. A bare number has the unit "". For a cell that holds one value (98%以上, 1,850, 5.2亿元).
 */
export function readQuantities(text: string): QuantityMention[] {
  const normalised = normalise(text);
  return scanQuantities(normalised.text, []).map((mention) => {
    const [start, end] = originalSpan(normalised, mention.start, mention.end);
    const [outerStart, outerEnd] = originalSpan(normalised, mention.outerStart, mention.outerEnd);
    return { ...mention, start, end, outerStart, outerEnd };
  });
}

/** The quantities of a normalised text outside the masked stretches, left to right, in one pass. */
export function scanQuantities(text: string, masks: Masks): QuantityMention[] {
  const found: QuantityMention[] = [];
  let nextMask = 0;
  let at = 0;
  while (at < text.length) {
    while (nextMask < masks.length && (masks[nextMask]?.[1] ?? 0) <= at) nextMask++;
    const mask = masks[nextMask];
    if (mask && at >= mask[0]) {
      at = mask[1];
      continue;
    }
    const fraction = readFraction(text, at);
    if (fraction) {
      found.push(qualified(text, { ...fraction, start: at, upper: null }, found));
      at = Math.max(at + 1, fraction.end);
      continue;
    }
    if (!startsNumber(text, at)) {
      at++;
      continue;
    }
    const numeral = readNumeral(text, at);
    if (!numeral) {
      at = skipNumerals(text, at);
      continue;
    }
    const limit = mask ? mask[0] : text.length;
    const mention = numeral.end <= limit ? mentionFrom(text, at, numeral, found) : null;
    if (mention) found.push(mention);
    at = Math.max(mention?.end ?? 0, numeral.end);
  }
  return found;
}

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly script: QuantityMention["script"];
  readonly by: QuantityMention["by"];
  readonly rough?: boolean;
}

function mentionFrom(
  text: string,
  at: number,
  first: Numeral,
  found: readonly QuantityMention[],
): QuantityMention | null {
  if (refusedBefore(text, at, first)) return null;
  const start = signStart(text, at);
  const sign = start < at ? -1 : 1;
  const one = withUnit(text, first);
  const range = readRange(text, one.end, one);
  const last = range ?? one;
  if (!last.unit && (first.script === "chinese" || refusedBare(text, last.end))) return null;
  if (last.unit && refusedUnit(text, at, first, last)) return null;
  return qualified(
    text,
    {
      start,
      end: last.end,
      value: sign * one.value,
      upper: range ? range.value : null,
      unit: last.unit,
      script: first.script,
      by: "number",
      rough: last.rough || one.rough,
    },
    found,
  );
}

interface NumberWithUnit {
  readonly value: number;
  readonly unit: string;
  readonly end: number;
  readonly rough: boolean;
}

/** Reads [余|多] multiplier [余|多] unit behind a number. */
function withUnit(text: string, numeral: Numeral): NumberWithUnit {
  let end = numeral.end;
  let rough = false;
  let multiplier = numeral.multiplier;
  const skipRough = () => {
    if (/[余多来]/.test(text[end] ?? "") && (unitEnd(text, end + 1) > 0 || multiplierAt(text, end + 1))) {
      rough = true;
      end++;
    }
  };
  skipRough();
  if (!multiplier) {
    // 20千瓦 has a unit of its own; only where none starts here may 万 or 亿 be a multiplier.
    if (unitEnd(text, end) < 0) multiplier = multiplierAt(text, end);
    end += multiplier.length;
    if (multiplier) skipRough();
  }
  // 过10亿项目: 项目 is what is counted behind an amount of money, not the counter 项.
  const unitStop = multiplier && text.startsWith("项目", end) ? -1 : unitEnd(text, end);
  const written = multiplier + (unitStop > 0 ? text.slice(end, unitStop) : "");
  if (unitStop > 0 && unitMeaning(written)) return { value: numeral.value, unit: written, end: unitStop, rough };
  return { value: numeral.value, unit: multiplier, end, rough };
}

/** A second number behind a range mark (6.5%—7%, 10至12个, 7-13个), or null. */
function readRange(text: string, at: number, one: NumberWithUnit): NumberWithUnit | null {
  const mark = /^(?:-+|~|至|到|、)/.exec(text.slice(at, at + 3))?.[0];
  if (!mark || !startsNumber(text, at + mark.length)) return null;
  const next = readNumeral(text, at + mark.length);
  if (!next) return null;
  const other = withUnit(text, next);
  // 3、4家 counts three or four; 5个、6个 are two counts.
  if (mark === "、" && (one.unit !== "" || next.value !== one.value + 1 || next.value > 9 || other.unit === ""))
    return null;
  if (one.unit !== "" && one.unit !== other.unit) return null;
  return other.value > one.value || mark !== "-" ? { ...other, rough: other.rough } : null;
}

/** "-" counts as a sign behind a word that states a change or at the head of a clause: 增长-4.4%, ,-2.3%. */
function signStart(text: string, at: number): number {
  if (text[at - 1] !== "-") return at;
  const before = text[at - 2];
  return before === undefined || "长为降是达率幅到至,，、(:：。；;\n".includes(before) ? at - 1 : at;
}

function refusedBefore(text: string, at: number, numeral: Numeral): boolean {
  const before = text[at - 1] ?? "";
  if (NO_NUMBER_BEHIND.has(before) || (numeral.script === "chinese" && NO_CHINESE_NUMBER_BEHIND.has(before)))
    return true;
  if (/[A-Za-z]/.test(before) || before === "+" || text[numeral.end] === "+") return true;
  // JZS-100, A-1: a code; 16:30, 06-12: a time or a parcel number.
  if (/[-:.]/.test(before) && /[A-Za-z0-9]/.test(text[at - 2] ?? "")) return true;
  // “五个一”, “两学一做”: a Chinese numeral at the head of a quotation is part of a name.
  if (numeral.script === "chinese" && /["“‘「『]/.test(before)) return true;
  return false;
}

/** A number without a unit that names something: 5G, 1号, 318线, 3级, 12345热线. */
function refusedBare(text: string, end: number): boolean {
  return /^[A-Za-z#号级线路期届楼栋室区港街纬年月日]/.test(text.slice(end, end + 1));
}

/** A number with a unit that is still no quantity: 一个, 二期, 三类, 四个意识, 五个一公里. */
function refusedUnit(text: string, at: number, numeral: Numeral, last: NumberWithUnit): boolean {
  // 排名前3名, 后三位: a place, not a count.
  if (/^[名位]$/.test(last.unit) && /(?:前|后|末|排名|排位|名列|位列|位居)$/.test(text.slice(Math.max(0, at - 2), at)))
    return true;
  if (numeral.script !== "chinese") return false;
  const meaning = unitMeaning(last.unit);
  if (!meaning) return true;
  const counter = meaning.dimension === "count" || meaning.dimension === "people" || meaning.dimension === "household";
  // 五个一公里 and the like are names.
  if (!counter)
    return (
      meaning.dimension === "year" ||
      meaning.dimension === "day" ||
      meaning.dimension === "score" ||
      (numeral.value === 1 && text[at - 1] === "个")
    );
  if (numeral.value === 1 && numeral.multiplier === "") return true;
  // Two of a thing is 两; 二 before a counter is an ordinal (车管二所, 二中队).
  if (text.slice(at, numeral.end) === "二") return true;
  if (/^[期类届种层面门片大节级组段步手口册度道]/.test(last.unit)) return true;
  const next = text[last.end] ?? "";
  if (/["“‘「『一二三四五六七八九十不]/.test(next)) return true;
  return SLOGAN_NOUNS.startingAt(text, last.end) !== null && last.unit === "个";
}

/** Puts a draft together with the words beside it that say how exact it is. */
function qualified(text: string, draft: Draft, found: readonly QuantityMention[]): QuantityMention {
  const bounds: BoundWord[] = [];
  const floor = found[found.length - 1]?.outerEnd ?? 0;
  let outerStart = draft.start;
  let outerEnd = draft.end;
  for (let turn = 0; turn < 2; turn++) {
    const word = QUALIFIERS_AFTER.startingAt(text, outerEnd);
    if (!word || (word[0] === "内" && !/[天日月年时作]$/.test(draft.unit)) || /^[多余许]/.test(word[0])) break;
    bounds.push(word[1]);
    outerEnd += word[0].length;
  }
  for (let turn = 0; turn < 3; turn++) {
    if (text[outerStart - 1] === "(" || outerStart <= floor) break;
    const word = QUALIFIERS_BEFORE.endingAt(text, outerStart, floor);
    if (!word || !standsAlone(text, outerStart - word[0].length, word[0])) break;
    bounds.push(word[1]);
    outerStart -= word[0].length;
  }
  if (draft.rough) bounds.push("about");
  const meaning = unitMeaning(draft.unit) ?? { dimension: "number", numerator: 1, denominator: 1, base: "" };
  return {
    start: draft.start,
    end: draft.end,
    outerStart,
    outerEnd,
    value: draft.value,
    upper: draft.upper,
    unit: draft.unit,
    meaning,
    qualifier: qualifierOf(bounds),
    bounds,
    script: draft.script,
    by: draft.by,
  };
}

/** 经过, 通过, 附近, 最近, 节约 end in a qualifier's character and are none. */
function standsAlone(text: string, start: number, word: string): boolean {
  if (word.length > 1) return true;
  const before = text[start - 1] ?? "";
  if (word === "过") return !/[经通超不透越度渡]/.test(before);
  if (word === "近") return !/[附最临就靠新远]/.test(before);
  if (word === "约") return !/[节签合大条特制集履契预违]/.test(before);
  return true;
}

function qualifierOf(bounds: readonly BoundWord[]): Qualifier {
  const first = bounds[0];
  if (first === undefined) return "exact";
  if (bounds.includes("max") || bounds.includes("below")) return "atMost";
  if (bounds.includes("min") || bounds.includes("above")) return "atLeast";
  return "about";
}

function skipNumerals(text: string, at: number): number {
  while (at < text.length && startsNumber(text, at)) at++;
  return at;
}
