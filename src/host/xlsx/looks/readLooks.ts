import type { Parts } from "../parts";
import { type WorkbookPart, readWorkbookPart } from "../read/workbookPart";
import { readCharts } from "./charts";
import { type Looks, readLooks } from "./cellLooks";
import { type ReadColor, colorReader } from "./colors";
import type { CellLook, SheetLooks } from "./look";
import { SheetLooksReader } from "./sheetLooks";

/** How every worksheet of a package is laid out, for a viewer. @throws UnreadableFile truncated */
export function readSheetLooks(parts: Parts): readonly SheetLooks[] {
  const workbook = readWorkbookPart(parts);
  const { looks, color } = looksOf(parts, workbook);
  return workbook.sheets
    .filter((sheet) => sheet.kind === "worksheet")
    .map((sheet) => {
      const reader = new SheetLooksReader(sheet.name, looks, color, readCharts(parts, sheet.part));
      parts.scan(sheet.part, reader);
      return reader;
    });
}

/** The look of every cell style, by its index. @throws UnreadableFile truncated */
export function readCellLooks(parts: Parts): readonly CellLook[] {
  return looksOf(parts, readWorkbookPart(parts)).looks.cells;
}

function looksOf(parts: Parts, { relationships }: WorkbookPart): { readonly looks: Looks; readonly color: ReadColor } {
  const part = (type: string): string | null => {
    const target = relationships.find((relationship) => relationship.type === type)?.target ?? null;
    return target !== null && parts.has(target) ? target : null;
  };
  const color = colorReader(parts, part("theme"));
  return { looks: readLooks(parts, part("styles"), color), color };
}
