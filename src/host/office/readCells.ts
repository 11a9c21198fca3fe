import type { LongWork } from "../../app/ports";
import { type Block, byRows, cellCount, halves, rangeOf } from "./block";
import { inExcel } from "./excelSession";
import { HostFailure } from "../../app/ports";
import { inTurn, packed } from "./messages";

/** What can be read of a block of cells. */
export type CellProperty = "values" | "formulas" | "numberFormat";

export interface CellRead {
  readonly block: Block;
  readonly property: CellProperty;
}

export interface CellAnswer extends CellRead {
  readonly cells: readonly (readonly unknown[])[];
}

/** Cells of ordinary tables that stay under 4 MB a response: 160 bytes a cell, which is 50 Chinese characters in each. */
const MOST_CELLS = 25_000;

/**
 * Reads blocks of cells in as few messages as they fit into. Nobody can tell beforehand how much text a block holds, so a
 * response that Excel finds too large is asked for again in halves.
 */
export async function readCells(
  reads: readonly CellRead[],
  options: LongWork = {},
  also?: (context: Excel.RequestContext) => void,
): Promise<CellAnswer[]> {
  const pieces = reads.flatMap(({ block, property }) =>
    byRows(block, MOST_CELLS).map((piece) => ({ block: piece, property })),
  );
  const messages = packed(pieces, ({ block }) => cellCount(block), MOST_CELLS);
  if (messages.length === 0 && also) messages.push([]);
  const answers = await inTurn(
    messages,
    (message) => ask(message, message === messages[0] ? also : undefined),
    options,
  );
  return answers.flat();
}

async function ask(reads: readonly CellRead[], also?: (context: Excel.RequestContext) => void): Promise<CellAnswer[]> {
  try {
    return await inExcel(async (context) => {
      also?.(context);
      const asked = reads.map((read) => ({ read, range: rangeOf(context, read.block) }));
      for (const { read, range } of asked) range.load(read.property);
      await context.sync();
      return asked.map(({ read, range }) => ({ ...read, cells: range[read.property] as unknown[][] }));
    });
  } catch (error) {
    const isTooLarge = error instanceof HostFailure && error.code === "ResponsePayloadSizeLimitExceeded";
    const smaller = isTooLarge ? smallerParts(reads) : null;
    if (!smaller) throw error;
    return [...(await ask(smaller[0], also)), ...(await ask(smaller[1]))];
  }
}

function smallerParts(reads: readonly CellRead[]): readonly [CellRead[], CellRead[]] | null {
  if (reads.length > 1) {
    const middle = Math.ceil(reads.length / 2);
    return [reads.slice(0, middle), reads.slice(middle)];
  }
  const [read] = reads;
  const split = read && halves(read.block);
  return split ? [[{ ...read, block: split[0] }], [{ ...read, block: split[1] }]] : null;
}
