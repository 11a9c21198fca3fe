import { type SkipCode, skipReasons } from "../../messages/zhCN/recognition";
import { isReportSubtitle } from "../../messages/zhCN/reportSubtitles";
import { ownSheetNames } from "../sheet/ownSheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { SheetGrid } from "./grid";
import { headerlessReason } from "./lookAlike";
import { mappedRegion } from "./mappedRegion";
import { type TableReading, readTable } from "./readTable";
import { tableRegions } from "./tableRegions";
import type { RecognisedTable, Recognition, SavedMapping, SkippedSheet } from "./table";

/**
 * Finds the target tables of a workbook and says in one sentence why every other sheet was left alone. The product's own
 * report sheets are neither. A person's mapping of the same headers overrides what the words say.
 */
export function recognise(workbook: WorkbookSnapshot, mappings: readonly SavedMapping[]): Recognition {
  const own = ownSheetNames(workbook);
  const sheets = workbook.sheets.filter(({ name }) => !own.has(name));
  const tables: RecognisedTable[] = [];
  const skipped: SkippedSheet[] = [];
  const titles = sheets.map(firstLine);
  sheets.forEach((sheet, index) => {
    const otherTitles = titles.filter((_title, other) => other !== index);
    const found = tablesOf(sheet, mappings, { fileName: workbook.fileName, otherTitles });
    if (Array.isArray(found)) tables.push(...found);
    else skipped.push({ sheet: sheet.name, reason: skipReasons[found]() });
  });
  return { tables, skipped };
}

function tablesOf(
  sheet: SheetSnapshot,
  mappings: readonly SavedMapping[],
  surroundings: Parameters<typeof readTable>[3],
): RecognisedTable[] | SkipCode {
  if (sheet.visibility === "veryHidden") return "veryHidden";
  const grid = new SheetGrid(sheet);
  const mapped = mappings.map((mapping) => mappedRegion(grid, mapping)).filter((region) => region !== null);
  // Read as targets, the figures of an earlier report would count twice.
  if (mapped.length === 0 && isReportSubtitle(textAt(sheet, 2))) return "reportCopy";
  const regions = mapped.length ? mapped : tableRegions(grid);
  if (regions.length === 0) return headerlessReason(grid);
  const readings = regions.map((region) => readTable(grid, region, mappings, surroundings));
  const tables = readings.flatMap((reading) => ("table" in reading ? [reading.table] : []));
  if (tables.length) return withoutFormRows(tables);
  return mostMatched(readings);
}

/** The first text of a row, "" where it has none. */
function textAt({ rows }: SheetSnapshot, row: number): string {
  const cell = rows[row]?.find((each) => each?.type === "text");
  return cell?.type === "text" ? cell.text : "";
}

/** The lines of a form above its table (项目名称, 年度总体目标) can look like tiny tables of their own. */
function withoutFormRows(tables: readonly RecognisedTable[]): RecognisedTable[] {
  const rows = ({ bodyTop, bodyBottom }: RecognisedTable) => bodyBottom - bodyTop + 1;
  const isForm = (table: RecognisedTable) =>
    rows(table) <= 2 &&
    !table.columns.some(({ role }) => role === "serial") &&
    tables.some((other) => other.bodyTop > table.bodyTop && rows(other) >= 3);
  return tables.filter((table) => !isForm(table));
}

function mostMatched(readings: readonly TableReading[]): SkipCode {
  let best: { skip: SkipCode; matched: number } = { skip: "noHeader", matched: -1 };
  for (const reading of readings) if ("skip" in reading && reading.matched > best.matched) best = reading;
  return best.skip;
}

/** A sheet's first text, which in other sheets of the workbook may tell the year. */
function firstLine({ rows }: SheetSnapshot): string {
  for (let row = 1; row < Math.min(rows.length, 4); row++) {
    for (const cell of rows[row] ?? []) if (cell?.type === "text" && cell.text.length <= 60) return cell.text;
  }
  return "";
}
