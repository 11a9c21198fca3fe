import { evidenceSentences } from "../../messages/zhCN";
import type { AssessedTask } from "./assessment";

/** The one sentence that says why a task has its rate, its lamp or, where it has neither, its status. */
export function taskEvidence(task: AssessedTask): string {
  if (task.rate !== null && task.rateBasis === "stated") return evidenceSentences.statedRate(task.rate);
  const { indicators } = task;
  const judged = indicators.find(({ rate }) => rate !== null) ?? indicators.find(({ met }) => met !== null);
  return judged?.evidence ?? task.statusReason;
}
