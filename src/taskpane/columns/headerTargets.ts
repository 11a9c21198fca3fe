import type { Assessment } from "../../domain/assess/assessment";
import { headerKey } from "../../domain/recognise/headerKey";
import { pointedHeader } from "../../domain/recognise/pointedHeader";
import type { HeaderCell, RecognisedTable, Role, SavedMapping } from "../../domain/recognise/table";
import { columnLetters } from "../../domain/sheet/address";
import { ownSheetNames } from "../../domain/sheet/ownSheets";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";

/** A header a person can settle: one of a table that was found, or one to be pointed at in another sheet. */
export interface HeaderTarget {
  readonly key: string;
  readonly sheet: string;
  /** Null where nothing was found in the sheet. */
  readonly table: RecognisedTable | null;
}

/** The tables that were found, then the sheets without one. The product's own report sheets are no targets. */
export function headerTargets(workbook: WorkbookSnapshot, { tables }: Assessment): readonly HeaderTarget[] {
  const own = ownSheetNames(workbook);
  const found = tables.map(({ table }) => ({ key: `${table.sheet}!${table.range.top}`, sheet: table.sheet, table }));
  const others = workbook.sheets.filter(
    ({ name, visibility }) =>
      visibility === "visible" && !own.has(name) && tables.every(({ table }) => table.sheet !== name),
  );
  return [...found, ...others.map(({ name }) => ({ key: name, sheet: name, table: null }))];
}

/** The roles of a header's columns by their letters; a column without an entry is not used. */
export type Roles = Readonly<Record<string, Role>>;

export interface HeaderReading {
  readonly headers: readonly HeaderCell[];
  readonly roles: Roles;
}

/** The header in the given rows, with the roles it was read with or, where it was not, those it looks to have. */
export function readHeader(
  workbook: WorkbookSnapshot,
  target: HeaderTarget,
  rows: readonly number[],
): HeaderReading | null {
  const { table } = target;
  if (table && table.headerRows.join() === rows.join()) {
    const roles = Object.fromEntries(table.columns.map(({ column, role }) => [columnLetters(column), role]));
    return { headers: table.headers, roles };
  }
  const sheet = workbook.sheets.find(({ name }) => name === target.sheet);
  const pointed = sheet ? pointedHeader(sheet, rows) : null;
  return pointed && { headers: pointed.headers, roles: pointed.proposed };
}

/** "3", "3-4", "３—４" → the rows; null where the text says no rows. */
export function rowsTyped(text: string): readonly number[] | null {
  const match = /^(\d{1,7})(?:[-—–~至到](\d{1,7}))?$/.exec(text.normalize("NFKC").replace(/\s/g, ""));
  if (!match) return null;
  const [top, bottom] = [Number(match[1]), Number(match[2] ?? match[1])];
  if (top < 1 || bottom < top || bottom - top > 9) return null;
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** What the workbook is to remember of a header. */
export function mappingOf(
  headers: readonly HeaderCell[],
  rows: readonly number[],
  roles: Roles,
  isTargetTable: boolean,
): SavedMapping {
  return { headerKey: headerKey(headers), isTargetTable, headerRows: rows, roles };
}
