import type { NumberKind } from "./content";

/**
 * What a number format makes of a number: 0.0% is percent, yyyy"年"m"月" a date, #,##0.00"万m" general.
 * Quoted, escaped and bracketed text says nothing, but [h]:mm counts hours. The first section that shows a number decides.
 */
export function numberKindOf(code: string): NumberKind {
  const plain = code
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/general|G\/通用格式/gi, "0")
    .replace(/E[+-]/gi, "");
  for (const section of plain.split(";")) {
    if (section.includes("%")) return "percent";
    if (/[ymdhsegab]/i.test(section)) return "date";
    if (/[0#?]/.test(section)) return "general";
  }
  return "general";
}
