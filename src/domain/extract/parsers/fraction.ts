import { charTable, isMarked } from "../../sheet/charTable";
import { DIGITS } from "../lexicon/numerals";
import { readNumeral, startsNumber } from "./numeral";

/** A share written in words. */
export interface FractionReading {
  readonly value: number;
  readonly unit: string;
  readonly end: number;
  readonly script: "chinese";
  readonly by: "fraction" | "idiom";
}

/** Idioms of a fixed value in percent. 翻一番 doubles: growth of 100%; 翻两番 quadruples: growth of 300%. */
const IDIOMS: readonly (readonly [string, number])[] = [
  ["翻一番", 100],
  ["翻两番", 300],
  ["翻三番", 700],
  ["翻番", 100],
  ["一半以上", 50],
  ["半数", 50],
  ["过半", 50],
  ["一半", 50],
];

/** Where a share in words may start. */
export const FRACTION_STARTS = "百千翻半过一二两三四五六七八九十";
const STARTS = charTable(FRACTION_STARTS);

/** 百分之八十五, 千分之三, 三分之一, 半数, 翻一番 at an offset, as percent (‰ for 千分之); null elsewhere. */
export function readFraction(text: string, at: number): FractionReading | null {
  if (!isMarked(STARTS, text, at)) return null;
  const char = text[at];
  if (char === "百" || char === "千") {
    if (text[at + 1] !== "分" || text[at + 2] !== "之") return null;
    const numeral = readNumeral(text, at + 3);
    return numeral && !numeral.multiplier
      ? reading(numeral.value, char === "百" ? "%" : "‰", numeral.end, "fraction")
      : null;
  }
  if (char === "翻" || char === "半" || char === "过" || char === "一") {
    for (const [word, value] of IDIOMS) {
      if (!text.startsWith(word, at)) continue;
      const end = at + (word === "一半以上" ? 2 : word.length);
      return reading(value, "%", end, "idiom");
    }
  }
  if (!startsNumber(text, at)) return null;
  // 八成五: eighty-five percent.
  const tenths = DIGITS.get(char ?? "");
  const hundredths = DIGITS.get(text[at + 2] ?? "");
  if (tenths && hundredths && text[at + 1] === "成") return reading(tenths * 10 + hundredths, "%", at + 3, "idiom");
  const denominator = readNumeral(text, at);
  if (!denominator || denominator.multiplier || text[denominator.end] !== "分" || text[denominator.end + 1] !== "之")
    return null;
  const numerator = readNumeral(text, denominator.end + 2);
  if (!numerator || numerator.multiplier || denominator.value === 0) return null;
  return reading(
    Math.round((numerator.value / denominator.value) * 1_000_000) / 10_000,
    "%",
    numerator.end,
    "fraction",
  );
}

function reading(value: number, unit: string, end: number, by: FractionReading["by"]): FractionReading {
  return { value, unit, end, script: "chinese", by };
}
