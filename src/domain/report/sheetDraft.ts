import type { Rect } from "../sheet/address";
import { type RowBlock, pageBreaks, pagesTall } from "./pageBreaks";
import { linesOfText } from "./textLines";
import type {
  CellStyle,
  ChartPlan,
  ConditionalFormatPlan,
  FormatRun,
  PlanCell,
  PrintPlan,
  SheetKey,
  SheetPlan,
  TablePlan,
} from "./plan";

export type Writable = PlanCell | string | number | null;

/** A sheet while it is being laid out; cells may be put in any order. */
export class SheetDraft {
  private readonly rows: PlanCell[][] = [];
  private readonly formats: FormatRun[] = [];
  private readonly merges: Rect[] = [];
  private readonly rowHeights: { readonly row: number; readonly points: number }[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];
  private readonly charts: ChartPlan[] = [];
  private readonly blocks: RowBlock[] = [];

  /** `columnWidths` in characters, from column A. */
  constructor(
    private readonly key: SheetKey,
    private readonly name: string,
    private readonly columnWidths: readonly number[],
  ) {}

  get width(): number {
    return this.columnWidths.length;
  }

  put(row: number, column: number, cell: Writable): void {
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1]!;
    while (cells.length < column) cells.push({ value: null });
    cells[column - 1] = asCell(cell);
  }

  putRow(row: number, cells: readonly Writable[], left = 1): void {
    cells.forEach((cell, index) => this.put(row, left + index, cell));
  }

  format(rect: Rect, style: CellStyle): void {
    this.formats.push({ rect, style });
  }

  merge(rect: Rect): void {
    if (rect.top !== rect.bottom || rect.left !== rect.right) this.merges.push(rect);
  }

  rowHeight(row: number, points: number): void {
    this.rowHeights.push({ row, points });
  }

  conditionalFormat(...formats: readonly ConditionalFormatPlan[]): void {
    this.conditionalFormats.push(...formats);
  }

  /** Rows that are printed on one page, where they fit on one. */
  keepTogether(top: number, bottom: number): void {
    this.blocks.push({ top, bottom });
  }

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** The sheet as data, its cells filled up to a rectangle as wide as its columns. */
  build(rest: {
    readonly print: PrintPlan;
    readonly freezeRows?: number;
    readonly table?: TablePlan | null;
    readonly hiddenColumns?: readonly number[];
    /** The body's font size in points: rows without a height of their own are estimated by it. */
    readonly bodySize: number;
  }): SheetPlan {
    const cells = this.rows.map((row) =>
      row.length < this.width ? [...row, ...new Array<PlanCell>(this.width - row.length).fill(EMPTY)] : row,
    );
    const hiddenColumns = rest.hiddenColumns ?? [];
    const estimatedHeights = this.estimates(rest.bodySize, hiddenColumns);
    return {
      key: this.key,
      name: this.name,
      cells,
      formats: this.formats,
      merges: this.merges,
      columnWidths: this.columnWidths,
      hiddenColumns,
      rowHeights: this.rowHeights,
      estimatedHeights,
      freezeRows: rest.freezeRows ?? 0,
      table: rest.table ?? null,
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
      print: { ...rest.print, ...this.paged(rest.print, estimatedHeights, hiddenColumns) },
    };
  }

  /** Where pages begin, or onto how many the sheet is squeezed: the latter only where nothing is kept together. */
  private paged(
    print: PrintPlan,
    estimates: readonly (number | null)[],
    hiddenColumns: readonly number[],
  ): Pick<PrintPlan, "breaks" | "pagesTall"> {
    const fixed = new Map(this.rowHeights.map(({ row, points }) => [row, points]));
    const heights = estimates.map((estimate, index) => fixed.get(index + 1) ?? estimate ?? 0);
    const shown = this.columnWidths.filter((_, index) => !hiddenColumns.includes(index + 1));
    const width = shown.reduce((sum, characters) => sum + (characters + 1) * CHARACTER, 0);
    const breaks = this.blocks.length === 0 ? [] : pageBreaks(this.blocks, heights, width, print);
    return { breaks, pagesTall: breaks.length === 0 ? pagesTall(heights, width, print) : null };
  }

  private estimates(size: number, hiddenColumns: readonly number[]): readonly (number | null)[] {
    const fixed = new Set(this.rowHeights.map(({ row }) => row));
    const hidden = new Set(hiddenColumns);
    const characters = this.columnWidths.map((width) => charactersIn(width, size));
    return this.rows.map((cells, index) => {
      if (fixed.has(index + 1)) return null;
      let lines = 1;
      cells.forEach(({ value }, column) => {
        if (typeof value !== "string" || value === "" || hidden.has(column + 1)) return;
        lines = Math.max(lines, linesOfText(value, characters[column]!));
      });
      return Math.round(lines * size * LINE_SPACING + CELL_PADDING);
    });
  }
}

const LINE_SPACING = 1.25;
/** Points above and below the text of a cell together. */
const CELL_PADDING = 7;
/** Points a column is wider by for each character of its width. */
const CHARACTER = 5.25;

/** Half-width characters of a size that fit a column. */
function charactersIn(width: number, size: number): number {
  return Math.max(2, Math.floor((width * CHARACTER) / (size / 2)));
}

const EMPTY: PlanCell = { value: null };

function asCell(cell: Writable): PlanCell {
  if (cell === null) return EMPTY;
  return typeof cell === "object" ? cell : { value: cell };
}

/** Rows top to bottom of the columns left to right; of one column where right is not given. */
export function area(top: number, bottom: number, left: number, right = left): Rect {
  return { top, left, bottom, right };
}
