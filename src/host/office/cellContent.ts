import type { Cell, CellContent } from "../../domain/sheet/content";
import { numberKindOf } from "../../domain/sheet/numberKind";

/** Excel gives an error as its text. */
const ERROR =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** One cell as the snapshot holds it, or undefined where it is blank. */
export function cellOf(value: unknown, formula: unknown, numberFormat: unknown): Cell | undefined {
  // Text that only looks like a formula is its own value.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (!isFormula && (value === "" || value === null || value === undefined)) return undefined;
  const content = contentOf(value, typeof numberFormat === "string" ? numberFormat : "General");
  return isFormula ? { ...content, formula: formula.slice(1) } : content;
}

function contentOf(value: unknown, numberFormat: string): CellContent {
  if (typeof value === "number") return { type: "number", value, format: numberKindOf(numberFormat) };
  if (typeof value === "boolean") return { type: "boolean", value };
  const text = String(value ?? "");
  return ERROR.test(text) ? { type: "error", error: text } : { type: "text", text };
}
