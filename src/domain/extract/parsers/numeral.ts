import { charTable, codeAt, isDigitAt, isMarked } from "../../sheet/charTable";
import { CONTRACTED_TENS, DIGITS, GROUPS, TENS } from "../lexicon/numerals";
import { scaled } from "../unit";

/** A number read from a text, with a trailing 万/亿 kept apart because it belongs to the unit as written (万元). */
export interface Numeral {
  readonly value: number;
  /** 万, 亿, 万亿, 百万 …, or "". */
  readonly multiplier: string;
  readonly end: number;
  readonly script: "arabic" | "chinese";
}

const SIZES: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/** 0-9 and the characters of Chinese numerals: where a number may start. */
export function startsNumber(text: string, at: number): boolean {
  return isMarked(STARTS, text, at);
}

export const NUMBER_STARTS = ["0123456789", ...DIGITS.keys(), ...TENS.keys(), ...CONTRACTED_TENS.keys()].join("");
const STARTS = charTable(NUMBER_STARTS);

/** The number starting at `at`, or null. Takes the longest reading: 3万4000, 1.8万亿, 十二亿五千万, 两千零八十八点五万. */
export function readNumeral(text: string, at: number): Numeral | null {
  return isDigitAt(text, at) ? readArabic(text, at) : readChinese(text, at);
}

function readArabic(text: string, at: number): Numeral {
  let end = digitsFrom(text, at);
  let digits = numberFrom(text, at, end, 0);
  // Thousands: one to three digits, then groups of exactly three.
  if (end - at <= 3) {
    while (codeAt(text, end) === COMMA && digitsFrom(text, end + 1) === end + 4) {
      digits = numberFrom(text, end + 1, end + 4, digits);
      end += 4;
    }
  }
  let decimals = 0;
  if (codeAt(text, end) === POINT && isDigitAt(text, end + 1)) {
    const start = end + 1;
    end = digitsFrom(text, start);
    decimals = end - start;
    digits = numberFrom(text, start, end, digits);
  }
  // Whole numbers up to 2^53 and powers of ten up to 10^22 are exact in a double, and so is the rounding of their quotient.
  const power = digits <= Number.MAX_SAFE_INTEGER ? POWERS_OF_TEN[decimals] : undefined;
  const value = power === undefined ? Number(text.slice(at, end).replaceAll(",", "")) : digits / power;
  return withMultiplier(text, value, end, "arabic");
}

const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const COMMA = 0x2c;
const POINT = 0x2e;

/** The digits in [from, to) behind those of a number read before. */
function numberFrom(text: string, from: number, to: number, before: number): number {
  let number = before;
  for (let at = from; at < to; at++) number = number * 10 + codeAt(text, at) - 48;
  return number;
}

/** Takes 万/亿 behind a number, and what follows of a mixed number (3万4000 → 3.4 万). */
function withMultiplier(text: string, value: number, end: number, script: Numeral["script"]): Numeral {
  const size = sizeAt(text, end);
  if (!size) return { value, multiplier: "", end, script };
  const [multiplier, factor] = size;
  const after = end + multiplier.length;
  // 3千瓦, 5千米, 2百分点: the size is part of a longer unit.
  if (/^[千百]/.test(multiplier) && multiplier.length === 1 && /[瓦米克伏字赫分]/.test(text[after] ?? ""))
    return { value, multiplier: "", end, script };
  if (!isDigitAt(text, after)) return { value, multiplier, end: after, script };
  const rest = readArabic(text, after);
  const restFactor = SIZES.find(([name]) => name === rest.multiplier)?.[1] ?? 1;
  if (rest.value * restFactor >= factor) return { value, multiplier, end: after, script };
  return { value: value + scaled(rest.value, restFactor, factor), multiplier, end: rest.end, script };
}

function readChinese(text: string, at: number): Numeral | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let run = "";
  let largest = 0;
  let end = at;
  let sawTens = false;
  for (; end < text.length; end++) {
    const char = text[end] as string;
    const value = DIGITS.get(char);
    if (value !== undefined) {
      if (digit !== null && digit !== 0 && sawTens) break;
      run += String(value);
      digit = value;
      continue;
    }
    const contracted = CONTRACTED_TENS.get(char);
    if (contracted !== undefined) {
      if (digit !== null || group > 0) break;
      group = contracted;
      sawTens = true;
      run = "";
      continue;
    }
    const ten = TENS.get(char);
    if (ten !== undefined) {
      if (run.length > 1 && !run.startsWith("0")) break;
      // A bare 百 or 千 in front is a word (百日, 千企), not a number; a bare 十 is ten.
      if (digit === null && ten !== 10) break;
      group += (digit ?? 1) * ten;
      digit = null;
      run = "";
      sawTens = true;
      continue;
    }
    const size = GROUPS.get(char);
    if (size === undefined || (digit === null && group === 0 && total === 0)) break;
    const below: number = group + (digit ?? 0);
    total = below === 0 ? total * size : total >= size ? total + below * size : (total + below) * size;
    largest = Math.max(largest, size);
    group = 0;
    digit = null;
    run = "";
    sawTens = true;
  }
  if (end === at) return null;
  // Digits one after another are read as in a year (二零一八); two or three are a guess (两三家) or a slogan, no number.
  if (run.length > 1 && !sawTens)
    return run.length > 3 ? { value: Number(run), multiplier: "", end, script: "chinese" } : null;
  // 三千五 is 3500, 一万二 is 12000: a last digit without its own size counts in the next smaller one.
  let value = total + group + (digit ?? 0);
  if (digit !== null && digit > 0 && run.length === 1) value = total + group + digit * elided(text, end, at);
  return withDecimals(text, at, value, largest, end);
}

/** The size of a final digit whose own size word is left out (一万二, 三千五); 1 where it is just the ones. */
function elided(text: string, end: number, at: number): number {
  const before = text[end - 2];
  if (end - 2 < at || before === undefined) return 1;
  const size = TENS.get(before) ?? GROUPS.get(before);
  return size !== undefined && size >= 100 ? size / 10 : 1;
}

/** Reads 点五 behind a Chinese numeral and gives a trailing 万/亿 back to the unit. */
function withDecimals(text: string, at: number, value: number, largest: number, end: number): Numeral {
  if (text[end] === "点" && DIGITS.has(text[end + 1] ?? "")) {
    let decimals = "";
    let after = end + 1;
    for (let digit = DIGITS.get(text[after] ?? ""); digit !== undefined; digit = DIGITS.get(text[++after] ?? ""))
      decimals += digit;
    return withMultiplier(text, Number(`${value}.${decimals}`), after, "chinese");
  }
  const lastIsSize = GROUPS.has(text[end - 1] ?? "");
  if (!lastIsSize || largest === 0) return { value, multiplier: "", end, script: "chinese" };
  const trillion = largest >= 1e8 && value >= 1e12 && text.slice(at, end).endsWith("万亿");
  const multiplier = trillion ? "万亿" : largest >= 1e8 ? "亿" : "万";
  return { value: scaled(value, 1, trillion ? 1e12 : largest), multiplier, end, script: "chinese" };
}

const SIZE_STARTS = charTable("十百千万亿");

function sizeAt(text: string, at: number): readonly [string, number] | null {
  if (!isMarked(SIZE_STARTS, text, at)) return null;
  for (const entry of SIZES) if (text.startsWith(entry[0], at)) return entry;
  return null;
}

function digitsFrom(text: string, at: number): number {
  while (isDigitAt(text, at)) at++;
  return at;
}
