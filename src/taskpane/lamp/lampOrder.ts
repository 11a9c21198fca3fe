import type { Lamp } from "../../domain/assess/assessment";

/** Worst last, as the trade lists them: 绿黄红灰. */
export const LAMPS: readonly Lamp[] = ["green", "yellow", "red", "grey"];

/** How many of each lamp there are. */
export function countLamps(tasks: readonly { readonly lamp: Lamp }[]): Readonly<Record<Lamp, number>> {
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const task of tasks) counts[task.lamp] += 1;
  return counts;
}
