/** How many decimals a number is written with: 2 for 28.25, 0 for 28. */
export function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}

/** What one step of a printed number's last digit is worth: 28.2 over 28.18 is the same number, 90.9 over 90.50 is another. */
export function lastDigit(printed: number): number {
  return 10 ** -decimalsOf(printed);
}
