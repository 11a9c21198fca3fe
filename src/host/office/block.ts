import type { Rect } from "../../domain/sheet/address";
import { columnNumber } from "../../domain/sheet/address";

/** A rectangle of cells on a sheet, the sheet by its id (which a rename does not change) or name. Numbered from 1. */
export interface Block {
  readonly sheet: string;
  readonly rect: Rect;
}

export function cellCount({ rect }: Block): number {
  return (rect.bottom - rect.top + 1) * (rect.right - rect.left + 1);
}

/** Whole rows of the block, each piece of at most `most` cells (one row at least). */
export function byRows({ sheet, rect }: Block, most: number): Block[] {
  const height = Math.max(1, Math.floor(most / (rect.right - rect.left + 1)));
  const pieces: Block[] = [];
  for (let top = rect.top; top <= rect.bottom; top += height) {
    pieces.push({ sheet, rect: { ...rect, top, bottom: Math.min(rect.bottom, top + height - 1) } });
  }
  return pieces;
}

/** The two halves of a block, the upper first; null where it is a single row. */
export function halves({ sheet, rect }: Block): readonly [Block, Block] | null {
  if (rect.top === rect.bottom) return null;
  const middle = Math.floor((rect.top + rect.bottom) / 2);
  return [
    { sheet, rect: { ...rect, bottom: middle } },
    { sheet, rect: { ...rect, top: middle + 1 } },
  ];
}

/** The range of a block, in Excel's counting from zero; a null object where the sheet is gone. */
export function rangeOf(context: Excel.RequestContext, { sheet, rect }: Block): Excel.Range {
  return context.workbook.worksheets
    .getItemOrNullObject(sheet)
    .getRangeByIndexes(rect.top - 1, rect.left - 1, rect.bottom - rect.top + 1, rect.right - rect.left + 1);
}

const CORNERS = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** For each column that the areas of an address list touch, the rows from its first to its last: few blocks for many areas. */
export function columnSpans(addresses: string): Rect[] {
  const spans = new Map<number, Rect>();
  for (const address of addresses.split(",")) {
    const match = CORNERS.exec(address);
    if (!match) continue;
    const [, left = "", top = "", right = left, bottom = top] = match;
    for (let column = columnNumber(left); column <= columnNumber(right); column++) {
      const known = spans.get(column);
      spans.set(column, {
        left: column,
        right: column,
        top: Math.min(known?.top ?? Infinity, Number(top)),
        bottom: Math.max(known?.bottom ?? 0, Number(bottom)),
      });
    }
  }
  return [...spans.values()];
}
