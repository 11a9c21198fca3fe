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
      const cell = cellAt(sheet, row, column);
      const shown = shownContent(cell);
      if (shown !== "") hash.add(`${row},${column}:${cell.type[0]}`).add(shown).add("\n");
    }
  }
  return hash.toString();
}

function shownContent(cell: Cell): string {
  switch (cell.type) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "error":
      return cell.error;
    default:
      return String(cell.value);
  }
}
