import { unitMeaning } from "../../extract/unit";

/** How a number of one unit becomes one of another, as a formula writes it: "/10000", "*666.67", "" for none. */
export interface UnitScale {
  readonly formula: string;
  apply(value: number): number;
}

export const SAME_UNIT: UnitScale = { formula: "", apply: (value) => value };

/** Null where the units measure different things. */
export function unitScale(from: string, to: string): UnitScale | null {
  if (from === to) return SAME_UNIT;
  const a = unitMeaning(from);
  const b = unitMeaning(to);
  if (!a || !b || a.dimension !== b.dimension) return null;
  const times = a.numerator * b.denominator;
  const over = a.denominator * b.numerator;
  if (times === over) return SAME_UNIT;
  if (times % over === 0) return { formula: `*${times / over}`, apply: (value) => value * (times / over) };
  if (over % times === 0) return { formula: `/${over / times}`, apply: (value) => value / (over / times) };
  return { formula: `*${times}/${over}`, apply: (value) => (value * times) / over };
}
