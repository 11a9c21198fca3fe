import type { Cell } from "../../../src/domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import type { ModelSheet } from "../model/sheet";
import { ModelWorkbook } from "../model/workbook";

const FORMATS = { general: undefined, percent: "0.00%", date: "yyyy/m/d" } as const;
const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A workbook for the test host that holds what a snapshot says. */
export function modelFrom(snapshot: WorkbookSnapshot): ModelWorkbook {
  const workbook = new ModelWorkbook(...snapshot.sheets.map(({ name }) => name));
  workbook.fileName = snapshot.fileName ?? "";
  workbook.isStructureProtected = snapshot.isStructureProtected;
  for (const [at, sheet] of snapshot.sheets.entries()) fill(workbook.sheets[at]!, sheet);
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === "Visible")!;
  for (const { name, formula, hidden, sheet } of snapshot.names) {
    const scope = sheet === null ? null : (workbook.find(sheet)?.id ?? null);
    workbook.names.push({ name, formula: `=${formula}`, visible: !hidden, comment: "", scope });
  }
  if (snapshot.store !== null) {
    const text = snapshot.store.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    workbook.xmlParts.push({ id: workbook.newId(), xml: `<mubiao xmlns="urn:mubiao:store">${text}</mubiao>` });
  }
  return workbook;
}

function fill(into: ModelSheet, from: SheetSnapshot): void {
  into.visibility = VISIBILITY[from.visibility];
  into.isProtected = from.isProtected;
  for (const row of from.hiddenRows) into.hiddenRows.add(row - 1);
  for (const column of from.hiddenColumns) into.hiddenColumns.add(column - 1);
  into.merges = from.merges.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  for (const [row, cells] of from.rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) if (cell) put(into, row - 1, column - 1, cell);
  }
}

function put(into: ModelSheet, row: number, column: number, cell: Cell): void {
  if (cell.type === "blank" && !cell.formula) return;
  const target = into.touch(row, column);
  if (cell.type === "text") target.value = cell.text;
  else if (cell.type === "error") target.value = cell.error;
  else if (cell.type !== "blank") target.value = cell.value;
  if (cell.formula !== undefined) target.formula = `=${cell.formula}`;
  const numberFormat = cell.type === "number" ? FORMATS[cell.format] : undefined;
  if (numberFormat) target.format = { numberFormat };
}
