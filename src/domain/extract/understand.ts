import type { SourceText } from "../sheet/source";
import type { ExtractionContext } from "./extraction";
import { type DraftReading, type Reading, readText, type Side } from "./reading";
import { joinNumbersInNames } from "./refiners/compoundNames";
import { inheritNames } from "./refiners/inherit";
import { assignRoles } from "./refiners/roles";

/** A text with its numbers judged: roles given, names handed down. */
export function understand(source: SourceText, side: Side, context: ExtractionContext): Reading {
  const reading = readText(source, side, context.year, context.simplify);
  judgeNumbers([reading], context);
  return reading;
}

/** Gives the numbers of texts their roles and hands their names down, one pass over all the texts after another. */
export function judgeNumbers(readings: readonly DraftReading[], { asOf, year }: ExtractionContext): void {
  const numbered = readings.filter(({ claims }) => claims.length > 0);
  for (const reading of numbered) assignRoles(reading, asOf, year);
  for (const reading of numbered) {
    joinNumbersInNames(reading);
    inheritNames(reading);
  }
}
