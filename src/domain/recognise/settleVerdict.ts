import type { ColumnCandidate } from "./columnCandidate";

/** 状态, 是否完成, 办结状态: whether the task is finished; 亮灯, 评价等次 and 是否达序时进度 judge its pace or its quality. */
const OF_COMPLETION = /完成|办结|销号|整改|状态|推进/;
const OF_PACE = /灯|预警|序时|时间进度|等次|等级|得分/;

/**
 * A column of verdicts: beside a report it says whether the task is finished; where nothing else tells how far the work has
 * come, it stands for the rate.
 */
export function settleVerdict(candidates: readonly ColumnCandidate[]): void {
  const verdicts = candidates.filter(({ role }) => role === "verdict");
  const first = verdicts[0];
  if (!first) return;
  const isOnly = !candidates.some(({ role }) => role === "rate" || role === "progress" || role === "actualValue");
  if (isOnly) {
    first.role = "rate";
    first.confidence *= 0.9;
    first.why = "only-candidate";
  }
  const kept = isOnly ? undefined : verdicts.find(({ header }) => OF_COMPLETION.test(header) && !OF_PACE.test(header));
  for (const verdict of verdicts) if (verdict !== kept && verdict.role === "verdict") verdict.role = "other";
}
