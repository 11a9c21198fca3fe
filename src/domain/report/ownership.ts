import { OWN_NAME_PREFIX, sheetOfOwnershipFormula } from "../sheet/ownSheets";
import type { DefinedName } from "../sheet/snapshot";
import type { SheetKey } from "./plan";

/** Every own sheet there can be. */
export const SHEET_KEYS: readonly SheetKey[] = [
  "overview",
  "detail",
  "unitRanking",
  "leaderRanking",
  "coordinatorRanking",
  "personRanking",
  "categoryRanking",
  "measureRanking",
  "lagging",
  "problems",
  "notes",
  "bulletin",
];

/** Charts of ours are called so; any other chart on an own sheet is a person's. */
export const CHART_NAME_PREFIX = "Mubiao_";

/** The custom XML part with settings, mappings and confirmations: one element of this namespace, its text the store. */
export const STORE_NAMESPACE = "urn:mubiao:store";

/**
 * The hidden defined name that makes a sheet ours. It refers to the sheet's A1, so a renamed sheet is still found, a deleted
 * one leaves a broken name, and a person's sheet of the same title is never taken for ours.
 */
export function ownershipName(key: SheetKey): string {
  return OWN_NAME_PREFIX + key;
}

/** Which own sheet a defined name stands for, or null for any other name. Excel does not tell capitals apart in names. */
export function keyOfOwnershipName(name: string): SheetKey | null {
  const lower = name.toLowerCase();
  return SHEET_KEYS.find((key) => ownershipName(key).toLowerCase() === lower) ?? null;
}

export { sheetOfOwnershipFormula };

/** The own sheets among a workbook's sheets, by key, with the names they bear now. */
export function ownSheets(names: readonly DefinedName[], sheetNames: readonly string[]): ReadonlyMap<SheetKey, string> {
  const found = new Map<SheetKey, string>();
  for (const { name, formula, sheet } of names) {
    const key = sheet === null ? keyOfOwnershipName(name) : null;
    const target = key && sheetOfOwnershipFormula(formula)?.toLowerCase();
    const real = target && sheetNames.find((candidate) => candidate.toLowerCase() === target);
    if (key && real) found.set(key, real);
  }
  return found;
}
