import type { Settings } from "../settings";

/** How far behind pace a rate may be: up to `green` still green, up to `yellow` still yellow. */
export interface LampTolerance {
  readonly green: number;
  readonly yellow: number;
  /** points: percentage points; share: a fraction of the pace itself. */
  readonly in: "points" | "share";
}

/**
 * Sources: 银川 (10–30 points behind yellow, beyond red), 三亚 (up to 50% behind pace yellow), 新晃 (below 80% of what is due
 * is watched, below 60% carded); the default is ours.
 */
const PRESETS = {
  default: { green: 0, yellow: 10, in: "points" },
  yinchuan: { green: 10, yellow: 30, in: "points" },
  sanya: { green: 0, yellow: 0.5, in: "share" },
  xinhuang: { green: 0.2, yellow: 0.4, in: "share" },
} as const satisfies Readonly<Record<string, LampTolerance>>;

/** The tolerance of a preset, or the office's own. */
export function lampTolerance({ preset, greenBehind, yellowBehind }: Settings["lamps"]): LampTolerance {
  return preset === "custom" ? { green: greenBehind, yellow: yellowBehind, in: "points" } : PRESETS[preset];
}
