import { charTable, codeAt, isDigitAt, isMarked } from "../../sheet/charTable";
import { EVENTS, MONTH_NUMBERS, QUARTERS } from "../lexicon/calendarWords";
import { BEGINNINGS, Start, STARTS } from "../lexicon/timeStarts";

/** What a time expression names. `period` is a stretch such as 1—9月, `year` a bare year, `slogan` 当年启动…. */
export type TimeForm =
  | "day"
  | "month"
  | "ten-days"
  | "quarter"
  | "half"
  | "year-end"
  | "within-year"
  | "year"
  | "period"
  | "recurring"
  | "event"
  | "slogan";

/** A time expression in a normalised text. */
export interface TimeMention {
  readonly start: number;
  /** Behind 前, 底 and the like, which belong to a limit as written. */
  readonly end: number;
  readonly form: TimeForm;
  /** ISO, the last day it allows; null for recurring times and events. */
  readonly date: string | null;
  /** True where 前, 之前 … or 底, 末 makes it a limit by itself. */
  readonly isLimit: boolean;
}

const FULL_DAY = /(\d{4})[年./-](0?[1-9]|1[0-2])[月./-](3[01]|[12]\d|0?[1-9])[日号]?(?!\d)/y;
const MONTH_DAY =
  /(?:(\d{4})年度?|(今年|本年度?|明年|次年|来年|当年|去年|上年))?(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元腊])月(?:份?(底|末|初|上旬|中旬|下旬|中)|(3[01]|[12]\d|0?[1-9])[日号]|份)?/y;
const MONTHS = /(?:(\d{4})年)?(?:1[0-2]|[1-9])(?:月份?)?(?:-|至|到|~)(1[0-2]|[1-9])月份?/y;
const QUARTER = /(?:(\d{4})年度?|(今年|本年度?|明年|次年|来年|当年|去年|上年))?第?([一二三四首1-4])季度(末|底|初|内)?/y;
const YEAR_PART =
  /(?:(\d{4})年?|(今|本|明|次|来|去|当)(?:年(?=[年上下前])|(?=年)))?(年底|年末|年终|年内|年中|年初|上半年|下半年|前三季度|岁末)/y;
const YEAR_END = /(?:(\d{4})|(今|本|明|次|来|去))年(底|末|内|中|初)/y;
const YEAR_BARE = /(?:\d{4}|[一二零][零一二三四五六七八九]{3})(?:-\d{4})?年度?|\d{4}-\d{4}(?!\d)|[今本明去上全]年度?/y;
const RECURRING =
  /每(?:半年|半月|季度末月|季度首月|季度|季|年|月|周|星期|旬|天|日)(?:初|末|底)?(?:(?:3[01]|[12]\d|[1-9])[日号])?/y;
const MONTH_END = /(?:本月|当月|次月|下月|月)(?:底|末)/y;
/** 当年启动征拆, 当年建成: the year is the limit, and office papers quote it with what is to happen. */
const SLOGAN = /当年(?:启动|签约|开工|建成|投产|完工|竣工|见效|清零|完成|达产|投用|落地|受益)[\u4e00-\u9fff]{0,6}/y;
const LIMIT = /(?:底|末)?(?:之前|以前|前)(?![期三两述列后来往置端景言沿]|提(?![请交出供]))/y;

const MAY_LIMIT = charTable("底末之以前");
/** What stands behind the first digits of a date: 2021年, 3月, 1-9月, 2季度; a point or slash only behind a year's four. */
const BEHIND_DIGITS = charTable("年月季-至到~上下前岁");
const BEHIND_FOUR_DIGITS = charTable("年月季-至到~上下前岁./");

type Make = (end: number, form: TimeForm, date: string | null, closed?: boolean) => TimeMention;

/** Every time expression of a normalised text, left to right. `year` is the plan year, for times without one. */
export function readTimes(text: string, year: number): TimeMention[] {
  const found: TimeMention[] = [];
  for (let at = 0; at < text.length; at++) {
    let may = STARTS[codeAt(text, at)] ?? 0;
    if (may === 0) continue;
    if (isDigitAt(text, at)) {
      let end = at + 1;
      while (isDigitAt(text, end)) end++;
      const isYear = end - at === 4;
      if (!isYear) may &= Start.Months | Start.MonthDay | Start.Quarter;
      const behind = isYear ? BEHIND_FOUR_DIGITS : BEHIND_DIGITS;
      if (!isMarked(behind, text, end)) {
        // Never start inside a number: 12018年 is no 2018年.
        at = endOfNumber(text, end) - 1;
        continue;
      }
    } else may &= (BEGINNINGS.startingAt(text, at)?.[1] ?? 0) | Start.Event;
    const mention = may === 0 ? null : timeAt(text, at, year, may);
    if (mention) {
      found.push(mention);
      at = mention.end - 1;
    } else if (isDigitAt(text, at)) at = endOfNumber(text, at + 1) - 1;
  }
  return found;
}

/** Behind the digits from `at` on and the decimals they go on with. */
function endOfNumber(text: string, at: number): number {
  while (isDigitAt(text, at) || (text[at] === "." && isDigitAt(text, at + 1))) at++;
  return at;
}

function timeAt(text: string, at: number, year: number, may: number): TimeMention | null {
  const make: Make = (end, form, date, closed = false) => {
    LIMIT.lastIndex = end;
    const limit = isMarked(MAY_LIMIT, text, end) ? LIMIT.exec(text) : null;
    return { start: at, end: limit ? LIMIT.lastIndex : end, form, date, isLimit: limit !== null || closed };
  };
  const day = exec(may & Start.FullDay, FULL_DAY, text, at);
  if (day) return make(FULL_DAY.lastIndex, "day", iso(Number(day[1]), Number(day[2]), Number(day[3])));
  if (exec(may & Start.Slogan, SLOGAN, text, at))
    return { start: at, end: SLOGAN.lastIndex, form: "slogan", date: iso(year, 12, 31), isLimit: true };
  if (exec(may & Start.Recurring, RECURRING, text, at)) return make(RECURRING.lastIndex, "recurring", null);
  const months = exec(may & Start.Months, MONTHS, text, at);
  if (months) return make(MONTHS.lastIndex, "period", monthEnd(yearOf(months[1], undefined, year), Number(months[2])));
  const month = exec(may & Start.MonthDay, MONTH_DAY, text, at);
  if (month) return fromMonth(month, year, make);
  const quarter = exec(may & Start.Quarter, QUARTER, text, at);
  if (quarter) {
    const number = QUARTERS.get(quarter[3] as string) ?? 1;
    const closed = quarter[4] === "末" || quarter[4] === "底" || quarter[4] === "内";
    return make(QUARTER.lastIndex, "quarter", monthEnd(yearOf(quarter[1], quarter[2], year), number * 3), closed);
  }
  const ending = exec(may & Start.YearEnd, YEAR_END, text, at);
  if (ending) return yearPart(YEAR_END.lastIndex, `年${ending[3]}`, yearOf(ending[1], ending[2], year), make);
  const part = exec(may & Start.YearPart, YEAR_PART, text, at);
  if (part) return yearPart(YEAR_PART.lastIndex, part[3] as string, yearOf(part[1], part[2], year), make);
  const bare = exec(may & Start.YearBare, YEAR_BARE, text, at);
  if (bare) {
    const written = /^\d{4}/.exec(bare[0]);
    return make(
      YEAR_BARE.lastIndex,
      "year",
      iso(written ? Number(written[0]) : yearOf(undefined, bare[0], year), 12, 31),
    );
  }
  if (exec(may & Start.MonthEnd, MONTH_END, text, at)) return make(MONTH_END.lastIndex, "month", null);
  const event = EVENTS.startingAt(text, at);
  if (!event) return null;
  const mention = make(at + event[0].length, "event", null);
  return mention.isLimit ? mention : null;
}

/** The last day a month expression allows: 上旬 the 10th, 中旬 the 20th, otherwise the month's end. */
function fromMonth(match: RegExpExecArray, year: number, make: Make): TimeMention {
  const end = MONTH_DAY.lastIndex;
  const month = MONTH_NUMBERS.get(match[3] as string) ?? Number(match[3]);
  const of = yearOf(match[1], match[2], year);
  if (match[5]) return make(end, "day", iso(of, month, Number(match[5])));
  const part = match[4];
  if (part === "上旬" || part === "初") return make(end, "ten-days", iso(of, month, 10));
  if (part === "中旬" || part === "中") return make(end, "ten-days", iso(of, month, 20));
  return make(end, "month", monthEnd(of, month), part !== undefined);
}

function yearPart(end: number, part: string, year: number, make: Make): TimeMention {
  if (part === "上半年" || part === "年中") return make(end, "half", iso(year, 6, 30));
  if (part === "下半年") return make(end, "half", iso(year, 12, 31));
  if (part === "前三季度") return make(end, "period", iso(year, 9, 30));
  if (part === "年初") return make(end, "year", iso(year, 1, 31));
  return make(end, part === "年内" ? "within-year" : "year-end", iso(year, 12, 31), true);
}

function yearOf(written: string | undefined, relative: string | undefined, year: number): number {
  if (written) return Number(written);
  if (relative && /^[明次来]/.test(relative)) return year + 1;
  return relative && /^[去上]/.test(relative) ? year - 1 : year;
}

function exec(may: number, pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (may === 0) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** ISO day; a day the month does not have becomes its last. */
export function iso(year: number, month: number, day: number): string {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : DAYS[month - 1]!;
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(Math.min(day, last))}`;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The last day of a month, ISO. */
export function monthEnd(year: number, month: number): string {
  return iso(year, month, 31);
}
