import { type Area, MAX_COLUMNS, MAX_ROWS, addressOf, covers, overlap, union } from "../model/area";
import type { ModelCell } from "../model/sheet";
import { type CellValue, typedInput } from "../model/typedInput";
import type { MemberTable } from "../wire/members";
import { ExcelError, invalidArgument } from "../wire/request";
import type { Context, RangeObject } from "./context";
import { mergedAreas, specialCells } from "./rangeQuestions";
import { sizeMembers } from "./rangeSizes";

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** Cells: their values, formulas and number formats in blocks, and the ways from one range to another. */
export function rangeMembers(context: Context): MemberTable {
  const block = ({ sheet, area }: RangeObject, of: (cell: ModelCell | undefined) => unknown) => {
    context.countRead(area);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => of(sheet.cell(area.row + row, area.column + column))),
    );
  };
  const move = ({ sheet, area }: RangeObject, to: Partial<Area>) => context.range(sheet, { ...area, ...to });
  const enter = (range: RangeObject, given: unknown) =>
    assign(context, range, given, (row, column, value) => enterValue(context, range, row, column, value as CellValue));
  return {
    Range: {
      isTracked: true,
      get: {
        Values: (range: RangeObject) => block(range, (cell) => cell?.value ?? ""),
        Formulas: (range: RangeObject) => block(range, (cell) => cell?.formula ?? cell?.value ?? ""),
        NumberFormat: (range: RangeObject) => block(range, (cell) => cell?.format?.numberFormat ?? "General"),
        Address: (range: RangeObject) => context.addressWithSheet(range),
        RowIndex: ({ area }: RangeObject) => area.row,
        ColumnIndex: ({ area }: RangeObject) => area.column,
        RowCount: ({ area }: RangeObject) => area.rows,
        ColumnCount: ({ area }: RangeObject) => area.columns,
        RowHidden: ({ sheet, area }: RangeObject) => allOrNone(area.row, area.rows, sheet.hiddenRows),
        ColumnHidden: ({ sheet, area }: RangeObject) => allOrNone(area.column, area.columns, sheet.hiddenColumns),
      },
      set: {
        Values: enter,
        Formulas: enter,
        NumberFormat: (range: RangeObject, given: unknown) =>
          assign(context, range, given, (row, column, value) => {
            const cell = range.sheet.touch(row, column);
            cell.format = { ...cell.format, numberFormat: String(value) };
          }),
        RowHidden: ({ sheet, area }: RangeObject, isHidden: boolean) => {
          context.mayWrite(sheet);
          hide(sheet.hiddenRows, area.row, area.rows, isHidden);
        },
        ColumnHidden: ({ sheet, area }: RangeObject, isHidden: boolean) => {
          context.mayWrite(sheet);
          hide(sheet.hiddenColumns, area.column, area.columns, isHidden);
        },
      },
      navigate: {
        Worksheet: ({ sheet }: RangeObject) => context.sheet(sheet),
        Format: ({ sheet, area }: RangeObject) => ({ type: "RangeFormat", sheet, areas: [area] }) as never,
        ConditionalFormats: ({ sheet, area }: RangeObject) =>
          ({ type: "ConditionalFormatCollection", sheet, area }) as never,
      },
      call: {
        GetCell: ({ sheet, area }: RangeObject, row: number, column: number) =>
          context.range(sheet, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
        GetRow: (range: RangeObject, row: number) => move(range, { row: range.area.row + row, rows: 1 }),
        GetBoundingRect: ({ sheet, area }: RangeObject, other: unknown) =>
          context.range(sheet, union(area, context.rangeOf(sheet, other).area)),
        GetUsedRangeOrNullObject: ({ sheet, area }: RangeObject, valuesOnly?: boolean) => {
          const used = sheet.used(area, valuesOnly === true);
          const inside = used && overlap(used, area);
          return inside && context.range(sheet, inside);
        },
        GetSpecialCellsOrNullObject: (range: RangeObject, kind: string, valueKind?: string | null) =>
          specialCells(range, kind, valueKind ?? null),
        GetMergedAreasOrNullObject: mergedAreas,
        Merge: ({ sheet, area }: RangeObject) => {
          context.mayWrite(sheet);
          sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
          sheet.merges.push(area);
        },
        Unmerge: ({ sheet, area }: RangeObject) => {
          context.mayWrite(sheet);
          sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
        },
        Clear: (range: RangeObject, how?: string | null) => clear(context, range, how ?? "All"),
        Select: ({ sheet, area }: RangeObject) => {
          if (sheet.visibility !== "Visible") throw new ExcelError("InvalidSelection", "The sheet is hidden.");
          context.workbook.active = sheet;
          context.workbook.selection = addressOf(area);
        },
        _ValidateArraySize: ({ area }: RangeObject, rows: number, columns: number) => {
          if (rows !== area.rows || columns !== area.columns) throw wrongShape();
        },
        ...sizeMembers(context),
      },
    },
    RangeAreas: {
      isTracked: true,
      get: {
        Address: ({ sheet, areas }: AreasObject) =>
          areas.map((area) => context.addressWithSheet({ type: "Range", sheet, area })).join(","),
        AreaCount: ({ areas }: AreasObject) => areas.length,
      },
      navigate: {
        Areas: ({ sheet, areas }: AreasObject) => ({ type: "RangeCollection", sheet, areas }) as never,
        Format: ({ sheet, areas }: AreasObject) => ({ type: "RangeFormat", sheet, areas }) as never,
      },
    },
    RangeCollection: {
      items: ({ sheet, areas }: AreasObject) => areas.map((area) => context.range(sheet, area)),
    },
  };
}

export interface AreasObject {
  readonly type: string;
  readonly sheet: RangeObject["sheet"];
  readonly areas: readonly Area[];
}

const wrongShape = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** A block of the range's own shape, or one value for all cells; null leaves a cell alone. */
function assign(
  context: Context,
  { sheet, area }: RangeObject,
  given: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  context.mayWrite(sheet);
  const isBlock = Array.isArray(given);
  if (
    isBlock &&
    (given.length !== area.rows || given.some((row) => !Array.isArray(row) || row.length !== area.columns))
  ) {
    throw wrongShape();
  }
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const value: unknown = isBlock ? given[row][column] : given;
      if (value !== null) put(area.row + row, area.column + column, value);
    }
  }
  context.ledger.cellsWritten += area.rows * area.columns;
  context.changed(sheet, area);
}

function enterValue(context: Context, { sheet }: RangeObject, row: number, column: number, value: CellValue): void {
  if (typeof value === "string") {
    if (value.length > (value.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT + 1)) throw invalidArgument();
  } else if (typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
  const format = sheet.cell(row, column)?.format?.numberFormat ?? "General";
  const evaluate = (formula: string) => context.workbook.evaluate(formula, { sheet, row, column });
  const entry = typedInput(value, format, evaluate);
  const cell = sheet.touch(row, column);
  cell.value = entry.value;
  if (entry.formula) cell.formula = entry.formula;
  else delete cell.formula;
  if (entry.numberFormat && format === "General") cell.format = { ...cell.format, numberFormat: entry.numberFormat };
  if (value === "") delete cell.link;
}

function clear(context: Context, { sheet, area }: RangeObject, how: string): void {
  context.mayWrite(sheet);
  for (const [row, column, cell] of [...sheet.within(area)]) {
    if (how === "All") sheet.remove(row, column);
    else if (how === "Contents") {
      cell.value = "";
      delete cell.formula;
    } else if (how === "Formats") delete cell.format;
    else if (how === "Hyperlinks") delete cell.link;
    else throw invalidArgument();
  }
  if (how === "All") sheet.comments = sheet.comments.filter(({ row, column }) => !covers(area, row, column));
  if (how === "All" || how === "Formats") {
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
    const kept = sheet.rules.filter((rule) => !overlap(rule.area, area));
    sheet.rules.splice(0, sheet.rules.length, ...kept);
    if (sheet.phantom && area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) sheet.phantom = null;
  }
  context.changed(sheet, area);
}

function hide(hidden: Set<number>, start: number, count: number, isHidden: boolean): void {
  if (isHidden) for (let at = start; at < start + count; at++) hidden.add(at);
  else for (const at of [...hidden]) if (at >= start && at < start + count) hidden.delete(at);
}

function allOrNone(start: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  const found = [...hidden].filter((index) => index >= start && index < start + count).length;
  return found === 0 ? false : found === count ? true : null;
}
