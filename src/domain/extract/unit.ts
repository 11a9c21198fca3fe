import { decimalsOf } from "./decimals";
import { COUNT_DIMENSION, MEASURE_WORDS } from "./lexicon/measureWords";
import { MULTIPLIERS, PER_ONLY_UNITS, type UnitEntry, UNITS } from "./lexicon/units";

/** What a unit as written means: a dimension, and its size in that dimension's base unit as an exact fraction. */
export interface UnitMeaning {
  readonly dimension: string;
  readonly numerator: number;
  readonly denominator: number;
  /** The unit without multiplier and without "per year": 万元 → 元. */
  readonly base: string;
}

const meanings = new Map<string, UnitMeaning | null>();

/** The meaning of a unit as written (亿元, 万平方米, 微克/立方米, 家), or null where it is no unit we know. "" and 万 are bare numbers. */
export function unitMeaning(unit: string): UnitMeaning | null {
  const known = meanings.get(unit);
  if (known !== undefined) return known;
  const meaning = resolve(unit);
  // The set of units in use is small; a bound keeps strange input from growing the table.
  if (meanings.size < 2000) meanings.set(unit, meaning);
  return meaning;
}

/** Things, people or households: what is counted one by one. */
export function isCounted({ dimension }: UnitMeaning): boolean {
  return dimension === "count" || dimension === "people" || dimension === "household";
}

/** True where both units measure the same thing, so that values can be compared. */
export function sameDimension(one: string, other: string): boolean {
  const a = unitMeaning(one);
  const b = unitMeaning(other);
  return a !== null && b !== null && a.dimension === b.dimension;
}

/**
 * A value in another unit, exact to the last decimal a double can hold (1.8亿元 is 18000万元, not 17999.999…);
 * null where the dimensions differ or a unit is unknown.
 */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = unitMeaning(from);
  const b = unitMeaning(to);
  if (!a || !b || a.dimension !== b.dimension) return null;
  if (a.numerator === b.numerator && a.denominator === b.denominator) return value;
  return scaled(value, a.numerator * b.denominator, a.denominator * b.numerator);
}

/** value × numerator ÷ denominator by way of integers, so that decimals do not drift. */
export function scaled(value: number, numerator: number, denominator: number): number {
  const power = 10 ** decimalsOf(value);
  const digits = Math.round(value * power);
  const top = digits * numerator;
  const bottom = power * denominator;
  // Integers that a double holds need no others: their quotient is rounded once.
  if (Number.isSafeInteger(top) && Number.isSafeInteger(bottom) && digits / power === value) return top / bottom;
  return scaledByIntegers(value, numerator, denominator);
}

function scaledByIntegers(value: number, numerator: number, denominator: number): number {
  const written = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(written);
  if (!match || !Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator))
    return (value * numerator) / denominator;
  const decimals = match[3] ?? "";
  const digits = (match[2] ?? "0") + decimals;
  let top = BigInt(digits) * BigInt(numerator);
  let bottom = 10n ** BigInt(decimals.length) * BigInt(denominator);
  const divisor = greatestCommonDivisor(top, bottom);
  top /= divisor;
  bottom /= divisor;
  const result = Number(top) / Number(bottom);
  return match[1] === "-" ? -result : result;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

function resolve(unit: string): UnitMeaning | null {
  const squeezed = unit
    .replace(/[\s\u00a0\u3000]/g, "")
    .replace(/人民币/g, "")
    .replace("％", "%");
  const perYear = squeezed.replace(/[/每]年$/, "");
  const slash = perYear.indexOf("/");
  if (slash > 0 && !MEASURE_WORDS.has(perYear)) {
    const top = simple(perYear.slice(0, slash));
    const below = perYear.slice(slash + 1);
    const bottom = PER_ONLY_UNITS.has(below)
      ? { ...(PER_ONLY_UNITS.get(below) as UnitEntry), base: below }
      : simple(below);
    if (!top || !bottom) return null;
    return {
      dimension: `${top.dimension}/${bottom.dimension}`,
      numerator: top.numerator * bottom.denominator,
      denominator: top.denominator * bottom.numerator,
      base: `${top.base}/${bottom.base}`,
    };
  }
  return simple(perYear);
}

function simple(unit: string): UnitMeaning | null {
  const entry = UNITS.get(unit);
  if (entry) return { ...entry, base: unit };
  if (MEASURE_WORDS.has(unit)) return { dimension: COUNT_DIMENSION, numerator: 1, denominator: 1, base: unit };
  if (unit === "") return { dimension: "number", numerator: 1, denominator: 1, base: "" };
  for (const length of [2, 1]) {
    const factor = MULTIPLIERS.get(unit.slice(0, length));
    if (factor === undefined || unit.length < length) continue;
    const rest = simple(unit.slice(length));
    if (rest) return { ...rest, numerator: rest.numerator * factor };
  }
  return null;
}
