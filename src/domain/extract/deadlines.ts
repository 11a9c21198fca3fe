import type { SourceText } from "../sheet/source";
import type { Deadline, ExtractionContext } from "./extraction";
import { AS_OF, FORWARD, PAST } from "./lexicon/calendarWords";
import { around, Mark } from "./parsers/boundaries";
import type { TimeMention } from "./parsers/calendar";
import { readTimedText, type TimedText, written } from "./reading";

/** Where a text stands decides what a time in it means. */
export type TimePlace = "deadline-column" | "goal" | "progress";

const NONE: readonly Deadline[] = [];

/** The limits a text sets, in order, each with the last day it allows. */
export function deadlinesOf(reading: TimedText, place: TimePlace, asOf: string): readonly Deadline[] {
  if (reading.times.length === 0) return NONE;
  return reading.times
    .filter((time) => isDeadline(time, reading, place, asOf))
    .map((time) => {
      const limit = { text: written(reading, time.start, time.end), date: time.date, cell: reading.source.cell };
      return place === "progress" && FIRST_SET.test(ahead(time, reading.text)) ? { ...limit, wasSet: true } : limit;
    });
}

const known = new WeakMap<ExtractionContext, Map<string, readonly Deadline[]>>();
const MOST_KEPT = 500;

/** The limits a cell in a column of deadlines sets. Such a column says the same few things all down (12月底前, 全年): each is read once a table. */
export function columnLimits(source: SourceText, context: ExtractionContext): readonly Deadline[] {
  let limits = known.get(context);
  if (!limits || limits.size >= MOST_KEPT) known.set(context, (limits = new Map()));
  let found = limits.get(source.text);
  if (!found) {
    const reading = readTimedText(source, context.year, context.simplify);
    limits.set(source.text, (found = deadlinesOf(reading, "deadline-column", context.asOf)));
  }
  return found.map(({ text, date }) => ({ text, date, cell: source.cell }));
}

/** Drops a limit said twice, in the same words or for the same day in a shorter form. */
export function withoutRepeats(deadlines: readonly Deadline[]): readonly Deadline[] {
  if (deadlines.length < 2) return deadlines;
  const texts = deadlines.map(({ text }) => squeezed(text));
  const isFirst = (_deadline: Deadline, at: number) => texts.indexOf(texts[at] as string) === at;
  return deadlines.every(isFirst) ? deadlines : deadlines.filter(isFirst);
}

function isDeadline(time: TimeMention, reading: TimedText, place: TimePlace, asOf: string): boolean {
  const { text } = reading;
  if (place === "deadline-column") return inColumn(time, text);
  const words = ahead(time, text);
  if (place === "progress" && FIRST_SET.test(words)) return isStillOpen(time, reading);
  if (AS_OF.endingAt(words, words.length)) return false;
  if (place === "goal") return inGoal(time, text, asOf);
  return inProgress(time, reading, asOf);
}

function ahead(time: TimeMention, text: string): string {
  return text.slice(Math.max(0, time.start - 6), time.start);
}

const FIRST_SET = /(?:原定于?|原计划于?|原要求于?|[^供对响相适反效]应[于在]|^应[于在]|须于|应当于)$/;
/** A later limit in the same sentence takes the first one's place. */
const MOVED = /调整|推迟|延期|延至|延后|顺延|改为|改至(?!今)|现计划|预计|提前/;
const OPEN = /仍|尚|未|滞后|停工|缓慢|偏慢|正在|至今/;

/** 原定9月底前投用的学校仍未完工: a limit that was set, not moved, and not kept. */
function isStillOpen(time: TimeMention, reading: TimedText): boolean {
  if (time.date === null) return false;
  const { end } = around(reading.boundaries, time.start, time.end, Mark.Sentence);
  const behind = reading.text.slice(time.end, end);
  return !MOVED.test(behind) && OPEN.test(behind);
}

/** In a column of deadlines every time is one, but for the whole year (全年) and what merely names a year's plan. */
function inColumn(time: TimeMention, text: string): boolean {
  if (time.form !== "year") return true;
  return /^\d{4}年/.test(text.slice(time.start, time.end)) && text.trim().length <= 6;
}

/** A goal's time is a limit when it closes (6月底前, 年内) or when a month or quarter says when something is to be done (9月启动). */
function inGoal(time: TimeMention, text: string, asOf: string): boolean {
  switch (time.form) {
    case "year":
    case "period":
      return false;
    case "recurring":
      // 每人每月720元: the base of a rate.
      return (
        !/每[人户亩床间家生班]$/.test(text.slice(Math.max(0, time.start - 2), time.start)) &&
        !/^[\d.]{1,8}万?元/.test(text.slice(time.end, time.end + 10))
      );
    case "event":
    case "slogan":
      return true;
    default:
      // 一季度排查的126处: when they were found.
      if (!time.isLimit && FOUND.test(text.slice(time.end, time.end + 10))) return false;
      if (time.date !== null && time.date < `${asOf.slice(0, 4)}-01-01`) return false;
      // 2018年3月5日通知, 一季度分析会: a time right before a noun that names a paper or meeting is still when it happens.
      return time.isLimit || !/^(?:以来|期间|起|份?完成情况)/.test(text.slice(time.end, time.end + 6));
  }
}

const FOUND = /^[\u4e00-\u9fff]{0,4}(?:排查|督办|交办|下达|签约|确定|发现|反馈|梳理|列入|上报|摸排|立案|受理)(?:出)?的/;

/** Progress tells of the past; only what lies ahead, or is said to be planned, is a limit. */
function inProgress(time: TimeMention, reading: TimedText, asOf: string): boolean {
  if (time.form === "year" || time.form === "period" || time.form === "recurring") return false;
  if (time.form === "event" || time.form === "slogan") return time.isLimit && isForward(time, reading);
  if (time.date === null) return isForward(time, reading);
  if (time.date <= asOf) return false;
  return time.isLimit || time.form !== "half" ? !isPast(time, reading) : isForward(time, reading);
}

function isForward(time: TimeMention, reading: TimedText): boolean {
  const clause = around(reading.boundaries, time.start, time.end, Mark.Clause);
  return FORWARD.firstIn(reading.text, clause.start, clause.end) !== null;
}

/** 已于…, or a year part that only dates a plan or a paper. */
function isPast(time: TimeMention, reading: TimedText): boolean {
  const clause = around(reading.boundaries, time.start, time.end, Mark.Clause);
  const past = PAST.lastIn(reading.text, clause.start, time.start);
  if (past && !FORWARD.firstIn(reading.text, past[0], time.start)) return true;
  if (time.form === "within-year" && SO_FAR.test(reading.text.slice(time.end, clause.end))) return true;
  // 全年, 2018年上半年计划: a stretch the text looks at, without anything to be done by then.
  return (
    !time.isLimit &&
    time.form !== "month" &&
    time.form !== "day" &&
    time.form !== "ten-days" &&
    !isForward(time, reading)
  );
}

/** 年内累计完成19家, 年内已淘汰19家: what the year has brought so far. */
const SO_FAR = /^(?:累计|已|共|先后|陆续)(?![^,，。;；]{0,4}(?:将|要|可|拟|计划|预计|力争))/;

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}
