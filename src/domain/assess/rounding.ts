/** Two decimals, half away from zero, as Excel's ROUND(x, 2): the cached value of a formula and the JSON never differ. */
export function round2(value: number): number {
  const scaled = Math.abs(value) * 100;
  const nearest = Math.round(Number(scaled.toPrecision(15)));
  return (Math.sign(value) * nearest) / 100 || 0;
}
