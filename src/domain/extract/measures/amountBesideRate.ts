import type { TaskRow } from "../../read/taskRow";
import type { SourceText } from "../../sheet/source";
import { readQuantities } from "../parsers/quantity";

/**
 * The rate cells of a row that also say how much was done: 75%（48公里）, 完成288个，占90%. 98%（9月底交工） and 82% do not. Empty
 * where the row has a figure or a sentence of its own for that.
 */
export function amountsBesideRates({ measures, progress }: TaskRow): readonly SourceText[] {
  if (progress.length > 0) return [];
  return measures.flatMap(({ plan, actual, rate }) => {
    if (plan || actual || rate?.content.type !== "text") return [];
    const { text } = rate.content;
    const units = readQuantities(text).map(({ unit }) => unit);
    const isBoth =
      units.includes("%") && units.some((unit) => unit !== "" && !/^(%|个?百分点|[年月日天季])/.test(unit));
    return isBoth ? [{ cell: rate.cell, text: asSentence(text) }] : [];
  });
}

/** 75%（48公里） reads as 完成48公里, the amount at its own place for spans to stay true. */
function asSentence(text: string): string {
  const found = /^([^（(]*[%％][（(])([^（()）]+)[)）]\s*$/.exec(text);
  return found ? "完成".padStart(found[1]!.length) + found[2]! : text;
}
