import type { PrintPlan } from "./plan";

/** A4 in points. */
const SHORT = 595;
const LONG = 842;
/** Programs differ a little in how wide a character and how high a row is. */
const SAFE = 0.97;

/** What is left for a last page may be so much of one, to be squeezed onto the pages before it. */
const REST = 0.3;

type Page = Pick<PrintPlan, "landscape" | "margins">;

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
  page: Page,
): readonly number[] {
  const capacity = capacityOf(page, width);
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

/**
 * The number of pages that a sheet is to be squeezed onto, because its last page would hold only a few rows; null where it would
 * not. Small print is worse than another page: it never gets smaller than by a quarter.
 * @param heights of all rows, in points; @param width of all columns that are seen, in points
 */
export function pagesTall(heights: readonly number[], width: number, page: Page): number | null {
  const pages = heights.reduce((sum, height) => sum + height, 0) / capacityOf(page, width);
  const whole = Math.floor(pages);
  return whole > 0 && pages > whole && pages - whole <= REST ? whole : null;
}

/** Points of rows that go on a page: a sheet wider than the page is made smaller, so that more do. */
function capacityOf({ landscape, margins }: Page, width: number): number {
  const across = (landscape ? LONG : SHORT) - margins.left - margins.right;
  const down = (landscape ? SHORT : LONG) - margins.top - margins.bottom;
  return (down / Math.min(1, across / width)) * SAFE;
}
