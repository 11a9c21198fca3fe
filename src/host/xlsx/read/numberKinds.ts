import type { NumberKind } from "../../../domain/sheet/content";
import type { Parts } from "../parts";

/** Built-in formats that are dates or times (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are those of East Asian locales. */
const DATE_IDS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** The number kind of each cell style, by style index. @throws UnreadableFile truncated */
export function readNumberKinds(parts: Parts, stylesPart: string | null): readonly NumberKind[] {
  if (stylesPart === null) return [];
  const custom = new Map<number, NumberKind>();
  const formatIds: number[] = [];
  let inCellStyles = false;
  parts.scan(stylesPart, {
    open(name, attributes) {
      if (name === "numFmt") custom.set(Number(attributes.numFmtId), kindOfCode(attributes.formatCode ?? ""));
      else if (name === "cellXfs") inCellStyles = true;
      else if (name === "xf" && inCellStyles) formatIds.push(Number(attributes.numFmtId ?? 0));
    },
    close(name) {
      if (name === "cellXfs") inCellStyles = false;
    },
  });
  return formatIds.map((id) => custom.get(id) ?? builtInKind(id));
}

function builtInKind(id: number): NumberKind {
  if (id === 9 || id === 10) return "percent";
  return DATE_IDS.some(([first, last]) => id >= first && id <= last) ? "date" : "general";
}

/**
 * What a number format makes of a number: 0.0% is percent, yyyy"年"m"月" a date, #,##0.00"万m" general.
 * Quoted, escaped and bracketed text says nothing, but [h]:mm counts hours. The first section that shows a number decides.
 */
export function kindOfCode(code: string): NumberKind {
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
