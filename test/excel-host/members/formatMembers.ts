import { MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { CellFormat } from "../model/sheet";
import type { MemberTable } from "../wire/members";
import { ExcelError } from "../wire/request";
import type { Context } from "./context";
import type { AreasObject } from "./rangeMembers";

/** Of the many borders, the ones that a thin grid is made of. */
interface BorderObject extends AreasObject {
  readonly side: string;
}

const MOST_FORMATTED = 3_000_000;

/** The looks of cells: fonts, fills, borders, alignment, and sizes of rows and columns. */
export function formatMembers(context: Context): MemberTable {
  const part = (type: string) => (object: AreasObject) => ({ ...object, type });
  const property = (key: keyof CellFormat) => (object: AreasObject, value: unknown) =>
    dress(context, object, (format) => ({ ...format, [key]: value }));
  return {
    RangeFormat: {
      get: { HorizontalAlignment: (object: AreasObject) => shared(object, "horizontal", "General") },
      set: {
        HorizontalAlignment: property("horizontal"),
        VerticalAlignment: property("vertical"),
        WrapText: property("wrap"),
        ColumnWidth: ({ sheet, areas }: AreasObject, points: number) => {
          context.mayWrite(sheet);
          for (const { column, columns } of areas) {
            for (let at = column; at < column + columns; at++) sheet.columnWidths.set(at, points);
          }
        },
        RowHeight: ({ sheet, areas }: AreasObject, points: number) => {
          context.mayWrite(sheet);
          for (const { row, rows } of areas) {
            if (rows === MAX_ROWS) sheet.rowHeights.clear();
            else for (let at = row; at < row + rows; at++) sheet.rowHeights.set(at, points);
          }
        },
        UseStandardHeight: ({ sheet, areas }: AreasObject, isStandard: boolean) => {
          context.mayWrite(sheet);
          if (isStandard && areas[0]?.rows === MAX_ROWS) sheet.rowHeights.clear();
        },
        UseStandardWidth: ({ sheet, areas }: AreasObject, isStandard: boolean) => {
          context.mayWrite(sheet);
          if (isStandard && areas[0]?.columns === MAX_COLUMNS) sheet.columnWidths.clear();
        },
      },
      navigate: {
        Fill: part("RangeFill"),
        Font: part("RangeFont"),
        Borders: part("RangeBorderCollection"),
      },
    },
    RangeFill: {
      get: { Color: (object: AreasObject) => shared(object, "fill", "#FFFFFF") },
      set: { Color: property("fill") },
      call: { Clear: (object: AreasObject) => dress(context, object, (format) => ({ ...format, fill: undefined })) },
    },
    RangeFont: {
      get: {
        Bold: (object: AreasObject) => shared(object, "bold", false),
        Color: (object: AreasObject) => shared(object, "fontColor", "#000000"),
      },
      set: {
        Bold: property("bold"),
        Color: property("fontColor"),
        Name: property("fontName"),
        Size: property("fontSize"),
        Underline: () => {},
      },
    },
    RangeBorderCollection: {
      item: (object: AreasObject, side: string) => ({ ...object, type: "RangeBorder", side }) as never,
    },
    RangeBorder: {
      set: {
        Style: (object: BorderObject, style: string) =>
          dress(context, object, (format) => ({ ...format, borders: { ...format.borders, [object.side]: style } })),
        Color: (object: BorderObject) => context.mayWrite(object.sheet),
        Weight: (object: BorderObject) => context.mayWrite(object.sheet),
      },
    },
  };
}

function dress(context: Context, { sheet, areas }: AreasObject, change: (format: CellFormat) => CellFormat): void {
  context.mayWrite(sheet);
  for (const { row, column, rows, columns } of areas) {
    if (rows * columns > MOST_FORMATTED) {
      throw new ExcelError("NotImplemented", "The test host does not format whole rows or columns.");
    }
    for (let at = row; at < row + rows; at++) {
      for (let across = column; across < column + columns; across++) {
        const cell = sheet.touch(at, across);
        cell.format = change(cell.format ?? {});
      }
    }
  }
}

/** The value that all cells share, or null as Excel says for a mixture. */
function shared({ sheet, areas }: AreasObject, key: keyof CellFormat, otherwise: unknown): unknown {
  const found = new Set<unknown>();
  for (const { row, column, rows, columns } of areas) {
    for (let at = row; at < row + rows; at++) {
      for (let across = column; across < column + columns; across++) {
        found.add(sheet.cell(at, across)?.format?.[key] ?? otherwise);
      }
    }
  }
  return found.size === 1 ? [...found][0] : null;
}
