import { reviewQuestions } from "../../messages/zhCN";
import type { Issue } from "../issue";
import type { Indicator, ReviewItem } from "./assessment";

/**
 * What only a person can settle about a task, and has not settled yet: several possible actuals, a number of a
 * related measure, a number too unclear to count. A plain target without an actual asks for nothing.
 */
export function reviewOf(
  indicators: readonly Indicator[],
  issues: readonly Issue[],
  settled: ReadonlySet<number | "task">,
): readonly ReviewItem[] {
  if (settled.has("task")) return NONE;
  let items = NONE;
  for (let index = 0; index < indicators.length; index++) {
    const indicator = indicators[index]!;
    const kind = settled.has(index) ? null : doubtOf(indicator, issues);
    if (kind === null) continue;
    const question = reviewQuestions[kind](indicator.name);
    const candidates = indicator.candidates.length > 0 || !indicator.actual ? indicator.candidates : [indicator.actual];
    items = [...items, { kind, indicator: index, question, candidates }];
  }
  return items;
}

const NONE: readonly ReviewItem[] = [];

function doubtOf(
  { candidates, actual, certainty }: Indicator,
  issues: readonly Issue[],
): "candidates" | "related" | "unclear" | null {
  if (candidates.length > 1) return "candidates";
  if (!actual) return candidates.length === 1 ? "related" : null;
  if (certainty === "implied" && isOnlyRelated(actual.cell, issues)) return "related";
  return certainty === "unclear" ? "unclear" : null;
}

function isOnlyRelated(actualCell: string, issues: readonly Issue[]): boolean {
  return issues.some(({ code, cell }) => code === "measure-related" && cell === actualCell);
}
