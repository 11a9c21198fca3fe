import type { Cell as GridCell, CellWithRowAndCol, Sheet } from "@fortune-sheet/core";
import { contains } from "../../domain/sheet/address";
import type { Cell } from "../../domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { CellLook, ConditionalLook, SheetLooks } from "../../host/xlsx/looks/look";
import { shownText } from "../shownText";

const ALIGN = { center: 0, left: 1, right: 2 } as const;
const VERTICAL = { center: 0, top: 1, bottom: 2 } as const;
/** Rows and columns shown beyond the content, so that the sheet does not end abruptly. */
const MARGIN = { rows: 12, columns: 3 };
const LEAST = { rows: 40, columns: 12 };

/** A workbook as the grid wants it: what its cells hold and how they are shown. */
export function gridSheets(workbook: WorkbookSnapshot, looks: readonly SheetLooks[], start: string): Sheet[] {
  return workbook.sheets.map((sheet, order) => {
    const layout = looks.find(({ name }) => name === sheet.name);
    return { ...gridSheet(sheet, layout), order, status: sheet.name === start ? 1 : 0 };
  });
}

function gridSheet(sheet: SheetSnapshot, layout: SheetLooks | undefined): Sheet {
  const celldata: CellWithRowAndCol[] = [];
  const borderInfo: object[] = [];
  let lastColumn = 0;
  sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    lastColumn = Math.max(lastColumn, cells.length - 1);
    for (let column = 1; column < cells.length; column++) {
      const cell = cells[column];
      const own = layout?.lookAt(row, column);
      const conditional = cell ? conditionalAt(layout?.conditional ?? [], row, column, cell) : undefined;
      const look = conditional?.type === "equals" ? { ...own, ...conditional.look } : own;
      if (own?.borders) borderInfo.push(gridBorder(row, column, own));
      if (!cell && !look?.fill) continue;
      celldata.push({ r: row - 1, c: column - 1, v: { ...shownContent(cell, look), ...gridLook(look) } });
    }
  });
  return {
    id: sheet.name,
    name: sheet.name,
    hide: sheet.visibility === "visible" ? 0 : 1,
    celldata: [...celldata, ...mergedCells(sheet, celldata)],
    row: Math.max(LEAST.rows, sheet.rows.length - 1 + MARGIN.rows),
    column: Math.max(LEAST.columns, lastColumn + MARGIN.columns),
    showGridLines: layout?.showsGrid === false ? 0 : 1,
    config: {
      merge: merges(sheet),
      columnlen: byIndex(layout?.columnWidths),
      rowlen: byIndex(layout?.rowHeights),
      customHeight: flags(layout?.rowHeights?.keys()),
      rowhidden: hidden(sheet.hiddenRows),
      colhidden: hidden(sheet.hiddenColumns),
      borderInfo,
    },
    ...frozen(layout),
    ...dataBars(layout),
  };
}

function shownContent(cell: Cell | undefined, look: CellLook | undefined): GridCell {
  switch (cell?.type) {
    case undefined:
    case "blank":
      return {};
    case "text":
      return { v: cell.text, m: shownText(cell, look), ct: { fa: "@", t: "s" } };
    case "number": {
      const format = look?.numberFormat ?? "General";
      return { v: cell.value, m: shownText(cell, look), ct: { fa: format, t: "n" } };
    }
    case "boolean":
      return { v: cell.value, m: shownText(cell, look), ct: { fa: "General", t: "b" } };
    case "error":
      return { v: cell.error, m: shownText(cell, look), ct: { fa: "General", t: "e" } };
  }
}

function gridLook(look: CellLook | undefined): GridCell {
  if (!look) return {};
  return {
    ...(look.font && { ff: look.font }),
    ...(look.size && { fs: look.size }),
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { un: 1 }),
    ...(look.color && { fc: look.color }),
    ...(look.fill && { bg: look.fill }),
    ...(look.align && { ht: ALIGN[look.align] }),
    vt: VERTICAL[look.verticalAlign ?? "bottom"],
    tb: look.wrap ? "2" : "1",
  };
}

function gridBorder(row: number, column: number, { borders = {} }: CellLook): object {
  const side = (name: "left" | "right" | "top" | "bottom") => borders[name] && { style: 1, color: borders[name].color };
  const value = {
    row_index: row - 1,
    col_index: column - 1,
    l: side("left"),
    r: side("right"),
    t: side("top"),
    b: side("bottom"),
  };
  return { rangeType: "cell", value };
}

function conditionalAt(all: readonly ConditionalLook[], row: number, column: number, cell: Cell) {
  return all.find(
    (one) =>
      one.type === "equals" && contains(one.rect, row, column) && cell.type === "text" && cell.text === one.value,
  );
}

function dataBars(layout: SheetLooks | undefined): Partial<Sheet> {
  const bars = (layout?.conditional ?? []).flatMap((one) => (one.type === "dataBar" ? [one] : []));
  if (bars.length === 0) return {};
  return {
    luckysheet_conditionformat_save: bars.map(({ rect, color }) => ({
      type: "dataBar",
      cellrange: [{ row: [rect.top - 1, rect.bottom - 1], column: [rect.left - 1, rect.right - 1] }],
      format: [color, color],
    })),
  };
}

/** The cells below a merge's first one have to point at it. */
function mergedCells(sheet: SheetSnapshot, celldata: CellWithRowAndCol[]): CellWithRowAndCol[] {
  const byPlace = new Map(celldata.map((cell) => [`${cell.r},${cell.c}`, cell]));
  const added: CellWithRowAndCol[] = [];
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let r = top - 1; r < bottom; r++) {
      for (let c = left - 1; c < right; c++) {
        const first = r === top - 1 && c === left - 1;
        const mc = first ? { r, c, rs: bottom - top + 1, cs: right - left + 1 } : { r: top - 1, c: left - 1 };
        const known = byPlace.get(`${r},${c}`);
        if (known) known.v = { ...known.v, mc };
        else added.push({ r, c, v: { mc } });
      }
    }
  }
  return added;
}

function merges(sheet: SheetSnapshot) {
  return Object.fromEntries(
    sheet.merges.map(({ top, left, bottom, right }) => [
      `${top - 1}_${left - 1}`,
      { r: top - 1, c: left - 1, rs: bottom - top + 1, cs: right - left + 1 },
    ]),
  );
}

function byIndex(sizes: ReadonlyMap<number, number> | undefined): Record<string, number> {
  return Object.fromEntries([...(sizes ?? [])].map(([number, size]) => [String(number - 1), size]));
}

function flags(numbers: Iterable<number> | undefined): Record<string, number> {
  return Object.fromEntries([...(numbers ?? [])].map((number) => [String(number - 1), 1]));
}

function hidden(numbers: ReadonlySet<number>): Record<string, number> {
  return Object.fromEntries([...numbers].map((number) => [String(number - 1), 0]));
}

function frozen(layout: SheetLooks | undefined): Partial<Sheet> {
  if (!layout?.frozenRows) return {};
  return { frozen: { type: "rangeRow", range: { row_focus: layout.frozenRows - 1, column_focus: 0 } } };
}
