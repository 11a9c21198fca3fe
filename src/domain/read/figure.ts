import type { Cell } from "../sheet/content";

const PLAIN = /^[-+]?(\d{1,3}([,，]\d{3})+|\d+)(\.\d+)?$/;

/** The number a text is when it is nothing but one (1,850 · １２３ · 14860.5), or null. */
export function numberInText(text: string): number | null {
  const plain = text
    .replace(/[\s\u00a0\u3000]/g, "")
    .replace(/[\uff0b-\uff19]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  return PLAIN.test(plain) ? Number(plain.replace(/[,，]/g, "")) : null;
}

/** The number of a numeric cell or of a text that is nothing but a number; null for anything else. */
export function figureOf(cell: Cell): number | null {
  if (cell.type === "number") return cell.value;
  return cell.type === "text" ? numberInText(cell.text) : null;
}
