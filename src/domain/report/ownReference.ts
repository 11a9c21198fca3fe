import { quotedSheet } from "../sheet/reference";
import type { SheetKey } from "./plan";

/** The next token, with all that stands before it: string literals and quoted names are passed over whole. */
const UP_TO_TOKEN = /[^"'[]*(?:(?:"[^"]*"|'[^']*'|\[(?!\[\w+\]\]))[^"'[]*)*\[\[(\w+)\]\]/y;

/** How a formula of a plan points at another own sheet, whatever the host will call it: [[detail]]. */
export function ownSheet(key: SheetKey): string {
  return `[[${key}]]`;
}

/** Puts the real names of own sheets into a plan's formula. String literals and quoted names are left as they are. */
export function nameOwnSheets(formula: string, nameOf: (key: SheetKey) => string): string {
  if (!formula.includes("[[")) return formula;
  let named = "";
  let at = (UP_TO_TOKEN.lastIndex = 0);
  for (let found = UP_TO_TOKEN.exec(formula); found; found = UP_TO_TOKEN.exec(formula)) {
    const token = ownSheet(found[1] as SheetKey);
    named += formula.slice(at, UP_TO_TOKEN.lastIndex - token.length) + quotedSheet(nameOf(found[1] as SheetKey));
    at = UP_TO_TOKEN.lastIndex;
  }
  return named + formula.slice(at);
}
