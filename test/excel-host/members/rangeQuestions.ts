import { type Area, overlap } from "../model/area";
import type { ModelCell } from "../model/sheet";
import { invalidArgument } from "../wire/request";
import type { RangeObject } from "./context";
import type { AreasObject } from "./rangeMembers";

/** Cells of a kind inside the range, as areas that are one column wide. */
export function specialCells({ sheet, area }: RangeObject, kind: string, valueKind: string | null): AreasObject | null {
  const isWanted = wantedBy(kind, valueKind);
  const found = [...sheet.within(area)]
    .filter(([, , cell]) => isWanted(cell))
    .sort(([row1, column1], [row2, column2]) => column1 - column2 || row1 - row2);
  const areas: Area[] = [];
  for (const [row, column] of found) {
    const last = areas.at(-1);
    if (last && last.column === column && last.row + last.rows === row) {
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    } else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.length === 0 ? null : { type: "RangeAreas", sheet, areas };
}

function wantedBy(kind: string, valueKind: string | null): (cell: ModelCell) => boolean {
  const isOfKind = (cell: ModelCell) => {
    if (valueKind === null || valueKind === "All") return true;
    if (valueKind === "Numbers") return typeof cell.value === "number";
    throw invalidArgument();
  };
  if (kind === "Formulas") return (cell) => cell.formula !== undefined && isOfKind(cell);
  if (kind === "Constants") return (cell) => cell.formula === undefined && cell.value !== "" && isOfKind(cell);
  throw invalidArgument();
}

/** The merges that lie in the range, or a null object. */
export function mergedAreas({ sheet, area }: RangeObject): AreasObject | null {
  const areas = sheet.merges.filter((merge) => overlap(merge, area));
  return areas.length === 0 ? null : { type: "RangeAreas", sheet, areas };
}
