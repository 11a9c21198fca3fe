import type { Rect } from "./address";
import type { Cell } from "./content";
import { type SheetSnapshot, cellAt } from "./snapshot";

/**
 * A short mark of what stands in a rectangle: equal for equal contents, and as good as never for different ones (two
 * independent 32-bit FNV-1a sums). Formulas do not count, only what they show.
 */
export function fingerprint(sheet: SheetSnapshot, rect: Rect): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b1;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x85ebca6b);
    }
  };
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (!sheet.rows[row]) continue;
    for (let column = rect.left; column <= rect.right; column++) {
      const shown = shownContent(cellAt(sheet, row, column));
      if (shown !== "") add(`${row},${column}:${shown}\n`);
    }
  }
  return hex(first) + hex(second);
}

function shownContent(cell: Cell): string {
  switch (cell.type) {
    case "blank":
      return "";
    case "text":
      return cell.text === "" ? "" : `t${cell.text}`;
    case "number":
      return `n${cell.value}`;
    case "boolean":
      return `b${cell.value}`;
    case "error":
      return `e${cell.error}`;
  }
}

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, "0");
}
