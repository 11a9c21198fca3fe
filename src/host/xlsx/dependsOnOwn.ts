import { quotedSheet } from "../../domain/sheet/reference";
import { keyOfOwnershipName, ownSheets } from "../../domain/report/ownership";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";

/**
 * Does a formula or a name of a person point at an own sheet? Its cached value then goes stale when that sheet is written
 * anew, and only the program that opens the file can work it out.
 */
export function dependsOnOwn({ sheets, names }: WorkbookSnapshot): boolean {
  const own = new Set(
    ownSheets(
      names,
      sheets.map(({ name }) => name),
    ).values(),
  );
  if (own.size === 0) return false;
  const forms = [...own].flatMap((name) => [`${name}!`, `${quotedSheet(name)}!`]);
  const points = (formula: string | undefined) => formula !== undefined && forms.some((form) => formula.includes(form));
  const isOwnLocal = (sheet: string | null) => sheet !== null && own.has(sheet);
  return (
    names.some(({ name, formula, sheet }) => !keyOfOwnershipName(name) && !isOwnLocal(sheet) && points(formula)) ||
    sheets.some(({ name, rows }) => !own.has(name) && rows.some((row) => row?.some((cell) => points(cell?.formula))))
  );
}
