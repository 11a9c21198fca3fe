import { HostFailure, type LongWork } from "../../app/ports";
import { type Block, byRows, cellCount, halves, rangeOf } from "./block";
import { inExcel } from "./excelSession";
import { inTurn, packed } from "./messages";

/** What can be read of a block of cells. */
export type CellProperty = "values" | "formulas" | "numberFormat";

export interface CellRead {
  readonly block: Block;
  readonly property: CellProperty;
  /** What a cell takes in the response where that is known to be less than in ordinary tables. */
  readonly bytesPerCell?: number;
}

export interface CellAnswer extends CellRead {
  /** Empty where the sheet is gone. */
  readonly cells: readonly (readonly unknown[])[];
}

const MOST_BYTES = 4_000_000;
/** Pieces small enough to fill messages well. */
const PIECE_BYTES = MOST_BYTES / 4;
/** A cell of an ordinary table: 50 Chinese characters. */
const ORDINARY = 160;

/**
 * Reads blocks of cells in as few messages as they fit into. Nobody can tell beforehand how much text a block holds, so a
 * response that Excel finds too large is asked for again in halves.
 */
export async function readCells(
  reads: readonly CellRead[],
  options: LongWork = {},
  also?: (context: Excel.RequestContext) => void,
): Promise<CellAnswer[]> {
  const pieces = reads.flatMap((read) =>
    byRows(read.block, PIECE_BYTES / (read.bytesPerCell ?? ORDINARY)).map((block) => ({ ...read, block })),
  );
  const weightOf = ({ block, bytesPerCell = ORDINARY }: CellRead) => cellCount(block) * bytesPerCell;
  const messages = packed(pieces, weightOf, MOST_BYTES);
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
      return asked.map(({ read, range }) => ({ ...read, cells: cellsOf(range, read.property) }));
    });
  } catch (error) {
    const isTooLarge = error instanceof HostFailure && error.code === "ResponsePayloadSizeLimitExceeded";
    const smaller = isTooLarge ? smallerParts(reads) : null;
    if (!smaller) throw error;
    return [...(await ask(smaller[0], also)), ...(await ask(smaller[1]))];
  }
}

function cellsOf(range: Excel.Range, property: CellProperty): unknown[][] {
  return range.isNullObject ? [] : range[property];
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
