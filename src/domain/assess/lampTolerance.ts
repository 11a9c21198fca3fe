import type { Settings } from "../settings";

/** How far behind pace a rate may be: up to `green` still green, up to `yellow` still yellow. */
export interface LampTolerance {
  readonly green: number;
  readonly yellow: number;
  /** points: percentage points; share: a fraction of the pace itself. */
  readonly in: "points" | "share";
}

/**
 * The tolerance of each preset. Sources: 银川 (10–30 points behind yellow, beyond red), 三亚 (up to 50% behind pace yellow),
 * 新晃 (below 80% of what is due is watched, below 60% carded); the default is ours.
 */
export function lampTolerance(lamps: Settings["lamps"]): LampTolerance {
  switch (lamps.preset) {
    case "yinchuan":
      return { green: 10, yellow: 30, in: "points" };
    case "sanya":
      return { green: 0, yellow: 0.5, in: "share" };
    case "xinhuang":
      return { green: 0.2, yellow: 0.4, in: "share" };
    case "default":
      return { green: 0, yellow: 10, in: "points" };
    case "custom":
      return { green: lamps.greenBehind, yellow: lamps.yellowBehind, in: "points" };
  }
}
