import { NOT_THAT_UNIT } from "../lexicon/lookAlikes";
import { MEASURE_WORDS } from "../lexicon/measureWords";
import { MULTIPLIERS, UNITS } from "../lexicon/units";
import { Dictionary, words } from "../lexicon/dictionary";

const ALL_UNITS = new Dictionary([...UNITS.keys(), ...MEASURE_WORDS].map((unit) => [unit, true] as const));
/** What a level can be stated per: 微克/立方米, 元/人, 吨/日. */
const PER = words(
  "立方米 平方米 平方公里 公里 人 户 亩 日 天 年 月 吨 小时 人次 公顷 升 m³ m3 L 平米 件 次 万元 百户 公斤 班 套 千瓦时 度",
);

const LATIN = /[A-Za-z]/;

/** The end of the unit that starts at `at` (no multiplier), or -1. The longest wins; words that only look like a unit are refused. */
export function unitEnd(text: string, at: number): number {
  const entry = ALL_UNITS.startingAt(text, at);
  if (!entry) return -1;
  const unit = entry[0];
  let end = at + unit.length;
  if (NOT_THAT_UNIT.get(unit)?.startingAt(text, end)?.[1]) {
    // 12户籍 is no household; but a shorter reading may stand (none does for one character).
    return -1;
  }
  if (LATIN.test(unit) && LATIN.test(text[end] ?? "")) return -1;
  // 5个一公里 is a slogan's name: a counter is never followed by another number.
  if (text[end] === "/") {
    const per = PER.startingAt(text, end + 1);
    if (per) end += 1 + per[0].length;
  }
  return end;
}

/** Multipliers that may stand between a number and its unit where text comes between (10多万元, 3万余户). */
export function multiplierAt(text: string, at: number): string {
  for (const length of [2, 1]) {
    const word = text.slice(at, at + length);
    if (word.length === length && MULTIPLIERS.has(word) && word !== "百" && word !== "千") return word;
  }
  return "";
}
