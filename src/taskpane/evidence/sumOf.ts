import type { Indicator } from "../../domain/assess/assessment";
import { pane } from "../../messages/zhCN";
import { percent, quantity } from "../results/figures";

/** The sum that gives an indicator's rate, or what was compared where there is no rate. */
export function sumOf({ target, actual, rate, kind }: Indicator): string {
  if (actual === null) return pane.evidence.noActual(quantity(target));
  if (rate === null) return pane.evidence.compare(quantity(target), quantity(actual));
  return kind === "amount"
    ? pane.evidence.divide(quantity(actual), quantity(target), percent(rate))
    : pane.evidence.ruled(quantity(target), quantity(actual), percent(rate));
}
