import type { CellContent, NumberKind } from "../../../domain/sheet/content";
import { unescapeText } from "./richText";

/** What cells refer to outside their sheet. */
export interface CellContext {
  /** The shared string at an index. */
  readonly string: (index: number) => string | undefined;
  readonly numberKinds: readonly NumberKind[];
  /** Days to add to a date's serial number: 1462 where the workbook counts from 1904, else 0. */
  readonly dateShift: number;
}

/** The content of a cell from its type, its style index and the text of its <v> (or of <is> for inlineStr). */
export function cellContent(type: string, style: number, value: string, context: CellContext): CellContent {
  switch (type) {
    case "s":
      return textContent(context.string(Number(value)) ?? "");
    case "inlineStr":
      return textContent(value);
    case "str":
      return textContent(unescapeText(value));
    case "b":
      return { type: "boolean", value: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { type: "error", error: value };
    case "d":
      return isoDate(value);
    default:
      return numberContent(value, context.numberKinds[style] ?? "general", context);
  }
}

function textContent(text: string): CellContent {
  return text === "" ? { type: "blank" } : { type: "text", text };
}

function numberContent(text: string, format: NumberKind, context: CellContext): CellContent {
  if (text.trim() === "") return { type: "blank" };
  const value = Number(text);
  if (!Number.isFinite(value)) return { type: "text", text };
  return { type: "number", value: format === "date" ? value + context.dateShift : value, format };
}

const DAY = 86_400_000;
/** Day 0 of the 1900 system, for days after its invented 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Strict workbooks may hold dates as ISO 8601 text. */
function isoDate(text: string): CellContent {
  const time = Date.parse(/[zZ]$|T.*[+-]\d\d:\d\d$/.test(text) ? text : text.includes("T") ? `${text}Z` : text);
  if (Number.isNaN(time)) return textContent(text);
  return { type: "number", value: (time - EPOCH) / DAY, format: "date" };
}
