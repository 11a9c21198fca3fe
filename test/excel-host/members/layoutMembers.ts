import type { ModelSheet } from "../model/sheet";
import type { HostObject, MemberTable } from "../wire/members";
import type { Context } from "./context";

interface LayoutObject extends HostObject {
  readonly sheet: ModelSheet;
}

/** How a sheet is printed. */
export function layoutMembers(context: Context): MemberTable {
  const setting =
    (name: string) =>
    ({ sheet }: LayoutObject, value: unknown) => {
      context.mayWrite(sheet);
      sheet.layout[name] = value;
    };
  const part = (type: string) => (object: LayoutObject) => ({ ...object, type });
  return {
    PageLayout: {
      set: {
        Orientation: setting("orientation"),
        PaperSize: setting("paperSize"),
        Zoom: setting("zoom"),
        CenterHorizontally: setting("centerHorizontally"),
      },
      navigate: { HeadersFooters: part("HeaderFooterGroup") },
      call: {
        SetPrintMargins: ({ sheet }: LayoutObject, unit: string, margins: object) => {
          sheet.layout.margins = { unit, ...margins };
        },
        SetPrintTitleRows: ({ sheet }: LayoutObject, rows: unknown) => {
          sheet.layout.titleRows = context.addressWithSheet(context.rangeOf(sheet, rows)).split("!").at(-1);
        },
      },
    },
    PageBreakCollection: {
      call: {
        Add: ({ sheet }: LayoutObject, range: unknown) => {
          context.mayWrite(sheet);
          const breaks = (sheet.layout.breaks ?? []) as number[];
          sheet.layout.breaks = [...breaks, context.rangeOf(sheet, range).area.row + 1];
          return { type: "PageBreak", sheet };
        },
        RemovePageBreaks: ({ sheet }: LayoutObject) => void (sheet.layout.breaks = []),
      },
    },
    PageBreak: {},
    HeaderFooterGroup: { navigate: { DefaultForAllPages: part("HeaderFooter") } },
    HeaderFooter: { set: { CenterFooter: setting("centerFooter") } },
  };
}
