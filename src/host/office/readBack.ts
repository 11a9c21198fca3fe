import { HostFailure } from "../../app/ports";
import type { LongWork } from "../../app/ports";
import type { PlacedSheet } from "./placement";
import { type CellRead, readCells } from "./readCells";

/** Report cells are short, and as many as possible come in one response. */
const BYTES_PER_CELL = 40;

/**
 * Compares what Excel holds now with what was written; results of formulas are Excel's own.
 * @throws HostFailure "read-back-differs"
 */
export async function readBack(placed: readonly PlacedSheet[], options: LongWork = {}): Promise<void> {
  const reads = placed.flatMap(({ name, plan }): CellRead[] => {
    const right = Math.max(0, ...plan.cells.map((row) => row.length));
    const rect = { top: 1, left: 1, bottom: plan.cells.length, right };
    return right === 0 ? [] : [{ block: { sheet: name, rect }, property: "values", bytesPerCell: BYTES_PER_CELL }];
  });
  const answers = await readCells(reads, { signal: options.signal });
  for (const { block, cells } of answers) {
    const plan = placed.find(({ name }) => name === block.sheet)!.plan;
    for (let row = block.rect.top; row <= block.rect.bottom; row++) {
      for (const [column, { value, formula }] of (plan.cells[row - 1] ?? []).entries()) {
        const found = cells[row - block.rect.top]?.[column];
        if (formula === undefined && found !== (value ?? "")) throw new HostFailure("read-back-differs");
      }
    }
  }
}
