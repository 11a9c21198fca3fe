import { parseArea } from "../model/area";
import type { ModelSheet } from "../model/sheet";
import type { HostObject, MemberTable } from "../wire/members";
import { ExcelError, alreadyExists, invalidArgument } from "../wire/request";
import { type Context, EVENT, type SheetObject, collection } from "./context";

/** The workbook, its application and its list of sheets. */
export function workbookMembers(context: Context): MemberTable {
  const sheets = collection<SheetObject>(
    () => context.workbook.sheets.map((sheet) => context.sheet(sheet)),
    ({ sheet }) => [sheet.id, sheet.name],
  );
  const selected = () => context.range(context.workbook.active, parseArea(context.workbook.selection));
  return {
    Workbook: {
      get: { Name: () => context.workbook.fileName, ReadOnly: () => context.workbook.isReadOnly },
      navigate: {
        Application: () => ({ type: "Application" }),
        Worksheets: () => ({ type: "WorksheetCollection" }),
        Names: () => ({ type: "NamedItemCollection" }),
        Tables: () => ({ type: "TableCollection" }),
        Protection: () => ({ type: "WorkbookProtection" }),
        CustomXmlParts: () => ({ type: "CustomXmlPartCollection" }),
      },
      call: {
        GetSelectedRange: selected,
        GetActiveCell: selected,
        _RemoveReference: (_: HostObject, id: string) => context.release(id),
      },
    },
    WorkbookProtection: { get: { Protected: () => context.workbook.isStructureProtected } },
    Application: {
      call: {
        SuspendApiCalculationUntilNextSync: () => {},
        SuspendScreenUpdatingUntilNextSync: () => {},
      },
    },
    WorksheetCollection: {
      ...sheets,
      call: {
        ...sheets.call,
        Add: (_: HostObject, name?: string | null) => {
          context.mayRestructure();
          if (name !== undefined && name !== null) checkSheetName(context, name, null);
          const sheet = context.workbook.addSheet(name ?? context.workbook.freeSheetName());
          context.emit("", EVENT.added, { type: "WorksheetAdded", worksheetId: sheet.id, source: "Local" });
          return context.sheet(sheet);
        },
        GetActiveWorksheet: () => context.sheet(context.workbook.active),
        ...context.registration("AddedEvent", EVENT.added),
        ...context.registration("DeletedEvent", EVENT.deleted),
        ...context.registration("DataChangedEvent", EVENT.changed),
        ...context.registration("SelectionChangedEvent", EVENT.selectionChanged),
      },
    },
    // Sent by the client library itself when it starts.
    "Microsoft.InternalService.AddinInternalService": { call: { NotifyActionHandlerReady: () => {} } },
  };
}

/** What Excel asks of a sheet's name. */
export function checkSheetName(context: Context, name: unknown, renamed: ModelSheet | null): void {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[\\/*?:[\]]|^'|'$/.test(name)) {
    throw invalidArgument("The sheet name is not valid.");
  }
  if (name.toLowerCase() === "history") throw invalidArgument("The sheet name is reserved.");
  const holder = context.workbook.find(name);
  if (holder && holder !== renamed) throw alreadyExists();
}

/** Excel never lets the last visible sheet go. */
export function checkOneStaysVisible(context: Context, leaving: ModelSheet): void {
  const others = context.workbook.sheets.filter((sheet) => sheet !== leaving && sheet.visibility === "Visible");
  if (others.length === 0) {
    throw new ExcelError("InvalidOperation", "This operation isn't permitted for the current object.");
  }
}
