import type { Lamp } from "../../domain/assess/assessment";
import type { TaskEntry } from "../results/taskEntry";

/** A task whose rate was held against a pace, both in percent. */
export interface PacedTask {
  readonly key: string;
  readonly text: string;
  readonly lamp: Lamp;
  readonly rate: number;
  readonly pace: number;
}

/** The tasks with rate and pace, furthest behind first. */
export function pacedTasks(entries: readonly TaskEntry[]): readonly PacedTask[] {
  return entries
    .flatMap(({ key, task: { text, lamp, rate, gap } }) =>
      rate === null || gap === null ? [] : [{ key, text, lamp, rate, pace: rate - gap }],
    )
    .sort((a, b) => a.rate - a.pace - (b.rate - b.pace));
}
