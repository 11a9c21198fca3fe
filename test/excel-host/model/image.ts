import { MAX_COLUMNS, addressOf, letters } from "./area";
import type { CellFormat, ModelSheet } from "./sheet";
import type { ModelWorkbook } from "./workbook";

/** All that a workbook holds, as plain data without ids, so that two states can be compared. */
export function imageOf(workbook: ModelWorkbook): unknown {
  const nameOf = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  return {
    sheets: workbook.sheets.map(sheetImage),
    names: workbook.names
      .map((name) => ({ ...name, scope: name.scope && nameOf.get(name.scope) }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    xml: workbook.xmlParts.map((part) => part.xml).sort(),
  };
}

export function sheetImage(sheet: ModelSheet): unknown {
  const without = <T extends { id: string; area?: unknown }>(list: readonly T[]) =>
    list.map((item) => ({ ...item, id: undefined }));
  const cells = [...sheet.cells]
    .filter(([, cell]) => cell.value !== "" || cell.formula || cell.link || plain(cell.format))
    .sort(([one], [other]) => one - other)
    .map(([key, cell]) => [
      letters(key % MAX_COLUMNS) + (Math.floor(key / MAX_COLUMNS) + 1),
      { ...cell, format: plain(cell.format) },
    ]);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    showGridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    cells: Object.fromEntries(cells),
    merges: sheet.merges.map(addressOf).sort(),
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
    rowHeights: [...sheet.rowHeights].sort(([one], [other]) => one - other),
    columnWidths: [...sheet.columnWidths].sort(([one], [other]) => one - other),
    tables: without(sheet.tables),
    charts: without(sheet.charts),
    rules: without(sheet.rules),
    comments: without(sheet.comments),
    shapes: without(sheet.shapes),
    layout: sheet.layout,
  };
}

/** Without what says nothing: "General" is what a cell has that was never given a format. */
function plain(format: CellFormat | undefined): CellFormat | undefined {
  const told = Object.entries(format ?? {}).filter(
    ([key, value]) => value !== undefined && !(key === "numberFormat" && value === "General"),
  );
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}
