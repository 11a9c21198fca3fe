import type { StatedRate } from "../extract/extraction";
import type { Settings } from "../settings";
import type { Indicator, Lamp } from "./assessment";
import { lampOfRate } from "./lamp";
import { round2 } from "./rounding";

export interface Headline {
  /** The one 完成率 of the task, percent. */
  readonly rate: number | null;
  readonly basis: "computed" | "stated" | null;
  /** What the sheet itself says of the annual task, percent. */
  readonly statedRate: number | null;
  /** The cell that says so. */
  readonly statedCell: string | null;
  /** Lamp of a rate that only the sheet's own words support. */
  lampOf(yardstick: { readonly pace: number; readonly settings: Settings }): Lamp;
}

/**
 * The one percentage an officer would put in the 完成率 column: a person's own answer; else the computed rate of the first
 * amount with an actual; else the rate the sheet states of the annual task. A matrix row, whose columns are goals of equal
 * standing, has none unless it has a single one. Source: the trade's rules on several targets in one task.
 */
export function headlineOf(
  indicators: readonly Indicator[],
  statedRates: readonly StatedRate[],
  confirmed: number | null,
  equalGoals: boolean,
): Headline {
  const stated = statedRates.find((rate) => rate.ofAnnualTask) ?? null;
  const computed = equalGoals && indicators.length > 1 ? null : (leading(indicators)?.rate ?? null);
  // 占年度任务的48.8% told of a later goal says nothing of a first one left unread.
  const isOfLater = computed === null && indicators.some((one) => isRated(one) && one.rate === stated?.computed);
  const rate = confirmed ?? computed ?? (isOfLater ? null : (stated?.value ?? null));
  const basis = rate === null ? null : confirmed === null && computed !== null ? "computed" : "stated";
  return {
    rate,
    basis,
    statedRate: stated?.value ?? null,
    statedCell: stated?.cell ?? null,
    lampOf: ({ pace, settings }) => (rate === null ? "grey" : lampOfRate(round2(rate - pace), pace, settings.lamps)),
  };
}

/** The first amount with a rate; none where an amount before it may have its actual in words that were not understood. */
function leading(indicators: readonly Indicator[]): Indicator | null {
  for (const indicator of indicators) {
    if (isRated(indicator)) return indicator;
    if (indicator.isUnsettled) return null;
  }
  return null;
}

function isRated(indicator: Indicator): boolean {
  return indicator.kind === "amount" && indicator.rate !== null;
}
