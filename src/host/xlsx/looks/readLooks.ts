import type { Parts } from "../parts";
import { readWorkbookPart } from "../read/workbookPart";
import { readCharts } from "./charts";
import { readLooks } from "./cellLooks";
import { colorReader } from "./colors";
import type { SheetLooks } from "./look";
import { SheetLooksReader } from "./sheetLooks";

/** How every worksheet of a package is laid out, for a viewer. @throws UnreadableFile truncated */
export function readSheetLooks(parts: Parts): readonly SheetLooks[] {
  const workbook = readWorkbookPart(parts);
  const part = (type: string): string | null => {
    const target = workbook.relationships.find((relationship) => relationship.type === type)?.target ?? null;
    return target !== null && parts.has(target) ? target : null;
  };
  const color = colorReader(parts, part("theme"));
  const looks = readLooks(parts, part("styles"), color);
  return workbook.sheets
    .filter((sheet) => sheet.kind === "worksheet")
    .map((sheet) => {
      const reader = new SheetLooksReader(sheet.name, looks, color, readCharts(parts, sheet.part));
      parts.scan(sheet.part, reader);
      return reader;
    });
}
