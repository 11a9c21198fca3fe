/** Where the rows or the columns of a sheet lie, in pixels from its corner; numbered from 1. */
export interface Axis {
  readonly count: number;
  readonly total: number;
  start(number: number): number;
  size(number: number): number;
  /** The row or column at a distance from the corner, the last one beyond the end. */
  at(distance: number): number;
}

/** An axis of so many rows or columns; hidden ones have size 0. */
export function axisOf(count: number, sizeOf: (number: number) => number): Axis {
  const starts = new Float64Array(count + 2);
  for (let number = 1; number <= count; number++) starts[number + 1] = starts[number]! + sizeOf(number);
  const start = (number: number): number => starts[Math.max(1, Math.min(number, count + 1))]!;
  return {
    count,
    total: starts[count + 1]!,
    start,
    size: (number) => start(number + 1) - start(number),
    at(distance) {
      let [low, high] = [1, count];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle]! <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
