import type { Assessment } from "../domain/assess/assessment";
import type { History } from "../domain/assess/memory";
import type { RankedBy, Ranking } from "../domain/rank/ranking";
import { rankOwners } from "../domain/rank/rankOwners";
import type { Settings } from "../domain/settings";

/**
 * Lead units, leaders and what else the settings ask for, ranked over the tasks of all tables; places gained or lost are against
 * `previous`.
 */
export function rankingsOf(assessment: Assessment, settings: Settings, previous: History | null): readonly Ranking[] {
  const tasks = assessment.tables.flatMap((table) => table.tasks);
  const wanted: readonly RankedBy[] = ["leadUnit", "leader", ...settings.ranking.also];
  return wanted.map((by) => rankOwners(tasks, by, settings, ranksBefore(by, previous)));
}

function ranksBefore(by: RankedBy, previous: History | null): Readonly<Record<string, number>> | null {
  if (by === "leadUnit") return previous?.leadUnitRanks ?? null;
  return by === "leader" ? (previous?.leaderRanks ?? null) : null;
}
