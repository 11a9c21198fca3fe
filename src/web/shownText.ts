import { update } from "@fortune-sheet/core";
import type { Cell } from "../domain/sheet/content";
import type { CellLook } from "../host/xlsx/looks/look";

/** What a cell shows, by its number format; the grid and the printed sheet never differ. */
export function shownText(cell: Cell | undefined, look: CellLook | undefined): string {
  switch (cell?.type) {
    case undefined:
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return String(update(look?.numberFormat ?? "General", cell.value));
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.error;
  }
}
