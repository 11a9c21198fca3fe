import type { QuantityMention } from "../mention";
import type { NumberKind } from "./roleRule";

/** A bit for each kind of number. */
export const KIND_BITS: Readonly<Record<NumberKind, number>> = { bare: 1, bounded: 2, ratio: 4, time: 8 };

const SPANS_OF_TIME = new Set(["day", "workday", "hour", "month", "week", "year"]);

export function isSpanOfTime(dimension: string): boolean {
  return SPANS_OF_TIME.has(dimension);
}

/** The kinds a number is of, in bits; 0 for most: counts, money and sizes. */
export function kindsOf({ bounds, meaning: { dimension }, unit }: QuantityMention): number {
  const ofDimension =
    dimension === "ratio"
      ? KIND_BITS.ratio
      : dimension === "number" && unit === ""
        ? KIND_BITS.bare
        : isSpanOfTime(dimension)
          ? KIND_BITS.time
          : 0;
  return bounds.length > 0 ? ofDimension | KIND_BITS.bounded : ofDimension;
}
