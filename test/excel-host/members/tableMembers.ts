import { overlap } from "../model/area";
import type { ModelSheet, ModelTable } from "../model/sheet";
import type { HostObject, MemberTable } from "../wire/members";
import { alreadyExists, invalidArgument } from "../wire/request";
import { type Context, type SheetObject, collection } from "./context";

interface TableObject extends HostObject {
  readonly sheet: ModelSheet;
  readonly table: ModelTable;
}

/** Tables on a sheet. Their names are taken for the whole workbook. */
export function tableMembers(context: Context): MemberTable {
  const wrap = (sheet: ModelSheet, table: ModelTable) =>
    context.wrap<TableObject>("Table", table, () => ({ sheet, table }));
  const tables = collection<TableObject>(
    // The workbook's collection stands for no single sheet.
    ({ sheet }: Partial<SheetObject>) =>
      (sheet ? [sheet] : context.workbook.sheets).flatMap((on) => on.tables.map((table) => wrap(on, table))),
    ({ table }) => [table.id, table.name],
  );
  return {
    TableCollection: {
      ...tables,
      call: {
        ...tables.call,
        Add: ({ sheet }: SheetObject, address: unknown, hasHeaders: boolean) => {
          context.mayWrite(sheet);
          const { area } = context.rangeOf(sheet, address);
          const clashes = sheet.tables.some((other) => overlap(other.area, area));
          if (clashes || sheet.merges.some((merge) => overlap(merge, area)) || !hasHeaders) throw invalidArgument();
          const count = context.workbook.sheets.reduce((sum, { tables: list }) => sum + list.length, 1);
          const table = {
            id: context.workbook.newId(),
            name: `表${count}`,
            area,
            style: "TableStyleMedium2",
            showFilterButton: true,
          };
          sheet.tables.push(table);
          return wrap(sheet, table);
        },
      },
    },
    Table: {
      identity: ({ table }: TableObject) => ({ Id: table.id }),
      get: {
        Id: ({ table }: TableObject) => table.id,
        Name: ({ table }: TableObject) => table.name,
        Style: ({ table }: TableObject) => table.style,
        ShowFilterButton: ({ table }: TableObject) => table.showFilterButton,
      },
      set: {
        Name: ({ table }: TableObject, name: string) => {
          if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw invalidArgument();
          const all = context.workbook.sheets.flatMap(({ tables: list }) => list);
          const isTaken = all.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase());
          if (isTaken) throw alreadyExists();
          table.name = name;
        },
        Style: ({ table }: TableObject, style: string) => (table.style = style),
        ShowFilterButton: ({ table }: TableObject, isShown: boolean) => (table.showFilterButton = isShown),
        ShowBandedRows: () => {},
      },
      navigate: { Worksheet: ({ sheet }: TableObject) => context.sheet(sheet) },
      call: {
        GetRange: ({ sheet, table }: TableObject) => context.range(sheet, table.area),
        Delete: ({ sheet, table }: TableObject) => {
          context.mayWrite(sheet);
          for (const [row, column] of [...sheet.within(table.area)]) sheet.remove(row, column);
          sheet.tables.splice(sheet.tables.indexOf(table), 1);
        },
      },
    },
  };
}
