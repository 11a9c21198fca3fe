import type { SourceText } from "../sheet/source";
import type { ExtractionContext } from "./extraction";
import { type Reading, readText, type Side } from "./reading";
import { joinNumbersInNames } from "./refiners/compoundNames";
import { inheritNames } from "./refiners/inherit";
import { assignRoles } from "./refiners/roles";

/** A text with its numbers judged: roles given, names handed down. */
export function understand(source: SourceText, side: Side, context: ExtractionContext): Reading {
  const reading = readText(source, side, context.year, context.simplify);
  if (reading.claims.length > 0) {
    assignRoles(reading, context.asOf, context.year);
    joinNumbersInNames(reading);
    inheritNames(reading);
  }
  return reading;
}
