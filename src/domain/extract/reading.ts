import type { SourceText } from "../sheet/source";
import type { Claim, ClaimDraft } from "./claim";
import { MATTER, MAY_HOLD, mayHold } from "./lexicon/matterCues";
import { type NormalisedText, normalise, originalSpan, type Simplify } from "./normalise";
import { readTimes, type TimeMention } from "./parsers/calendar";
import { type Boundaries, readBoundaries } from "./parsers/boundaries";
import { frameClaims } from "./parsers/frame";
import { type Masks, scanQuantities } from "./parsers/quantity";
import type { Span } from "../sheet/source";

/** Which text it is: the same words mean a goal in one and an achievement in the other. */
export type Side = "goal" | "progress" | "bulletin";

/** A text with its times. */
export interface TimedText {
  readonly source: SourceText;
  readonly normalised: NormalisedText;
  /** The normalised text. */
  readonly text: string;
  readonly boundaries: Boundaries;
  readonly times: readonly TimeMention[];
}

/** One text, parsed: times, quantities in their sentences. */
export interface Reading extends TimedText {
  readonly side: Side;
  /** The plan year. */
  readonly year: number;
  readonly claims: readonly Claim[];
  /** What the text may speak of, in bits of MATTER. */
  readonly cues: number;
}

/** A reading whose claims the refiners have still to judge. */
export interface DraftReading extends Reading {
  readonly claims: readonly ClaimDraft[];
}

/** Titles of papers 《…》 and document numbers 〔2016〕8号: nothing in them is a quantity or a limit. */
const NAMES = /《[^《》]{0,200}》|[〔[【]\d{4}[〕\]】]第?\d+号/g;

const TITLE_MARK = /[《〔[【]/;

/** Reads a text: normalise, find times, find quantities outside times and titles, set each in its sentence. */
export function readText(source: SourceText, side: Side, year: number, simplify?: Simplify): DraftReading {
  const normalised = normalise(source.text, simplify);
  const { text } = normalised;
  const cues = MATTER.in(text);
  const titles = mayHold({ cues }, MAY_HOLD.titles) ? titlesIn(text) : NO_MASKS;
  const times = timesOutside(titles, text, year);
  const boundaries = readBoundaries(text);
  const claims = frameClaims(text, boundaries, times, scanQuantities(text, merged(titles, times)));
  return { source, normalised, text, boundaries, times, side, year, claims, cues };
}

/** Reads only the times of a text. */
export function readTimedText(source: SourceText, year: number, simplify?: Simplify): TimedText {
  const normalised = normalise(source.text, simplify);
  const { text } = normalised;
  return {
    source,
    normalised,
    text,
    boundaries: readBoundaries(text),
    times: timesOutside(titlesIn(text), text, year),
  };
}

/** A stretch of the normalised text as a span of the cell. */
export function spanOf(reading: TimedText, start: number, end: number): Span {
  const [from, to] = originalSpan(reading.normalised, start, end);
  return { cell: reading.source.cell, start: from, end: to };
}

/** A stretch as it is written in the cell. */
export function written(reading: TimedText, start: number, end: number): string {
  const [from, to] = originalSpan(reading.normalised, start, end);
  return reading.source.text.slice(from, to);
}

const NO_MASKS: Masks = [];

function titlesIn(text: string): Masks {
  if (!TITLE_MARK.test(text)) return NO_MASKS;
  return [...text.matchAll(NAMES)].map((match) => [match.index, match.index + match[0].length] as const);
}

function timesOutside(titles: Masks, text: string, year: number): readonly TimeMention[] {
  const times = readTimes(text, year);
  if (titles.length === 0) return times;
  return times.filter((time) => !titles.some(([start, end]) => time.start >= start && time.end <= end));
}

function merged(titles: Masks, times: readonly TimeMention[]): Masks {
  if (times.length === 0) return titles;
  const masks = times.map((time) => [time.start, time.end] as const);
  return titles.length === 0 ? masks : [...titles, ...masks].sort((a, b) => a[0] - b[0]);
}
