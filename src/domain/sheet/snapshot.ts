import { type Rect, contains } from "./address";
import { BLANK, type Cell } from "./content";

/** The cells of one row, by column number (index 0 is unused). Blank cells may be absent. */
export type CellRow = readonly (Cell | undefined)[];

/** One sheet as it was at the moment of reading. Plain data: no host object hides in it. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** By row number (index 0 is unused). Rows without content may be absent, so a phantom row costs nothing. */
  readonly rows: readonly (CellRow | undefined)[];
  readonly merges: readonly Rect[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly isProtected: boolean;
}

/** A defined name of the workbook. */
export interface DefinedName {
  readonly name: string;
  /** Without the leading "=". */
  readonly formula: string;
  readonly hidden: boolean;
  /** The sheet it is local to, or null for the whole workbook. */
  readonly sheet: string | null;
}

export interface WorkbookSnapshot {
  /** The file's own name with its ending, or null where the host does not tell. */
  readonly fileName: string | null;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  readonly isStructureProtected: boolean;
  /** The text of Mubiao's own custom XML part (settings, mappings, confirmations), or null. */
  readonly store: string | null;
}

/** The cell at a position; blank where nothing is stored. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  return sheet.rows[row]?.[column] ?? BLANK;
}

/** The last row that holds any content, 0 for an empty sheet. */
export function lastRow(sheet: SheetSnapshot): number {
  return Math.max(0, sheet.rows.length - 1);
}

/** The merge that covers a cell, or null. For one-off questions; index the merges when asking for many cells. */
export function mergeAt(sheet: SheetSnapshot, row: number, column: number): Rect | null {
  return sheet.merges.find((merge) => contains(merge, row, column)) ?? null;
}
