import type { Assessment } from "../domain/assess/assessment";
import type { History } from "../domain/assess/memory";
import type { Ranking } from "../domain/rank/ranking";
import { rankOwners } from "../domain/rank/rankOwners";
import type { Settings } from "../domain/settings";

export interface Rankings {
  readonly leadUnits: Ranking;
  readonly leaders: Ranking;
}

/** The two rankings of every report, over the tasks of all tables; places gained or lost are against `previous`. */
export function rankingsOf(assessment: Assessment, settings: Settings, previous: History | null): Rankings {
  const tasks = assessment.tables.flatMap((table) => table.tasks);
  return {
    leadUnits: rankOwners(tasks, "leadUnit", settings, previous?.leadUnitRanks ?? null),
    leaders: rankOwners(tasks, "leader", settings, previous?.leaderRanks ?? null),
  };
}
