import type { AssessedTask } from "../assess/assessment";
import type { Settings } from "../settings";

/** A rate as it enters rankings. */
export interface CountingRate {
  /** Percent, capped as the settings say. */
  readonly rate: number;
  /** 1 unless the score is weighted. */
  readonly weight: number;
  /** Rate less pace, percentage points, before any cap; null where the task has no pace. */
  readonly gap: number | null;
}

/**
 * The rate with which a task enters rankings, or null where it does not: without a rate, waiting for a person's confirmation,
 * or without a weight where the score is weighted.
 */
export function countingRate(task: AssessedTask, ranking: Settings["ranking"]): CountingRate | null {
  if (task.rate === null || task.review) return null;
  const weight = ranking.score === "weighted" ? task.weight : 1;
  if (weight === null) return null;
  const rate = ranking.cap === null ? task.rate : Math.min(task.rate, ranking.cap);
  return { rate, weight, gap: task.gap };
}
