import { plainHeader } from "./squeeze";
import type { Period } from "./table";

/** What title, header, sheet name or file name say about time, before the year is settled. */
export interface TimeWords {
  readonly year: number | null;
  /** Last year of 2020—2022年. */
  readonly lastYear: number | null;
  /** Months of the plan year covered, 1 to 12, or null where only a year (or nothing) is stated. */
  readonly months: { readonly from: number; readonly to: number; readonly label: string } | null;
  /** 截至10月31日: month and day; day null for 底, 末 or nothing. */
  readonly asOf: { readonly month: number; readonly day: number | null; readonly label: string } | null;
}

const NUMERALS = "〇一二三四五六七八九";
const MONTH = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元])";
const QUARTERS: readonly (readonly [RegExp, number, number])[] = [
  [/前三季度/, 1, 9],
  [/(上半年|前两季度|前二季度)/, 1, 6],
  [/下半年/, 7, 12],
  [/第?[一1]季度/, 1, 3],
  [/第?[二2]季度/, 4, 6],
  [/第?[三3]季度/, 7, 9],
  [/第?[四4]季度/, 10, 12],
];

/** Reads year, months and as-of day from one line. A year in 2019 年度 or 二〇一九年 counts; document numbers do not. */
export function timeWords(line: string): TimeWords {
  const text = plainHeader(line)
    .replace(/[〇零○Ｏ一二三四五六七八九]{4}(?=年)/g, (year) =>
      year.replace(/./g, (char) => String(Math.max(0, NUMERALS.indexOf(char)))),
    )
    .replace(/[[(〔]20\d\d[\])〕]\d*号/g, "");
  const span = /(20\d\d)年?-(20\d\d)年/.exec(text);
  const year = span ? Number(span[1]) : firstYear(text);
  return { year, lastYear: span ? Number(span[2]) : null, months: months(text), asOf: asOf(text) };
}

function firstYear(text: string): number | null {
  const match =
    /(20\d\d)(?=年|度)/.exec(text) ??
    /(?:^|[^\d])(20\d\d)(?=[.\-/](?:1[0-2]|0?[1-9])(?:[^\d]|$))/.exec(text) ??
    /(?:^|[^\d])(20[0-4]\d)(?![\d])/.exec(text);
  return match ? Number(match[1]) : null;
}

function months(text: string): TimeWords["months"] {
  const range = new RegExp(`${MONTH}月?份?(?:-|至|到)${MONTH}月(份)?`).exec(text);
  if (range) return { from: monthNumber(range[1]!), to: monthNumber(range[2]!), label: range[0] };
  for (const [pattern, from, to] of QUARTERS) {
    const match = pattern.exec(text);
    if (match) return { from, to, label: match[0] };
  }
  const single = new RegExp(`(?:^|[^\\d-])${MONTH}月(?:份|(?=[^\\d底末初内前]|$))`).exec(text);
  if (single && !asOf(text))
    return {
      from: monthNumber(single[1]!),
      to: monthNumber(single[1]!),
      label: single[0].replace(/^[^\d一二三四五六七八九十元]/, ""),
    };
  return null;
}

function asOf(text: string): TimeWords["asOf"] {
  const match =
    new RegExp(`(?:截至|截止|截止到|截至到)(?:20\\d\\d年)?${MONTH}月(?:(\\d{1,2})日|底|末|份)?`).exec(text) ??
    /(?:截至|截止)到?20\d\d[.\-/](\d{1,2})[.\-/](\d{1,2})/.exec(text);
  return match ? { month: monthNumber(match[1]!), day: match[2] ? Number(match[2]) : null, label: match[0] } : null;
}

function monthNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === "元") return 1;
  if (text.startsWith("十")) return 10 + Math.max(0, NUMERALS.indexOf(text[1] ?? "〇"));
  return NUMERALS.indexOf(text);
}

const pad = (value: number) => String(value).padStart(2, "0");
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, date: number | null) =>
  `${year}-${pad(month)}-${pad(date ?? lastDay(year, month))}`;

export interface TablePeriod {
  readonly period: Period | null;
  readonly asOf: string | null;
  /** The plan year, or null where no source states one. */
  readonly year: number | null;
  /** What is stated without a year (一季度), "" where nothing is; null where the year is known. */
  readonly yearless: string | null;
}

/** The year the other titles state, where all that state one agree. */
function onlyYear(lines: readonly string[]): TimeWords | null {
  const stated = lines.map(timeWords).filter(({ year }) => year !== null);
  return new Set(stated.map(({ year }) => year)).size === 1 ? stated[0]! : null;
}

/**
 * The period a table speaks of. Sources come nearest first (title, header, sheet name, file name, other titles): the first
 * that states months gives the months, the first that states a year the year. A missing year is never guessed.
 */
export function tablePeriod(nearest: readonly string[], farther: readonly string[]): TablePeriod {
  const near = nearest.map(timeWords);
  const withYear = near.find(({ year }) => year !== null) ?? onlyYear(farther);
  const months = near.find((words) => words.months)?.months ?? null;
  const stated = near.find((words) => words.asOf)?.asOf ?? null;
  const year = withYear?.year ?? null;
  if (year === null) return { period: null, asOf: null, year, yearless: months?.label ?? stated?.label ?? "" };
  const asOfDay = stated ? day(year, stated.month, stated.day) : null;
  if (months) {
    // 11月—次年1月 does not occur in plans; a range that runs backwards is a misprint and only its end is used.
    const from = months.from <= months.to ? months.from : months.to;
    return {
      period: { label: months.label, start: day(year, from, 1), end: day(year, months.to, null) },
      asOf: asOfDay,
      year,
      yearless: null,
    };
  }
  if (stated && asOfDay)
    return {
      period: { label: stated.label, start: day(year, 1, 1), end: asOfDay },
      asOf: asOfDay,
      year,
      yearless: null,
    };
  const lastYear = withYear?.lastYear ?? year;
  const label = lastYear === year ? `${year}年` : `${year}—${lastYear}年`;
  return { period: { label, start: day(year, 1, 1), end: day(lastYear, 12, 31) }, asOf: null, year, yearless: null };
}
