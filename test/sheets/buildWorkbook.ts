import ExcelJS from "exceljs";
import type { SampleCell, SampleGrid } from "./sampleSheet";

/** The sample as the bytes of an .xlsx written by exceljs. */
export async function buildWorkbook(sheets: readonly SampleGrid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merges = [], hiddenRows = [], hiddenColumns = [], state } of sheets) {
    const sheet = workbook.addWorksheet(name, state ? { state } : {});
    rows.forEach((cells, index) =>
      cells.forEach((cell, column) => writeCell(sheet.getCell(index + 1, column + 1), cell)),
    );
    for (const merge of merges) sheet.mergeCells(merge);
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeCell(cell: ExcelJS.Cell, value: SampleCell): void {
  if (value === null || value === "") return;
  if (typeof value !== "object") cell.value = value;
  else if ("formula" in value) {
    cell.value = { formula: value.formula, result: value.result };
    if (value.percent) cell.numFmt = "0.0%";
  } else if ("percent" in value) {
    cell.value = value.percent / 100;
    cell.numFmt = "0.0%";
  } else if ("error" in value) cell.value = { error: value.error } as ExcelJS.CellErrorValue;
  else {
    cell.value = new Date(`${value.day}T00:00:00Z`);
    cell.numFmt = "yyyy-mm-dd";
  }
}
