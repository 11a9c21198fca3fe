import type { AssessedTask } from "../assess/assessment";
import type { Owner } from "../read/taskRow";
import type { Settings } from "../settings";
import type { RankedBy } from "./ranking";

/**
 * The names a task counts under in one ranking: squeezed of spaces, under confirmed aliases only, each once; of a joint lead all
 * or the first, as the settings say. Empty where the sheet names nobody.
 */
export function ownersOfTask(task: AssessedTask, by: RankedBy, ranking: Settings["ranking"]): readonly string[] {
  const stated = by === "category" ? task.groups.slice(0, 1) : ownersIn(task, by).map((owner) => owner.name);
  const names = stated.map((name) => canonicalName(name, ranking.aliases)).filter((name) => name !== "");
  const counted = ranking.joint === "first" ? names.slice(0, 1) : names;
  return counted.length < 2 ? counted : [...new Set(counted)];
}

/** Spaces in a name do not matter; an alias counts under the name a person confirmed for it. */
export function canonicalName(name: string, aliases: Settings["ranking"]["aliases"]): string {
  const squeezed = name.replace(/\s+/gu, "");
  return aliases[squeezed] ?? squeezed;
}

function ownersIn(task: AssessedTask, by: Exclude<RankedBy, "category">): readonly Owner[] {
  switch (by) {
    case "leadUnit":
      return task.leadUnits;
    case "leader":
      return task.leaders;
    case "coordinator":
      return task.coordinators;
    case "person":
      return task.persons;
  }
}
