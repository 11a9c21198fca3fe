import { charTable, isDigitAt, isMarked } from "../../sheet/charTable";
import { NO_CHINESE_NUMBER_BEHIND, NO_NUMBER_BEHIND, SLOGAN_NOUNS } from "../lexicon/lookAlikes";
import { isCounted, type UnitMeaning } from "../unit";
import type { Numeral } from "./numeral";
import { isLatin } from "./unitAt";

/** A number with what was read of its unit. */
export interface NumberWithUnit {
  readonly value: number;
  readonly unit: string;
  readonly meaning: UnitMeaning;
  readonly end: number;
  readonly rough: boolean;
}

const CODE_MARKS = charTable("-:.");
const PLUS = charTable("+");
const QUOTES = charTable('"“‘「『');
const NO_NUMBER_AT_ALL = charTable(NO_NUMBER_BEHIND);
const NO_CHINESE_NUMBER = charTable(NO_CHINESE_NUMBER_BEHIND);

/** What stands before a number makes it an ordinal, a code, a time or part of a name. */
export function refusedBefore(text: string, at: number, numeral: Numeral): boolean {
  if (isMarked(NO_NUMBER_AT_ALL, text, at - 1)) return true;
  if (numeral.script === "chinese" && isMarked(NO_CHINESE_NUMBER, text, at - 1)) return true;
  if (
    (isLatin(text, at - 1) && !text.endsWith("GDP", at)) ||
    isMarked(PLUS, text, at - 1) ||
    isMarked(PLUS, text, numeral.end)
  )
    return true;
  // JZS-100, A-1: a code; 16:30, 06-12: a time or a parcel number.
  if (isMarked(CODE_MARKS, text, at - 1) && (isLatin(text, at - 2) || isDigitAt(text, at - 2))) return true;
  // “五个一”, “两学一做”: a Chinese numeral at the head of a quotation is part of a name.
  return numeral.script === "chinese" && isMarked(QUOTES, text, at - 1);
}

/** A number without a unit that names something: 5G, 1号, 318线, 3级, 12345热线. */
export function refusedBare(text: string, end: number): boolean {
  return /^[A-Za-z#号级线路期届楼栋室区港街纬年月日]/.test(text.slice(end, end + 1));
}

function isChannels(text: string, start: number, end: number): boolean {
  if (/^(?:公交|车|线|口|段|站)/.test(text.slice(end, end + 2))) return false;
  return (
    /监控|视频|探头|摄像|图像|广播/.test(text.slice(Math.max(0, start - 40), end + 10)) ||
    /(?:建成|新建|新增|接入|安装|升级|布设|累计)(?:了|约|近)?$/.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** A number with a unit that is still no quantity: 一个, 二期, 三类, 四个意识, 五个一公里. */
export function refusedUnit(text: string, at: number, numeral: Numeral, last: NumberWithUnit): boolean {
  // 排名前3名, 后三位: a place, not a count.
  if (
    (last.unit === "名" || last.unit === "位") &&
    /(?:前|后|末|排名|排位|名列|位列|位居)$/.test(text.slice(Math.max(0, at - 2), at))
  )
    return true;
  // 1200路 of surveillance; 318路 is a bus, 二路 a street.
  if (last.unit === "路" && !isChannels(text, at, last.end)) return true;
  if (numeral.script !== "chinese") return false;
  const { dimension } = last.meaning;
  // 五个一公里 and the like are names.
  if (!isCounted(last.meaning))
    return (
      dimension === "year" ||
      dimension === "day" ||
      dimension === "score" ||
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
