import type { Cell } from "../../domain/sheet/content";
import type { CellLook } from "../../host/xlsx/looks/look";
import { formatNumber } from "./formatNumber";

/** What a cell shows, by its number format; the grid and the printed sheet never differ. */
export function shownText(cell: Cell | undefined, look: CellLook | undefined): string {
  switch (cell?.type) {
    case undefined:
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return formatNumber(cell.value, look?.numberFormat ?? "General");
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "error":
      return cell.error;
  }
}
