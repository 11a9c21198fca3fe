import type { CellStyle, FormatRun } from "../../../domain/report/plan";

/** The style of every cell of a plan after all its runs: one small number a cell, one style a number. */
export interface StyleGrid {
  readonly width: number;
  /** Row by row; 0 where no run reached the cell. */
  readonly ids: Uint32Array;
  readonly styles: readonly CellStyle[];
}

/** Lays the runs over each other; later ones win field by field. */
export function layStyles(runs: readonly FormatRun[], height: number, width: number): StyleGrid {
  const ids = new Uint32Array(height * width);
  const styles: CellStyle[] = [{}];
  const numbers = new Map<string, number>();
  for (const { rect, style } of runs) {
    const laid = new Map<number, number>();
    for (let row = rect.top; row <= Math.min(rect.bottom, height); row += 1) {
      for (let column = rect.left; column <= Math.min(rect.right, width); column += 1) {
        const at = (row - 1) * width + column - 1;
        const under = ids[at]!;
        let over = laid.get(under);
        if (over === undefined) {
          const merged = { ...styles[under], ...style };
          const key = JSON.stringify(merged, Object.keys(merged).sort());
          over = numbers.get(key) ?? styles.push(merged) - 1;
          numbers.set(key, over);
          laid.set(under, over);
        }
        ids[at] = over;
      }
    }
  }
  return { width, ids, styles };
}
