import { NOT_THAT_UNIT } from "../lexicon/lookAlikes";
import { MEASURE_WORDS } from "../lexicon/measureWords";
import { MULTIPLIERS, UNITS } from "../lexicon/units";
import { Dictionary, words } from "../lexicon/dictionary";
import { charTable, isMarked } from "../../sheet/charTable";

const ALL_UNITS = new Dictionary([...UNITS.keys(), ...MEASURE_WORDS].map((unit) => [unit, true] as const));
/** What a level can be stated per: 微克/立方米, 元/人, 吨/日. */
const PER = words(
  "立方米 平方米 平方公里 公里 人 户 亩 日 天 年 月 吨 小时 人次 公顷 升 m³ m3 L 平米 件 次 万元 百户 公斤 班 套 千瓦时 度",
);

const LATIN = charTable("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/** Is the character at an offset a Latin letter? */
export function isLatin(text: string, at: number): boolean {
  return isMarked(LATIN, text, at);
}

/** The unit that starts at `at` (no multiplier), or "". The longest wins; words that only look like a unit are refused. */
export function unitAt(text: string, at: number): string {
  const entry = ALL_UNITS.startingAt(text, at);
  if (!entry) return "";
  const unit = entry[0];
  const end = at + unit.length;
  // 12户籍 is no household; but a shorter reading may stand (none does for one character).
  if (NOT_THAT_UNIT.get(unit)?.startingAt(text, end)?.[1]) return "";
  if (isLatin(text, end) && (isLatin(text, at) || isLatin(text, end - 1))) return "";
  const per = text[end] === "/" ? PER.startingAt(text, end + 1) : null;
  return per ? `${unit}/${per[0]}` : unit;
}

const BEFORE_UNITS = new Dictionary([...MULTIPLIERS].filter(([word]) => word !== "百" && word !== "千"));

/** Multipliers that may stand between a number and its unit where text comes between (10多万元, 3万余户). */
export function multiplierAt(text: string, at: number): string {
  return BEFORE_UNITS.startingAt(text, at)?.[0] ?? "";
}
