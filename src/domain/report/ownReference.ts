import type { SheetKey } from "./plan";

const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[\[(\w+)\]\]/gu;

/** How a formula of a plan points at another own sheet, whatever the host will call it: [[detail]]. */
export function ownSheet(key: SheetKey): string {
  return `[[${key}]]`;
}

/** A sheet's name as a formula writes it. Always quoted: which names may go without differs between programs. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Puts the real names of own sheets into a plan's formula. String literals and quoted names are left as they are. */
export function nameOwnSheets(formula: string, nameOf: (key: SheetKey) => string): string {
  if (!formula.includes("[[")) return formula;
  return formula.replace(TOKEN, (text, key: SheetKey | undefined) => (key ? quotedSheet(nameOf(key)) : text));
}
