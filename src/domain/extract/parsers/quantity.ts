import { charTable, isMarked } from "../../sheet/charTable";
import type { QuantityMention } from "../mention";
import { normalise, originalSpan } from "../normalise";
import { unitMeaning } from "../unit";
import { FRACTION_STARTS, readFraction } from "./fraction";
import { NUMBER_STARTS, type Numeral, readNumeral, startsNumber } from "./numeral";
import { qualified } from "./qualify";
import { type NumberWithUnit, refusedBare, refusedBefore, refusedUnit } from "./refusals";
import { multiplierAt, unitAt } from "./unitAt";

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

const STARTS = charTable(NUMBER_STARTS + FRACTION_STARTS);

/** The quantities of a normalised text outside the masked stretches, left to right, in one pass. */
export function scanQuantities(text: string, masks: Masks): QuantityMention[] {
  const found: QuantityMention[] = [];
  let nextMask = 0;
  let at = 0;
  while (at < text.length) {
    if (!isMarked(STARTS, text, at)) {
      at++;
      continue;
    }
    while (nextMask < masks.length && (masks[nextMask]?.[1] ?? 0) <= at) nextMask++;
    const mask = masks[nextMask];
    if (mask && at >= mask[0]) {
      at = mask[1];
      continue;
    }
    const fraction = readFraction(text, at);
    if (fraction) {
      found.push(qualified(text, { ...fraction, meaning: unitMeaning(fraction.unit)!, start: at, upper: null }, found));
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
      meaning: last.meaning,
      script: first.script,
      by: "number",
      rough: last.rough || one.rough,
    },
    found,
  );
}

/** Reads [余|多] multiplier [余|多] unit behind a number. */
function withUnit(text: string, { value, multiplier: own, end: behind }: Numeral): NumberWithUnit {
  let rough = isRough(text, behind);
  let end = rough ? behind + 1 : behind;
  let unit = unitAt(text, end);
  let multiplier = own;
  if (own === "" && unit === "") {
    // 20千瓦 has a unit of its own; only where none starts here may 万 or 亿 be a multiplier.
    multiplier = multiplierAt(text, end);
    end += multiplier.length;
    if (multiplier !== "" && isRough(text, end)) {
      rough = true;
      end++;
    }
    unit = unitAt(text, end);
  }
  // 过10亿项目: 项目 is what is counted behind an amount of money, not the counter 项.
  if (unit !== "" && (multiplier === "" || !text.startsWith("项目", end))) {
    const written = multiplier + unit;
    const meaning = unitMeaning(written);
    if (meaning) return { value, unit: written, meaning, end: end + unit.length, rough };
  }
  return { value, unit: multiplier, meaning: unitMeaning(multiplier)!, end, rough };
}

const ROUGH = charTable("余多来");

/** 余, 多 or 来 between a number and its unit: 10多万元, 3万余户. */
function isRough(text: string, at: number): boolean {
  return isMarked(ROUGH, text, at) && (unitAt(text, at + 1) !== "" || multiplierAt(text, at + 1) !== "");
}

const RANGE_MARKS = charTable("-~至到、");

/** A second number behind a range mark (6.5%—7%, 10至12个, 7-13个), or null. */
function readRange(text: string, at: number, one: NumberWithUnit): NumberWithUnit | null {
  if (!isMarked(RANGE_MARKS, text, at)) return null;
  let start = at + 1;
  if (text[at] === "-") while (start < at + 3 && text[start] === "-") start++;
  const next = startsNumber(text, start) ? readNumeral(text, start) : null;
  if (!next) return null;
  const other = withUnit(text, next);
  // 3、4家 counts three or four; 5个、6个 are two counts.
  if (text[at] === "、" && (one.unit !== "" || next.value !== one.value + 1 || next.value > 9 || other.unit === ""))
    return null;
  if (one.unit !== "" && one.unit !== other.unit) return null;
  return other.value > one.value || text.slice(at, start) !== "-" ? other : null;
}

/** "-" counts as a sign behind a word that states a change or at the head of a clause: 增长-4.4%, ,-2.3%. */
function signStart(text: string, at: number): number {
  if (at === 0 || text[at - 1] !== "-") return at;
  const before = text[at - 2];
  return before === undefined || "长为降是达率幅到至,，、(:：。；;\n".includes(before) ? at - 1 : at;
}

function skipNumerals(text: string, at: number): number {
  while (at < text.length && startsNumber(text, at)) at++;
  return at;
}
