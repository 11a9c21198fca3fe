/** How many decimals a number is written with: 2 for 28.25, 0 for 28. */
export function decimalsOf(value: number): number {
  for (let decimals = 0, power = 1; decimals <= MOST_TRIED; decimals++, power *= 10)
    if (Math.round(value * power) / power === value) return decimals;
  return (String(value).split(".")[1] ?? "").length;
}

/** Whole numbers below 10^15 are exact in a double, and so is the rounding of their quotient by a power of ten: no need to write them. */
const MOST_TRIED = 6;

/** What one step of a printed number's last digit is worth: 28.2 over 28.18 is the same number, 90.9 over 90.50 is another. */
export function lastDigit(printed: number): number {
  return 10 ** -decimalsOf(printed);
}
