import type { Assessment } from "../assess/assessment";
import { lampTolerance } from "../assess/lampTolerance";
import type { Settings } from "../settings";
import { ownSheet } from "./ownReference";

/** Numbers of 测算说明 that formulas of the other sheets read: changing one there changes the whole report. */
export const PARAMETERS = ["pace", "green", "yellow", "growthRed", "boundRed", "cap", "minimum"] as const;
export type Parameter = (typeof PARAMETERS)[number];

export const PARAMETER_HEADER_ROW = 4;
export const PARAMETER_COLUMN = 2;

export function parameterRow(parameter: Parameter): number {
  return PARAMETER_HEADER_ROW + 1 + PARAMETERS.indexOf(parameter);
}

/** Where formulas find it. */
export function parameterCell(parameter: Parameter): string {
  return `${ownSheet("notes")}!$B$${parameterRow(parameter)}`;
}

/** Null: the rule is not in force. */
export function parameterValue(parameter: Parameter, assessment: Assessment, settings: Settings): number | null {
  const tolerance = lampTolerance(settings.lamps);
  switch (parameter) {
    case "pace":
      return assessment.timeProgress;
    case "green":
      return tolerance.green;
    case "yellow":
      return tolerance.yellow;
    case "growthRed":
      return settings.lamps.growthRed;
    case "boundRed":
      return settings.lamps.boundRed;
    case "cap":
      return settings.ranking.cap;
    case "minimum":
      return settings.ranking.minimumTasks;
  }
}
