import type { SkipCode } from "../../messages/zhCN/recognition";
import type { ColumnCandidate } from "./columnCandidate";
import type { SheetGrid } from "./grid";

const OTHER_SHEETS = ["contact", "roster", "leave", "purchase", "agenda", "budget"] as const;
/** Headers that promise something to be done: with an owner they are enough for a table of actions. */
const TO_DO = /(任务|事项|工作|举措|实事|要点|目标|整改|问题|改革|承诺|批示|提案|建议)/;
const BUDGET = /(预算|经费|资金)/;

/**
 * Why a table with readable headers is no target table, or null where it is one. A target table names tasks and states a
 * goal, a progress, an owner or a limit for them; a list, a roster or a budget does not.
 */
export function lookAlike(candidates: readonly ColumnCandidate[], isMatrix: boolean): SkipCode | null {
  const has = (...roles: string[]) => candidates.some(({ role }) => role !== null && roles.includes(role));
  const counts = OTHER_SHEETS.map((concept) => ({
    concept,
    count: candidates.filter((candidate) => candidate.concept?.concept === concept).length,
  }));
  const likeliest = counts.reduce((best, next) => (next.count > best.count ? next : best));
  const other = likeliest.count > 0 ? likeliest.concept : null;
  const task = candidates.find(({ role }) => role === "task");
  if (!task && !has("progress")) return other ?? "noTask";
  const plan = candidates.find(({ role }) => role === "planValue");
  const isBudget =
    plan !== undefined && BUDGET.test(plan.header) && !has("actualValue", "rate", "progress", "target", "deadline");
  if (isBudget) return "budget";
  const hasGoal = isMatrix || has("target", "planValue", "actualValue", "rate", "progress");
  if (!hasGoal) {
    if (likeliest.count >= 2) return likeliest.concept;
    // 目标任务 speaks of a goal; where no other column tells the tasks it is their name all the same.
    const isNamed = task !== undefined && (task.why !== "only-candidate" || task.concept?.concept === "goal");
    const isToDo = isNamed && TO_DO.test(task.header);
    const isOwned = has("leadUnit", "leader", "person", "supportUnit");
    const isOwnedTask = isToDo && isOwned && other !== "budget" && other !== "purchase";
    if (!isOwnedTask && !(task?.concept?.concept === "task" && has("deadline"))) return other ?? "noGoal";
  }
  // 姓名 and 职务 beside figures: a list of people's pay or scores.
  if (likeliest.count >= 3 && !has("target", "progress", "planValue")) return likeliest.concept;
  const filled = candidates.filter(
    ({ role, shape }) => role !== null && role !== "serial" && role !== "rank" && shape.filled > 0,
  );
  if ((task && task.shape.filled === 0) || filled.length === 0) return "template";
  return null;
}

/** Why a sheet without any header row is left alone. */
export function headerlessReason(grid: SheetGrid): SkipCode {
  if (grid.lastRow === 0) return "empty";
  let rows = 0;
  let wide = 0;
  for (let row = 1; row <= Math.min(grid.lastRow, 200); row++) {
    const filled = grid.filledColumns(row).length;
    if (filled > 0) rows++;
    if (filled >= 3) wide++;
  }
  return wide * 5 < rows ? "prose" : "noHeader";
}
