import type { Rect } from "../../domain/sheet/address";
import { type Block, byRows, cellCount, columnSpans, rangeOf } from "./block";
import { hasExcelApi, inExcel } from "./excelSession";
import type { SheetOutline } from "./readOutline";

/** Where a sheet's content stands, and what is special about it; null rectangles for an empty sheet. */
export interface SheetExtent {
  readonly sheet: SheetOutline;
  readonly used: Rect | null;
  readonly merges: readonly Rect[];
  /** Columns, each with the rows between its first and last formula. */
  readonly formulas: readonly Rect[];
  /** The same for numbers, whose formats say what they mean. */
  readonly numbers: readonly Rect[];
  /** true: all rows (columns) of the used range are hidden · false: none · null: some. */
  readonly rowsHidden: boolean | null;
  readonly columnsHidden: boolean | null;
}

/** Asks every sheet where its values are. Formatted but empty cells, of which there may be millions, do not count. */
export async function readExtents(sheets: readonly SheetOutline[]): Promise<SheetExtent[]> {
  // Merges can be asked for since ExcelApi 1.13; older versions have no way to tell them.
  const knowsMerges = hasExcelApi("1.13");
  return inExcel(async (context) => {
    const answers = sheets.map((sheet) => askExtent(context, sheet, knowsMerges));
    await context.sync();
    return answers.map((answer) => answer());
  });
}

function askExtent(context: Excel.RequestContext, sheet: SheetOutline, knowsMerges: boolean): () => SheetExtent {
  const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  const formulas = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  const constants = used.getSpecialCellsOrNullObject(
    Excel.SpecialCellType.constants,
    Excel.SpecialCellValueType.numbers,
  );
  const results = used.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas, Excel.SpecialCellValueType.numbers);
  const merges = knowsMerges ? used.getMergedAreasOrNullObject() : null;
  const asked = [formulas, constants, results, ...(merges ? [merges] : [])];
  for (const areas of asked) areas.load("address");
  return () => extentOf(sheet, { used, formulas, constants, results, merges });
}

interface AskedExtent {
  readonly used: Excel.Range;
  readonly formulas: Excel.RangeAreas;
  readonly constants: Excel.RangeAreas;
  readonly results: Excel.RangeAreas;
  readonly merges: Excel.RangeAreas | null;
}

function extentOf(sheet: SheetOutline, { used, formulas, constants, results, merges }: AskedExtent): SheetExtent {
  if (used.isNullObject) {
    const none = { used: null, merges: [], formulas: [], numbers: [], rowsHidden: false, columnsHidden: false };
    return { sheet, ...none };
  }
  return {
    sheet,
    used: rectOf(used),
    merges: merges ? rectsOf(addressesOf(merges)) : [],
    formulas: columnSpans(addressesOf(formulas)),
    numbers: columnSpans(`${addressesOf(constants)},${addressesOf(results)}`),
    rowsHidden: used.rowHidden,
    columnsHidden: used.columnHidden,
  };
}

function addressesOf(areas: Excel.RangeAreas): string {
  return areas.isNullObject ? "" : areas.address;
}

/** A range's rectangle; rowIndex and its like must have been loaded. */
export function rectOf(range: Excel.Range): Rect {
  const top = range.rowIndex + 1;
  const left = range.columnIndex + 1;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

function rectsOf(addresses: string): Rect[] {
  return addresses.split(",").flatMap((address) => {
    const spans = columnSpans(address);
    const [first] = spans;
    return first ? [{ ...first, right: spans.at(-1)!.right }] : [];
  });
}

/** Cells beyond which a used range is looked at more closely before it is read. */
const SUSPICIOUS = 400_000;
const BANDS = 64;

/**
 * The parts of used ranges worth reading. A stray value far below the table makes its used range huge; asked band by band,
 * the emptiness between is left out.
 */
export async function readableBlocks(blocks: readonly Block[]): Promise<Block[]> {
  const huge = blocks.filter((block) => cellCount(block) > SUSPICIOUS);
  if (huge.length === 0) return [...blocks];
  const bands = huge.flatMap((block) => byRows(block, Math.ceil(cellCount(block) / BANDS)));
  const found = await inExcel(async (context) => {
    const answers = bands.map((band) => {
      const used = rangeOf(context, band).getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { band, used };
    });
    await context.sync();
    return answers.flatMap(({ band, used }) => (used.isNullObject ? [] : [{ sheet: band.sheet, rect: rectOf(used) }]));
  });
  return [...blocks.filter((block) => !huge.includes(block)), ...found];
}
