/** Two decimals, half away from zero, as Excel's ROUND(x, 2): the cached value of a formula and the JSON never differ. */
export function round2(value: number): number {
  const scaled = Math.abs(value) * 100;
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6;
  // only next to a half can the noise of binary fractions tip the rounding
  const nearest = Math.round(isNearHalf ? Number(scaled.toPrecision(15)) : scaled);
  return (Math.sign(value) * nearest) / 100 || 0;
}
