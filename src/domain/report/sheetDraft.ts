import type { Rect } from "../sheet/address";
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

  chart(chart: ChartPlan): void {
    this.charts.push(chart);
  }

  /** The sheet as data, its cells filled up to a rectangle as wide as its columns. */
  build(rest: {
    readonly print: PrintPlan;
    readonly freezeRows?: number;
    readonly table?: TablePlan | null;
    readonly hiddenColumns?: readonly number[];
  }): SheetPlan {
    const cells = this.rows.map((row) =>
      row.length < this.width ? [...row, ...new Array<PlanCell>(this.width - row.length).fill(EMPTY)] : row,
    );
    return {
      key: this.key,
      name: this.name,
      cells,
      formats: this.formats,
      merges: this.merges,
      columnWidths: this.columnWidths,
      hiddenColumns: rest.hiddenColumns ?? [],
      rowHeights: this.rowHeights,
      freezeRows: rest.freezeRows ?? 0,
      table: rest.table ?? null,
      conditionalFormats: this.conditionalFormats,
      charts: this.charts,
      print: rest.print,
    };
  }
}

const EMPTY: PlanCell = { value: null };

function asCell(cell: Writable): PlanCell {
  if (cell === null) return EMPTY;
  return typeof cell === "object" ? cell : { value: cell };
}
