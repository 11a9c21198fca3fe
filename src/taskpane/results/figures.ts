import type { Quantity } from "../../domain/extract/extraction";
import { round2 } from "../../domain/assess/rounding";
import { pane } from "../../messages/zhCN";

/** A number as a clerk writes it: at most two decimals, no grouping, since the cells beside it have none. */
export function figure(value: number): string {
  return String(round2(value));
}

/** 30.03 → "30.03%". */
export function percent(value: number): string {
  return `${figure(value)}%`;
}

/** A quantity with its unit and how it was qualified: "9.01亿元", "6.5—7%", "9500人以上". */
export function quantity({ value, upper, unit, qualifier }: Quantity): string {
  const number = upper === null ? String(value) : `${value}—${upper}`;
  return pane.quantity(number + unit, qualifier);
}

/** The gap to the pace in words: 超前 5.03 点, or 落后. */
export function gapWords(gap: number): string {
  if (round2(gap) === 0) return pane.results.onPace;
  return gap > 0 ? pane.results.ahead(figure(gap)) : pane.results.behind(figure(-gap));
}
