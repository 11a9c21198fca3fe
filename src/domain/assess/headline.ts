import type { StatedRate } from "../extract/extraction";
import type { Indicator } from "./assessment";

export interface Headline {
  /** The one 完成率 of the task, percent. */
  readonly rate: number | null;
  readonly basis: "computed" | "stated" | null;
  /** What the sheet itself says of the annual task. */
  readonly stated: StatedRate | null;
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
  const rate = confirmed ?? computed ?? (stated && !isOfLater(stated, indicators) ? stated.value : null);
  const basis = rate === null ? null : confirmed === null && computed !== null ? "computed" : "stated";
  return { rate, basis, stated };
}

/** 占年度任务的48.8% told of a later goal says nothing of a first one left unread. */
function isOfLater({ computed }: StatedRate, indicators: readonly Indicator[]): boolean {
  return indicators.some((indicator) => isRated(indicator) && indicator.rate === computed);
}

/** The first amount with a rate; none where an amount before it has several numbers to choose from, or its actual perhaps in words that were not understood. */
function leading(indicators: readonly Indicator[]): Indicator | null {
  for (const indicator of indicators) {
    if (isRated(indicator)) return indicator;
    if (indicator.isUnsettled || (indicator.kind === "amount" && indicator.candidates.length > 0)) return null;
  }
  return null;
}

function isRated(indicator: Indicator): boolean {
  return indicator.kind === "amount" && indicator.rate !== null;
}
