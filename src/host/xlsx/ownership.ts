import type { SheetKey } from "../../domain/report/plan";
import type { DefinedName } from "../../domain/sheet/snapshot";

/** Own sheets carry a hidden workbook name, which Excel keeps right through every renaming and moving of the sheet. */
const PREFIX = "_mubiao_";

export function ownName(key: SheetKey): string {
  return PREFIX + key;
}

/** The own sheets of a workbook by key, with the names they bear now. A name whose sheet was deleted (#REF!) is none. */
export function ownSheets(names: readonly DefinedName[], sheetNames: readonly string[]): ReadonlyMap<SheetKey, string> {
  const found = new Map<SheetKey, string>();
  for (const { name, formula, sheet } of names) {
    if (!name.startsWith(PREFIX) || sheet !== null) continue;
    const target = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
    const named = (target?.[1]?.replaceAll("''", "'") ?? target?.[2])?.toLowerCase();
    const real = sheetNames.find((candidate) => candidate.toLowerCase() === named);
    if (real !== undefined) found.set(name.slice(PREFIX.length) as SheetKey, real);
  }
  return found;
}
