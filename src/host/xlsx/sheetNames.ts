/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/**
 * A name Excel accepts for a tab: no []:*?/\ (full-width forms take their place), no apostrophe at either end, at most 31
 * characters, and not empty.
 */
export function legalSheetName(name: string): string {
  const replaced = name.replace(/[[\]:*?/\\]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
  const plain = replaced.replace(/\p{Cc}/gu, " ").trim();
  return cut(plain, LONGEST).replace(/^'+|'+$/g, "") || "Sheet";
}

/** The wanted name, or with （2）, （3） … where a sheet of that name is there already; names differ by more than case. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  const legal = legalSheetName(wanted);
  let name = legal;
  for (let number = 2; lower.has(name.toLowerCase()); number += 1) {
    const suffix = `（${number}）`;
    name = cut(legal, LONGEST - suffix.length) + suffix;
  }
  return name;
}

/** Never cuts between the two halves of a character. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
