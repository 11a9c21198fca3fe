import type { Assessment } from "../domain/assess/assessment";
import { indicatorKey, taskKey } from "../domain/assess/identity";
import type { History } from "../domain/assess/memory";
import { inUnitOf } from "../domain/assess/judgeIndicator";
import type { RankedBy, Ranking } from "../domain/rank/ranking";
import type { Store } from "./store";

/** Two years of months are enough to compare with, and small enough to travel in the file. */
const LENGTH = 24;

/** The store with this assessment remembered; one entry a day, the later writing wins. */
export function remember(store: Store, assessment: Assessment, rankings: readonly Ranking[]): Store {
  const entry: History = {
    asOf: assessment.asOf,
    actuals: actualsOf(assessment),
    leadUnitRanks: ranksOf(rankings, "leadUnit"),
    leaderRanks: ranksOf(rankings, "leader"),
  };
  const others = store.history.filter(({ asOf }) => asOf !== entry.asOf);
  const history = [...others, entry].sort((a, b) => a.asOf.localeCompare(b.asOf)).slice(-LENGTH);
  return { ...store, history };
}

function actualsOf(assessment: Assessment): Record<string, number> {
  const actuals: Record<string, number> = {};
  for (const task of assessment.tables.flatMap((table) => table.tasks)) {
    const ofTask = taskKey(task.goalTexts);
    for (const indicator of task.indicators) {
      const { kind, target, actual } = indicator;
      const value = kind === "amount" && actual ? inUnitOf(actual, target) : null;
      if (value !== null) actuals[`${ofTask}/${indicatorKey(indicator)}`] = value;
    }
  }
  return actuals;
}

function ranksOf(rankings: readonly Ranking[], by: RankedBy): Record<string, number> {
  const owners = rankings.find((ranking) => ranking.by === by)?.owners ?? [];
  return Object.fromEntries(owners.flatMap(({ name, rank }) => (rank === null ? [] : [[name, rank]])));
}
