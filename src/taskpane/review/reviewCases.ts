import type { Answer } from "../../domain/assess/memory";
import type { Assessment, Indicator, ReviewItem } from "../../domain/assess/assessment";
import { indicatorKey } from "../../domain/assess/identity";
import type { Quantity } from "../../domain/extract/extraction";
import type { TaskEntry } from "../results/taskEntry";

/** One question to a person. */
export type ReviewCase =
  | {
      readonly type: "task";
      readonly key: string;
      readonly entry: TaskEntry;
      readonly item: ReviewItem;
      /** Null where the question concerns the whole task. */
      readonly indicator: Indicator | null;
    }
  | {
      readonly type: "alias";
      readonly key: string;
      readonly sheet: string;
      readonly cell: string | null;
      readonly name: string;
      readonly other: string;
    };

/** Every open question, the numbers in sheet order before the names. */
export function reviewCases(entries: readonly TaskEntry[], assessment: Assessment): readonly ReviewCase[] {
  const ofTasks = entries.flatMap((entry) =>
    entry.task.reviewItems.map((item): ReviewCase => {
      const indicator = item.indicator === null ? null : (entry.task.indicators[item.indicator] ?? null);
      return { type: "task", key: `${entry.key}/${indicator ? indicatorKey(indicator) : ""}`, entry, item, indicator };
    }),
  );
  const ofNames = new Map<string, ReviewCase>();
  for (const { table, tasks, issues } of assessment.tables) {
    for (const { code, cell, facts } of [...issues, ...tasks.flatMap((task) => task.issues)]) {
      const [name, other] = [String(facts.name), String(facts.other)];
      const key = [name, other].sort().join("=");
      if (code !== "unit-alias" || ofNames.has(key)) continue;
      ofNames.set(key, { type: "alias", key, sheet: table.sheet, cell, name, other });
    }
  }
  return [...ofTasks, ...ofNames.values()];
}

/** The answer that choosing a candidate stands for: the pair that was read is accepted as it is, any other is given by value. */
export function answerOf(candidate: Quantity, indicator: Indicator | null): Answer {
  const isRead = indicator?.actual?.cell === candidate.cell && indicator.actual.value === candidate.value;
  return isRead ? { type: "accept" } : { type: "actual", value: candidate.value, unit: candidate.unit };
}
