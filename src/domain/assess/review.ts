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
  if (settled.has("task")) return [];
  const relatedCells = new Set(issues.filter(({ code }) => code === "measure-related").map(({ cell }) => cell));
  return indicators.flatMap((indicator, index) => {
    const kind = settled.has(index) ? null : doubtOf(indicator, relatedCells);
    if (kind === null) return [];
    const question = reviewQuestions[kind](indicator.name);
    const candidates = indicator.candidates.length > 0 || !indicator.actual ? indicator.candidates : [indicator.actual];
    return [{ kind, indicator: index, question, candidates }];
  });
}

function doubtOf(
  indicator: Indicator,
  relatedCells: ReadonlySet<string | null>,
): "candidates" | "related" | "unclear" | null {
  if (indicator.candidates.length > 1) return "candidates";
  if (!indicator.actual) return indicator.candidates.length === 1 ? "related" : null;
  if (indicator.certainty === "implied" && relatedCells.has(indicator.actual.cell)) return "related";
  return indicator.certainty === "unclear" ? "unclear" : null;
}
