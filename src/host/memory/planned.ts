import type { Receipt } from "../../app/ports";
import { nameOwnSheets } from "../../domain/report/ownReference";
import { quotedSheet } from "../../domain/sheet/reference";
import { keyOfOwnershipName, ownSheets, ownershipName } from "../../domain/report/ownership";
import type { CellStyle, Plan, PlanCell, SheetKey, SheetPlan } from "../../domain/report/plan";
import { marksNames } from "../../domain/report/ownMarks";
import { freeSheetName } from "../../domain/report/sheetName";
import { contains } from "../../domain/sheet/address";
import type { Cell, CellContent } from "../../domain/sheet/content";
import { numberKindOf } from "../../domain/sheet/numberKind";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { marked, unmarked } from "./marks";

/** What a workbook is after a plan was written into it. */
export function planned(
  before: WorkbookSnapshot,
  plan: Plan,
): { readonly workbook: WorkbookSnapshot; readonly receipt: Receipt } {
  const own = ownSheets(
    before.names,
    before.sheets.map(({ name }) => name),
  );
  const wanted = new Set(plan.sheets.map(({ key }) => key));
  const gone = new Set([...own].filter(([key]) => !wanted.has(key)).map(([, name]) => name));
  const clean = unmarked(before);
  const sheets = clean.sheets.filter(({ name }) => !gone.has(name)).map((sheet) => marked(sheet, plan.marks));
  const names = new Map<SheetKey, string>();
  for (const { key, name } of plan.sheets) {
    const taken = [...sheets.map((sheet) => sheet.name), ...names.values()];
    names.set(key, own.get(key) ?? freeSheetName(name, taken));
  }
  let previous = sheets.length;
  for (const sheetPlan of plan.sheets) {
    const name = names.get(sheetPlan.key)!;
    const written = sheetOf(sheetPlan, name, (key) => names.get(key)!);
    const at = sheets.findIndex((sheet) => sheet.name === name);
    if (at >= 0) sheets[at] = { ...written, visibility: sheets[at]!.visibility };
    else sheets.splice(previous, 0, written);
    previous = sheets.findIndex((sheet) => sheet.name === name) + 1;
  }
  return {
    workbook: {
      ...before,
      sheets,
      names: [...clean.names.filter(isKept(gone)), ...[...names].map(ownershipOf), ...marksNames(plan.marks)],
      store: plan.store ?? before.store,
    },
    receipt: { written: [...names].map(([key, name]) => ({ key, name })) },
  };
}

function isKept(gone: ReadonlySet<string>) {
  return ({ name, sheet }: DefinedName) => keyOfOwnershipName(name) === null && (sheet === null || !gone.has(sheet));
}

function ownershipOf([key, name]: readonly [SheetKey, string]): DefinedName {
  return { name: ownershipName(key), formula: `${quotedSheet(name)}!$A$1`, hidden: true, sheet: null };
}

function sheetOf(plan: SheetPlan, name: string, nameOf: (key: SheetKey) => string): SheetSnapshot {
  const rows: (Cell | undefined)[][] = [];
  plan.cells.forEach((planRow, rowIndex) => {
    const row: (Cell | undefined)[] = [];
    planRow.forEach((planCell, columnIndex) => {
      const cell = cellOf(planCell, formatAt(plan, rowIndex + 1, columnIndex + 1), nameOf);
      if (cell) row[columnIndex + 1] = cell;
    });
    if (row.length > 0) rows[rowIndex + 1] = row;
  });
  const hiddenColumns = new Set(plan.hiddenColumns);
  return {
    name,
    visibility: "visible",
    rows,
    merges: plan.merges,
    hiddenRows: new Set(),
    hiddenColumns,
    isProtected: false,
  };
}

function cellOf({ value, formula }: PlanCell, format: string, nameOf: (key: SheetKey) => string): Cell | null {
  const content = contentOf(value, format);
  if (formula !== undefined) return { ...content, formula: nameOwnSheets(formula, nameOf) };
  return content.type === "blank" ? null : content;
}

function contentOf(value: PlanCell["value"], format: string): CellContent {
  if (typeof value === "string") return value === "" ? { type: "blank" } : { type: "text", text: value };
  if (typeof value === "boolean") return { type: "boolean", value };
  return value === null ? { type: "blank" } : { type: "number", value, format: numberKindOf(format) };
}

function formatAt(plan: SheetPlan, row: number, column: number): string {
  const style = plan.formats.reduce<CellStyle>(
    (laid, run) => (contains(run.rect, row, column) ? { ...laid, ...run.style } : laid),
    {},
  );
  return style.numberFormat ?? "General";
}
