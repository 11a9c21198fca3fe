import { charTable, isHan } from "../sheet/charTable";

/** A text made uniform for reading, with the way back: every offset still points into the cell as it was written. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the original text of each character of `text`; null where both are the same character for character. */
  readonly offsets: Int32Array | null;
}

/** Turns Traditional characters into Simplified ones. Entry points inject one where a sheet needs it. */
export type Simplify = (text: string) => string;

const SAME_MEANING: ReadonlyMap<string, string> = new Map([
  ["\u2105", "%"], // ℅, a common slip of input methods for %
  ["\uFE6A", "%"],
  ["．", "."],
  ["﹒", "."],
  ["—", "-"],
  ["–", "-"],
  ["－", "-"],
  ["―", "-"],
  ["～", "~"],
  ["﹪", "%"],
  ["（", "("],
  ["）", ")"],
  ["〇", "零"],
  ["○", "零"],
  ["㎡", "㎡"],
]);

const HAN = /[\u3400-\u9fff]/u;
const DIGIT_OR_LATIN = /[0-9A-Za-z.]/;
/** A reading left by character recognition behind its character: 目標(biāo). One vowel at least carries a tone mark or none at all. */
const PINYIN_NOISE = /(?<=[\u3400-\u9fff])[(（][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜü]{1,6}[)）]/gu;
const TONED = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]/u;
/** Characters that another stands for. Clause marks ，；：！？ stay as they are. */
const TO_REPLACE = /[\uff02-\uff0b\uff0d-\uff19\uff1c-\uff1e\uff20-\uff5e\u2105\ufe6a\ufe52—–―〇○]/g;
const BLANK = /[\t\r \u00a0\u200b\u3000]/;
const FULL_WIDTH = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0xff01 + at));
/** What is replaced, left out or closes pinyin noise: most texts hold none of it and are taken as they are. */
const TO_CHANGE = charTable([
  ..."\t\r \u00a0\u200b\u3000)",
  ...[...SAME_MEANING.keys(), ...FULL_WIDTH].filter((char) => halfWidth(char) !== char),
]);

/**
 * Makes a cell's text uniform: full-width letters, digits and marks become half-width (，。；：stay: they divide clauses),
 * spaces inside Chinese and between a number and its unit go, pinyin noise goes, Traditional becomes Simplified.
 */
export function normalise(written: string, simplify?: Simplify): NormalisedText {
  const original = copied(written);
  if (!isToChange(original)) return simplified({ text: original, offsets: null }, simplify);
  const noise = noiseRanges(original);
  if (noise.length === 0 && !BLANK.test(original))
    return simplified({ text: original.replace(TO_REPLACE, halfWidth), offsets: null }, simplify);
  const out: string[] = [];
  const offsets: number[] = [];
  let nextNoise = 0;
  for (let at = 0; at < original.length; at++) {
    const range = noise[nextNoise];
    if (range && at === range[0]) {
      at = range[1] - 1;
      nextNoise++;
      continue;
    }
    const char = original[at] as string;
    if (isBlank(char)) {
      if (!keepsApart(out[out.length - 1], original, at)) continue;
      out.push(" ");
    } else out.push(halfWidth(char));
    offsets.push(at);
  }
  const text = out.join("");
  return simplified({ text, offsets: Int32Array.from(offsets) }, simplify);
}

function isToChange(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHan(code) && TO_CHANGE[code] === 1) return true;
  }
  return false;
}

/** A text cut out of a file's is read by way of that, character by character; every rule reads a copy of its own faster. */
function copied(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join("");
}

/** The stretch of the original text that [start, end) of the normalised text stands for. */
export function originalSpan(normalised: NormalisedText, start: number, end: number): readonly [number, number] {
  const { offsets } = normalised;
  if (!offsets || start >= end) return [start, end];
  return [offsets[start] ?? start, (offsets[end - 1] ?? end - 1) + 1];
}

const NO_NOISE: readonly (readonly [number, number])[] = [];

function noiseRanges(text: string): readonly (readonly [number, number])[] {
  if (!/[)）]/.test(text)) return NO_NOISE;
  const found = [...text.matchAll(PINYIN_NOISE)];
  // A single "(a)" may be an item letter: only a text that shows tone marks somewhere is taken to carry pinyin.
  if (!found.some((match) => TONED.test(match[0]))) return NO_NOISE;
  return found.map((match) => [match.index, match.index + match[0].length] as const);
}

function isBlank(char: string): boolean {
  return char === " " || char === "\u00a0" || char === "\u3000" || char === "\t" || char === "\r" || char === "\u200b";
}

/** A space is kept only between two numbers or words in Latin letters, which would otherwise run together. */
function keepsApart(before: string | undefined, text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && isBlank(text[next] as string)) next++;
  const after = text[next];
  if (before === undefined || before === " " || after === undefined) return false;
  if (HAN.test(before) || HAN.test(after)) return false;
  return DIGIT_OR_LATIN.test(halfWidth(before)) && DIGIT_OR_LATIN.test(halfWidth(after));
}

function halfWidth(char: string): string {
  const mapped = SAME_MEANING.get(char);
  if (mapped !== undefined) return mapped;
  const code = char.charCodeAt(0);
  if (code < 0xff01 || code > 0xff5e) return char;
  // Clause marks stay full-width: a half-width comma may stand inside a number.
  if (char === "，" || char === "；" || char === "：" || char === "！" || char === "？") return char;
  return String.fromCharCode(code - 0xfee0);
}

function simplified(normalised: NormalisedText, simplify: Simplify | undefined): NormalisedText {
  if (!simplify) return normalised;
  const whole = simplify(normalised.text);
  if (whole.length === normalised.text.length) return { ...normalised, text: whole };
  // A phrase changed its length: go character by character, which keeps the offsets.
  const chars = Array.from({ length: normalised.text.length }, (_, at) => {
    const char = normalised.text[at] as string;
    const plain = simplify(char);
    return plain.length === 1 ? plain : char;
  });
  return { ...normalised, text: chars.join("") };
}
