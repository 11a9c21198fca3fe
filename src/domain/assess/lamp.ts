import type { IndicatorKind } from "../extract/extraction";
import type { Settings } from "../settings";
import type { Lamp } from "./assessment";

/** How far behind pace a rate may be, in percentage points: up to `green` still green, up to `yellow` still yellow. */
interface Tolerance {
  readonly green: number;
  readonly yellow: number;
}

/**
 * The tolerance of a preset at a given pace. Sources: 银川 (10–30 points behind yellow, beyond red), 三亚 (up to 50% behind
 * pace yellow), 新晃 (below 80% of what is due is watched, below 60% carded); the default is ours.
 */
function toleranceOf(lamps: Settings["lamps"], pace: number): Tolerance {
  switch (lamps.preset) {
    case "yinchuan":
      return { green: 10, yellow: 30 };
    case "sanya":
      return { green: 0, yellow: pace * 0.5 };
    case "xinhuang":
      return { green: pace * 0.2, yellow: pace * 0.4 };
    case "default":
      return { green: 0, yellow: 10 };
    case "custom":
      return { green: lamps.greenBehind, yellow: lamps.yellowBehind };
  }
}

/** Lamp of a rate held against pace; both percent, `gap` = rate − pace in percentage points. */
export function lampOfRate(gap: number, pace: number, lamps: Settings["lamps"]): Lamp {
  const { green, yellow } = toleranceOf(lamps, pace);
  if (gap >= -green) return "green";
  return gap >= -yellow ? "yellow" : "red";
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

const ORDER: readonly Lamp[] = ["red", "yellow", "green"];

/** The worst of the judged lamps; grey where none is judged. */
export function worstLamp(lamps: readonly Lamp[]): Lamp {
  return ORDER.find((lamp) => lamps.includes(lamp)) ?? "grey";
}
