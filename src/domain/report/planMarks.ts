import { lampNames } from "../../messages/zhCN";
import type { Assessment, Lamp } from "../assess/assessment";
import type { Settings } from "../settings";
import { LAMP_LOOKS } from "./look";
import { markCells } from "./markCells";
import type { MarkPlan } from "./plan";

/** Light enough for the sheet's own black text. */
const RED_ROW_FILL = "#F8D3D1";

/** Rate and lamp beside each source table, or the fill of its rows; nothing where the settings want no marks. */
export function planMarks({ tables }: Assessment, form: Settings["marks"]): readonly MarkPlan[] {
  if (form === "none") return [];
  const marks = tables
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ table, tasks }) => ({
      sheet: table.sheet,
      form,
      headerRow: table.headerRows.at(-1) ?? table.range.top,
      left: form === "columns" ? table.range.right + 1 : table.range.left,
      right: form === "columns" ? table.range.right + 2 : table.range.right,
      rows: tasks.map(({ row, rate, review, lamp }) => ({
        row,
        rate: review ? null : rate,
        lampWord: lampNames[lamp],
        fill: form === "fill" ? rowFill(lamp) : null,
      })),
    }));
  // Where every lamp is grey no row is filled.
  return marks.filter((mark) => markCells(mark).length > 0);
}

function rowFill(lamp: Lamp): string | null {
  if (lamp === "grey") return null;
  return lamp === "red" ? RED_ROW_FILL : LAMP_LOOKS[lamp].fill;
}
