import type { PrintPlan } from "./plan";

/** A4 in points. */
const SHORT = 595;
const LONG = 842;
/** Programs differ a little in how wide a character and how high a row is. */
const SAFE = 0.97;

/** Rows that belong on one page, where they fit on one. */
export interface RowBlock {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows before which a page has to begin, so that no block is torn: the first rows of blocks that would not fit any more.
 * @param heights of all rows, in points; @param width of all columns that are seen, in points
 */
export function pageBreaks(
  blocks: readonly RowBlock[],
  heights: readonly number[],
  width: number,
  { landscape, margins }: Pick<PrintPlan, "landscape" | "margins">,
): readonly number[] {
  const across = (landscape ? LONG : SHORT) - margins.left - margins.right;
  const down = (landscape ? SHORT : LONG) - margins.top - margins.bottom;
  // A sheet wider than the page is made smaller, so that more rows go on it.
  const capacity = (down / Math.min(1, across / width)) * SAFE;
  const heightOf = ({ top, bottom }: RowBlock): number =>
    heights.slice(top - 1, bottom).reduce((sum, height) => sum + height, 0);
  const starts = new Map(blocks.map((block) => [block.top, heightOf(block)]));
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, index) => {
    const row = index + 1;
    const needed = starts.get(row);
    if (needed !== undefined && used > 0 && used + needed > capacity && needed <= capacity) {
      breaks.push(row);
      used = 0;
    }
    // The gap above a block begins no page: in another program it may still find room.
    const begins = used + height > capacity && !starts.has(row + 1);
    used = begins ? height : used + height;
  });
  return breaks;
}
