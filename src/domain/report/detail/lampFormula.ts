import { lampNames } from "../../../messages/zhCN";
import type { Indicator } from "../../assess/assessment";
import { lampOfBound, lampOfRate } from "../../assess/lamp";
import { lampTolerance } from "../../assess/lampTolerance";
import type { Settings } from "../../settings";
import { literal, live } from "../formulas";
import { parameterCell } from "../parameters";
import type { PlanCell } from "../plan";
import type { DetailKey } from "./detailColumns";

const GREEN = literal(lampNames.green);
const YELLOW = literal(lampNames.yellow);
const RED = literal(lampNames.red);
const GREY = literal(lampNames.grey);

/** The address of a cell on the line. */
type CellOf = (key: DetailKey) => string;

/** Lamp of a rate held against pace, by the thresholds of 测算说明; `gap` in percentage points, null while the rate is blank. */
export function rateLamp(at: CellOf, gap: number | null, pace: number, settings: Settings): PlanCell {
  const unit = lampTolerance(settings.lamps).in === "share" ? `${at("pace")}*` : "";
  const upTo = (parameter: "green" | "yellow"): string => `${at("gap")}>=-${unit}${parameterCell(parameter)}`;
  const formula = `IF(ISNUMBER(${at("gap")}),IF(${upTo("green")},${GREEN},IF(${upTo("yellow")},${YELLOW},${RED})),${GREY})`;
  return live(formula, lampNames[gap === null ? "grey" : lampOfRate(gap, pace, settings.lamps)]);
}

/** Lamp of a goal whose last day has passed: reached or red. */
export function lapsedLamp(reached: string, isReached: boolean): PlanCell {
  return live(`IF(${reached},${GREEN},${RED})`, lampNames[isReached ? "green" : "red"]);
}

/** Lamp of a growth, ceiling, floor or reduction; `gap` = actual − target in the target's unit. */
export function boundLamp(
  kind: Exclude<Indicator["kind"], "amount">,
  at: CellOf,
  gap: number,
  target: number,
  settings: Settings,
): PlanCell {
  const isCeiling = kind === "ceiling";
  const limit =
    kind === "growth" ? parameterCell("growthRed") : `ABS(${at("target")})*${parameterCell("boundRed")}/100`;
  const reached = isCeiling ? `${at("gap")}<=0` : `${at("gap")}>=0`;
  const nearly = isCeiling ? `${at("gap")}<=${limit}` : `-${at("gap")}<=${limit}`;
  const formula = `IF(ISNUMBER(${at("gap")}),IF(${reached},${GREEN},IF(${nearly},${YELLOW},${RED})),${GREY})`;
  return live(formula, lampNames[lampOfBound(kind, isCeiling ? gap : -gap, target, settings.lamps)]);
}
