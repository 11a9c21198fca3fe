import type { SourceText } from "../sheet/source";
import type { Claim } from "./claim";
import { type NormalisedText, normalise, originalSpan, type Simplify } from "./normalise";
import { readTimes, type TimeMention } from "./parsers/calendar";
import { type Boundaries, readBoundaries } from "./parsers/boundaries";
import { frameClaims } from "./parsers/frame";
import { type Masks, scanQuantities } from "./parsers/quantity";
import type { Span } from "../sheet/source";

/** Which text it is: the same words mean a goal in one and an achievement in the other. */
export type Side = "goal" | "progress" | "bulletin";

/** One text, parsed but not yet judged: times, quantities in their sentences. */
export interface Reading {
  readonly source: SourceText;
  readonly normalised: NormalisedText;
  /** The normalised text. */
  readonly text: string;
  readonly side: Side;
  readonly boundaries: Boundaries;
  readonly times: readonly TimeMention[];
  readonly claims: readonly Claim[];
}

/** Titles of papers 《…》 and document numbers 〔2016〕8号: nothing in them is a quantity or a limit. */
const NAMES = /《[^《》]{0,200}》|[〔[【]\d{4}[〕\]】]第?\d+号/g;

const TITLE_MARK = /[《〔[【]/;

/** Reads a text: normalise, find times, find quantities outside times and titles, set each in its sentence. */
export function readText(source: SourceText, side: Side, year: number, simplify?: Simplify): Reading {
  const normalised = normalise(source.text, simplify);
  const text = normalised.text;
  const titles = TITLE_MARK.test(text)
    ? [...text.matchAll(NAMES)].map((match) => [match.index, match.index + match[0].length] as const)
    : [];
  const all = readTimes(text, year);
  const times =
    titles.length === 0
      ? all
      : all.filter((time) => !titles.some(([start, end]) => time.start >= start && time.end <= end));
  const masks = merged(titles, times);
  const boundaries = readBoundaries(text);
  const claims = frameClaims(text, boundaries, times, scanQuantities(text, masks));
  return { source, normalised, text, side, boundaries, times, claims };
}

/** A stretch of the normalised text as a span of the cell. */
export function spanOf(reading: Reading, start: number, end: number): Span {
  const [from, to] = originalSpan(reading.normalised, start, end);
  return { cell: reading.source.cell, start: from, end: to };
}

/** A stretch as it is written in the cell. */
export function written(reading: Reading, start: number, end: number): string {
  const [from, to] = originalSpan(reading.normalised, start, end);
  return reading.source.text.slice(from, to);
}

function merged(titles: readonly (readonly [number, number])[], times: readonly TimeMention[]): Masks {
  return [...titles, ...times.map((time) => [time.start, time.end] as const)].sort((a, b) => a[0] - b[0]);
}
