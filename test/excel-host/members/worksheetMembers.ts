import { type Area, MAX_COLUMNS, MAX_ROWS } from "../model/area";
import type { HostObject, MemberTable } from "../wire/members";
import { ExcelError, invalidArgument } from "../wire/request";
import { type Context, EVENT, type SheetObject } from "./context";
import { checkOneStaysVisible, checkSheetName } from "./workbookMembers";

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** One sheet: what it is called, how it is seen, and the ranges and objects on it. */
export function worksheetMembers(context: Context): MemberTable {
  const child = (type: string) => (object: SheetObject) => ({ type, sheet: object.sheet }) as HostObject;
  return {
    Worksheet: {
      identity: ({ sheet }: SheetObject) => ({ Id: sheet.id }),
      get: {
        Id: ({ sheet }: SheetObject) => sheet.id,
        Name: ({ sheet }: SheetObject) => sheet.name,
        Position: ({ sheet }: SheetObject) => context.workbook.sheets.indexOf(sheet),
        Visibility: ({ sheet }: SheetObject) => sheet.visibility,
        TabColor: ({ sheet }: SheetObject) => sheet.tabColor,
        ShowGridlines: ({ sheet }: SheetObject) => sheet.showGridlines,
      },
      set: {
        Name: ({ sheet }: SheetObject, name: string) => {
          context.mayRestructure();
          checkSheetName(context, name, sheet);
          context.workbook.renameSheet(sheet, name);
        },
        Position: ({ sheet }: SheetObject, position: number) => {
          context.mayRestructure();
          const { sheets } = context.workbook;
          if (position < 0 || position >= sheets.length) throw invalidArgument();
          sheets.splice(sheets.indexOf(sheet), 1);
          sheets.splice(position, 0, sheet);
        },
        Visibility: ({ sheet }: SheetObject, visibility: string) => {
          context.mayRestructure();
          if (visibility !== "Visible") checkOneStaysVisible(context, sheet);
          sheet.visibility = visibility;
          if (visibility !== "Visible" && context.workbook.active === sheet) {
            context.workbook.active = context.workbook.sheets.find((other) => other.visibility === "Visible")!;
          }
        },
        TabColor: ({ sheet }: SheetObject, color: string) => (sheet.tabColor = color),
        // What the library sends when showGridlines is set.
        Gridlines: ({ sheet }: SheetObject, isOn: boolean) => (sheet.showGridlines = isOn),
      },
      navigate: {
        Tables: child("TableCollection"),
        Charts: child("ChartCollection"),
        Comments: child("CommentCollection"),
        Shapes: child("ShapeCollection"),
        PivotTables: child("PivotTableCollection"),
        Slicers: child("SlicerCollection"),
        FreezePanes: child("WorksheetFreezePanes"),
        PageLayout: child("PageLayout"),
        HorizontalPageBreaks: child("PageBreakCollection"),
        Protection: child("WorksheetProtection"),
      },
      call: {
        Activate: ({ sheet }: SheetObject) => {
          context.workbook.active = sheet;
          context.emit(sheet.id, EVENT.activated, { type: "WorksheetActivated", worksheetId: sheet.id });
        },
        Delete: ({ sheet }: SheetObject) => {
          context.mayRestructure();
          if (sheet.visibility === "VeryHidden") {
            throw new ExcelError("InvalidOperation", "A very hidden sheet is not deleted.");
          }
          if (sheet.visibility === "Visible") checkOneStaysVisible(context, sheet);
          context.workbook.deleteSheet(sheet);
          context.emit("", EVENT.deleted, { type: "WorksheetDeleted", worksheetId: sheet.id, source: "Local" });
        },
        GetRange: ({ sheet }: SheetObject, address?: string) => context.rangeOf(sheet, address),
        GetRangeByIndexes: ({ sheet }: SheetObject, row: number, column: number, rows: number, columns: number) =>
          context.range(sheet, { row, column, rows, columns }),
        GetRanges: ({ sheet }: SheetObject, addresses: string) => {
          const areas = String(addresses)
            .split(",")
            .map((address) => context.rangeOf(sheet, address.trim()).area);
          return { type: "RangeAreas", sheet, areas };
        },
        GetUsedRange: ({ sheet }: SheetObject, valuesOnly?: boolean) =>
          context.range(sheet, sheet.used(WHOLE, valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
        GetUsedRangeOrNullObject: ({ sheet }: SheetObject, valuesOnly?: boolean) => {
          const used = sheet.used(WHOLE, valuesOnly === true);
          return used && context.range(sheet, used);
        },
        ...context.registration("DataChangedEvent", EVENT.changed),
        ...context.registration("SelectionChangedEvent", EVENT.selectionChanged),
      },
    },
    WorksheetProtection: { get: { Protected: ({ sheet }: SheetObject) => sheet.isProtected } },
    WorksheetFreezePanes: {
      call: {
        FreezeRows: ({ sheet }: SheetObject, rows: number) => void (sheet.frozenRows = rows),
        Unfreeze: ({ sheet }: SheetObject) => void (sheet.frozenRows = 0),
      },
    },
  };
}
