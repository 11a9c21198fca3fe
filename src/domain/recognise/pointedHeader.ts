import { roleWords } from "../../messages/zhCN";
import { columnLetters } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { columnRoles } from "./columnRoles";
import { SheetGrid } from "./grid";
import { fixedHeaderBlock, headersOf } from "./headerBlock";
import type { HeaderCell, Role } from "./table";

/** What stands in the header rows a person pointed at, and what each column looks to be for. */
export interface PointedHeader {
  readonly headers: readonly HeaderCell[];
  /** By column letters; columns without a likely role are left out. */
  readonly proposed: Readonly<Record<string, Role>>;
}

/** Enough of the body to judge a column by. */
const SAMPLED = 40;

/** The header in the given rows (1-based, ascending, adjacent), or null where they are empty. */
export function pointedHeader(sheet: SheetSnapshot, rows: readonly number[]): PointedHeader | null {
  const grid = new SheetGrid(sheet);
  const block = rows.length > 0 && rows.at(-1)! <= grid.lastRow ? fixedHeaderBlock(grid, rows) : null;
  if (!block) return null;
  const bodyTop = rows.at(-1)! + 1 + block.numberingRows;
  const length = Math.max(0, Math.min(SAMPLED, grid.lastRow - bodyTop + 1));
  const body = Array.from({ length }, (_, index) => bodyTop + index);
  const proposed: Record<string, Role> = {};
  for (const { column, role } of columnRoles(grid, block, body, null).candidates) {
    if (role !== null && role in roleWords) proposed[columnLetters(column)] = role as Role;
  }
  return { headers: headersOf(block), proposed };
}
