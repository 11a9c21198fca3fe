import type { NumberKind } from "../../../domain/sheet/content";
import { numberKindOf } from "../../../domain/sheet/numberKind";
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
      if (name === "numFmt") custom.set(Number(attributes.numFmtId), numberKindOf(attributes.formatCode ?? ""));
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
