import type { Claim } from "../claim";
import type { Goal } from "../goals";
import type { TimeMention } from "../parsers/calendar";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import type { Reading } from "../reading";
import { sameDimension } from "../unit";
import type { Candidate } from "./candidates";
import { isNoun } from "./eligibility";
import { isBeyond, isMore } from "./isMore";
import { compareNames, PAIRED } from "./names";

/** Later than any day. */
const UP_TO_NOW = "9999";
/** 新登记4.73万户，实有52.6万户: how many there are is no later total of how many came. */
const ALL_THERE_ARE = /实有|现有|共有|总数|总量|保有|存量|总计达|达到?$/;
const NOW = /目前|今年以来|年初以来|累计|至今/;

/**
 * 一季度完成税收12亿元，上半年完成27亿元，1—8月完成39.2亿元: of running totals of one measure the one that runs on furthest, whichever
 * is named in full. Null where those chosen are no running totals, or none runs on further.
 */
export function latestOf(
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  goal: Goal,
): readonly Candidate[] | null {
  const [first] = chosen;
  if (first === undefined || candidates.length < 2) return null;
  const ends = chosen.map((one) => runsTo(one));
  if (ends.includes(null)) return null;
  let latest = ends.reduce((one, other) => (other! > one! ? other : one)) as string;
  let found = chosen.filter((_, at) => ends[at] === latest);
  for (const other of candidates) {
    const end = runsTo(other);
    if (end === null || chosen.includes(other) || !continues(other, first)) continue;
    if (end > latest) {
      latest = end;
      found = [other];
    } else if (end === latest && !found.some((one) => chosen.includes(one))) found = [...found, other];
  }
  if (found.every((one) => chosen.includes(one))) return found.length < chosen.length ? found : null;
  // 上半年新增500个，累计1300个 of 1000: perhaps the stock of all years.
  const stock = latest === UP_TO_NOW && found.some((one) => one.claim.times.length === 0 && isBeyond(one, goal));
  return stock && !isBeyond(first, goal) ? [first, ...found] : found;
}

/** 上半年完成27亿元，7月完成5亿元: single months behind a running total, which it does not hold. */
export function addedSince(candidate: Candidate): readonly Candidate[] {
  const { claim, reading } = candidate;
  const months = reading.claims.filter(({ index, role }) => role === "this-period" && index > claim.index);
  if (months.length === 0) return NONE;
  const end = runsTo(candidate);
  if (end === null || end === UP_TO_NOW) return NONE;
  return months
    .filter((later) => isSameMeasure(later, claim))
    .filter((later) => (timeOf(later, reading)?.date ?? "") > end)
    .map((later) => ({ ...candidate, claim: later }));
}

const NONE: readonly Candidate[] = [];

function continues(other: Candidate, first: Candidate): boolean {
  return (
    other.reading === first.reading &&
    isSameMeasure(other.claim, first.claim) &&
    !(ALL_THERE_ARE.test(aheadOf(other)) && !ALL_THERE_ARE.test(aheadOf(first))) &&
    other.claim.role === first.claim.role &&
    other.claim.verbs.every((verb) => /^(?:完成|实现|达到)$/.test(verb) || first.claim.verbs.includes(verb)) &&
    // Running totals grow; rates need not.
    (first.claim.role !== "level" || !isMore(first.claim, other.claim))
  );
}

function isSameMeasure(one: Claim, other: Claim): boolean {
  if (!sameDimension(one.mention.unit, other.mention.unit)) return false;
  const nouns = one.names.filter(isNoun);
  return nouns.length === 0 || one.inherited || compareNames(nouns, other.names).score >= PAIRED;
}

/** The day up to which a number runs on from the year's beginning, ISO; null where it tells of none. */
function runsTo({ claim, reading }: Candidate): string | null {
  const time = timeOf(claim, reading);
  if (time && time.form !== "year") return isFromJanuary(time, reading) ? time.date : null;
  return mayHold(reading, MAY_HOLD.upToNow) && NOW.test(aheadOf({ claim, reading })) ? UP_TO_NOW : null;
}

/** What stands before the digits of a number in its clause, words such as 约 included. */
export function aheadOf({ claim, reading }: Pick<Candidate, "claim" | "reading">): string {
  return reading.text.slice(claim.clause.start, claim.mention.start);
}

/** The last time in the clause, or 1—8月，完成39.2亿元: a clause before that is nothing but the time. */
function timeOf({ clause, times }: Claim, reading: Reading): TimeMention | undefined {
  const before = ({ end }: TimeMention) => end <= clause.start && /^[,，]$/.test(reading.text.slice(end, clause.start));
  return times.at(-1) ?? reading.times.findLast(before);
}

function isFromJanuary({ form, start, end }: TimeMention, { text }: Reading): boolean {
  const written = text.slice(start, end);
  if (form === "period") return /^(?:\d{4}年)?(?:1(?:月份?)?[-~至到]|前)/.test(written);
  if (form === "half") return /上半年|年中/.test(written);
  if (form === "quarter" && /[一首1]季度/.test(written)) return true;
  // 1月到位2亿元，2月到位3亿元
  if (form === "month" && /^(?:\d{4}年)?[1一元]月份?$/.test(written)) return true;
  return /(?:截至|截止|截至到|截止到)(?:\d{4}年|今年)?$/.test(text.slice(Math.max(0, start - 8), start));
}
