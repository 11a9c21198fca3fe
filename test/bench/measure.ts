/** Milliseconds of the quickest of several runs: the one least disturbed by the machine. */
export function quickest(runs: number, work: () => void): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** The quickest of several runs of each of two, taken turn by turn, so that what disturbs the machine disturbs both. */
export function quickestOfBoth(runs: number, one: () => void, other: () => void): readonly [number, number] {
  let best: readonly [number, number] = [Infinity, Infinity];
  for (let run = 0; run < runs; run++)
    best = [Math.min(best[0], quickest(1, one)), Math.min(best[1], quickest(1, other))];
  return best;
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** "2.31 × (budget 3 ×)", with a word where the budget is missed. */
export function against(ratio: number, budget: number, wanted: "at most" | "at least" = "at most"): string {
  const kept = wanted === "at most" ? ratio <= budget : ratio >= budget;
  return `${ratio.toFixed(2)} × (${wanted} ${budget} ×)${kept ? "" : "  MISSED"}`;
}

/** The same of work that waits for something and needs a fresh object each time, whose making is not counted. */
export async function quickestOf<T>(runs: number, make: () => T, work: (made: T) => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const made = make();
    const started = performance.now();
    await work(made);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
