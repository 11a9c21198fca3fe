import type { Rect } from "./address";
import type { Cell } from "./content";
import { type SheetSnapshot, cellAt } from "./snapshot";
import { TextHash } from "./textHash";

/** A short mark of what stands in a rectangle. Formulas do not count, only what they show. */
export function fingerprint(sheet: SheetSnapshot, rect: Rect): string {
  const hash = new TextHash();
  for (let row = rect.top; row <= rect.bottom; row++) {
    if (!sheet.rows[row]) continue;
    for (let column = rect.left; column <= rect.right; column++) {
      const shown = shownContent(cellAt(sheet, row, column));
      if (shown !== "") hash.add(`${row},${column}:${shown}\n`);
    }
  }
  return hash.toString();
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
