import type { IndicatorKind } from "../extract/extraction";
import type { Settings } from "../settings";
import type { Lamp } from "./assessment";
import { lampTolerance } from "./lampTolerance";

/** Lamp of a rate held against pace; both percent, `gap` = rate − pace in percentage points. */
export function lampOfRate(gap: number, pace: number, lamps: Settings["lamps"]): Lamp {
  const { green, yellow, in: measure } = lampTolerance(lamps);
  const unit = measure === "share" ? pace : 1;
  if (gap >= -green * unit) return "green";
  return gap >= -yellow * unit ? "yellow" : "red";
}

/**
 * Lamp of a bound. `shortBy` ≥ 0 is how much the actual misses the target, in the target's own unit.
 * growth: any miss yellow, by more than growthRed points red. ceiling, floor, reduction: missed by up to boundRed percent of
 * the target yellow, more red.
 */
export function lampOfBound(
  kind: Exclude<IndicatorKind, "amount">,
  shortBy: number,
  target: number,
  lamps: Settings["lamps"],
): Lamp {
  if (shortBy <= 0) return "green";
  const limit = kind === "growth" ? lamps.growthRed : (Math.abs(target) * lamps.boundRed) / 100;
  return shortBy <= limit ? "yellow" : "red";
}

const SEVERITY: Readonly<Record<Lamp, number>> = { grey: 0, green: 1, yellow: 2, red: 3 };

/** The worst of the judged lamps; grey where none is judged. */
export function worstLamp(lamps: readonly Lamp[]): Lamp {
  let worst: Lamp = "grey";
  for (const lamp of lamps) if (SEVERITY[lamp] > SEVERITY[worst]) worst = lamp;
  return worst;
}
