import type { Lamp } from "../../domain/assess/assessment";
import { countLamps } from "../lamp/lampOrder";
import type { TaskEntry } from "../results/taskEntry";

export interface UnitLamps {
  readonly unit: string;
  readonly tasks: number;
  readonly counts: Readonly<Record<Lamp, number>>;
}

/** How each lead unit's tasks are lit: most red first, then most yellow. A jointly led task counts for each of its units. */
export function lampsByUnit(entries: readonly TaskEntry[]): readonly UnitLamps[] {
  const byUnit = new Map<string, TaskEntry["task"][]>();
  for (const { task } of entries) {
    for (const { name } of task.leadUnits) {
      const tasks = byUnit.get(name);
      if (tasks) tasks.push(task);
      else byUnit.set(name, [task]);
    }
  }
  const collator = new Intl.Collator("zh-Hans-CN");
  return [...byUnit]
    .map(([unit, tasks]) => ({ unit, tasks: tasks.length, counts: countLamps(tasks) }))
    .sort(
      (a, b) =>
        b.counts.red - a.counts.red ||
        b.counts.yellow - a.counts.yellow ||
        b.tasks - a.tasks ||
        collator.compare(a.unit, b.unit),
    );
}
