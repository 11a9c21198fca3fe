import type { SheetGrid } from "./grid";
import { fixedHeaderBlock, headersOf } from "./headerBlock";
import { headerKey } from "./headerKey";
import type { SavedMapping } from "./table";
import type { TableRegion } from "./tableRegions";

/** The region under the header rows a person pointed at, where the sheet still has the same headers there; else null. */
export function mappedRegion(grid: SheetGrid, mapping: SavedMapping): TableRegion | null {
  const rows = mapping.headerRows;
  if (!rows?.length || rows.at(-1)! > grid.lastRow) return null;
  const block = fixedHeaderBlock(grid, rows);
  if (!block || headerKey(headersOf(block)) !== mapping.headerKey) return null;
  return { block, top: 1, bodyTop: rows.at(-1)! + 1 + block.numberingRows, bodyBottom: grid.lastRow };
}
