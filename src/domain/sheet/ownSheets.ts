import type { WorkbookSnapshot } from "./snapshot";

/** Hidden defined names that begin so mark the sheets this product wrote. */
export const OWN_NAME_PREFIX = "_mubiao_";

/**
 * The sheet an ownership name's formula points at ('测算明细'!$A$1, without "="), or null where the sheet is gone. Any cell
 * will do: rows or columns that a person inserts before the first move the name along.
 */
export function sheetOfOwnershipFormula(formula: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]{1,3}\$?\d+$/u.exec(formula);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return name ?? null;
}

/** The sheets of a workbook that are the product's own reports: never read as anybody's targets. */
export function ownSheetNames(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const own = workbook.names.filter(({ name }) => name.toLowerCase().startsWith(OWN_NAME_PREFIX));
  return new Set(own.map(({ formula }) => sheetOfOwnershipFormula(formula)).filter((name) => name !== null));
}
