import { type Area, MAX_COLUMNS, covers } from "./area";
import type { CellValue } from "./typedInput";

export interface CellFormat {
  numberFormat?: string;
  fill?: string;
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  bold?: boolean;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  borders?: Record<string, string>;
}

export interface ModelCell {
  value: CellValue;
  formula?: string;
  format?: CellFormat;
  link?: { documentReference?: string; screenTip?: string };
}

export interface ModelTable {
  id: string;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
}

export interface ModelChart {
  id: string;
  name: string;
  kind: string;
  title: string;
  seriesName: string;
  values: string;
  categories: string;
  position: string;
  /** Anything else that was set, by a path of our own. */
  looks: Record<string, unknown>;
}

/** A person's comment on a cell. */
export interface ModelComment {
  readonly id: string;
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface ModelRule {
  id: string;
  kind: string;
  area: Area;
  settings: Record<string, unknown>;
}

/** One sheet in memory; cells are sparse. It knows nothing of the programming interface. */
export class ModelSheet {
  visibility = "Visible";
  tabColor = "";
  isProtected = false;
  showGridlines = true;
  frozenRows = 0;
  readonly cells = new Map<number, ModelCell>();
  merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly tables: ModelTable[] = [];
  readonly charts: ModelChart[] = [];
  readonly rules: ModelRule[] = [];
  comments: ModelComment[] = [];
  /** Ids of pivot tables and slicers. */
  pivotTables: string[] = [];
  slicers: string[] = [];
  /** A person's pictures and shapes, by what Excel calls their type. */
  shapes: { readonly id: string; readonly type: string }[] = [];
  layout: Record<string, unknown> = {};
  /** Formatted but empty, as a careless fill-down leaves millions of; held as a rectangle so that it costs nothing here. */
  phantom: Area | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): ModelCell | undefined {
    return this.cells.get(row * MAX_COLUMNS + column);
  }

  /** The cell to change; made where there was none. */
  touch(row: number, column: number): ModelCell {
    const key = row * MAX_COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { value: "" }));
    return cell;
  }

  *within(area: Area): Generator<readonly [row: number, column: number, cell: ModelCell]> {
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (covers(area, row, column)) yield [row, column, cell];
    }
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * MAX_COLUMNS + column);
  }

  /** The smallest area around all content (and formats, unless `valuesOnly`), or null. */
  used(within: Area, valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const extend = (row1: number, column1: number, row2: number, column2: number) => {
      top = Math.min(top, row1);
      left = Math.min(left, column1);
      bottom = Math.max(bottom, row2);
      right = Math.max(right, column2);
    };
    for (const [row, column, cell] of this.within(within)) {
      if (cell.value !== "" || cell.formula || (!valuesOnly && cell.format)) extend(row, column, row, column);
    }
    const phantom = valuesOnly ? null : this.phantom;
    if (phantom) {
      extend(phantom.row, phantom.column, phantom.row + phantom.rows - 1, phantom.column + phantom.columns - 1);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}
