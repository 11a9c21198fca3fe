import type { TaskRow } from "../../src/domain/read/taskRow";
import { taskRow } from "./taskRowBuilder";

/** A row that holds only these texts: task in A1, goal in B1, progress in C1, deadline in D1. */
export function rowOf(texts: { task: string; target?: string; progress?: string; deadline?: string }): TaskRow {
  const cell = (name: string, text: string | undefined) => (text === undefined ? [] : [{ cell: name, text }]);
  return taskRow({
    task: { cell: "A1", text: texts.task },
    targets: cell("B1", texts.target),
    progress: cell("C1", texts.progress),
    deadlines: cell("D1", texts.deadline),
  });
}
