import type { Rect } from "../sheet/address";

/** The seven report sheets, rankings on request and the bulletin draft, by what they are; a title can change, this cannot. */
export type SheetKey =
  | "overview"
  | "detail"
  | "unitRanking"
  | "leaderRanking"
  | "coordinatorRanking"
  | "personRanking"
  | "categoryRanking"
  | "measureRanking"
  | "lagging"
  | "problems"
  | "notes"
  | "bulletin";

/** Everything one write does to a workbook, as data. The same plan through any host gives the same workbook. */
export interface Plan {
  /** In the order the tabs stand. */
  readonly sheets: readonly SheetPlan[];
  /** Marks in source sheets; empty where the settings want none. */
  readonly marks: readonly MarkPlan[];
  /** What the plan was made from: a host refuses to write when the source has changed since. */
  readonly expects: readonly SourceExpectation[];
  /** New text for Mubiao's custom XML part, written and undone together with the sheets; absent: left as it is. */
  readonly store?: string;
}

export interface SourceExpectation {
  readonly sheet: string;
  readonly rect: Rect;
  /** Of sheet/fingerprint() over the same rectangle. */
  readonly fingerprint: string;
}

/** One own sheet. Grid lines are off on all of them: what needs a line has a border. */
export interface SheetPlan {
  readonly key: SheetKey;
  /** The tab's wanted name; the host adds a suffix where a person's own sheet holds it. */
  readonly name: string;
  /** Dense rows from A1. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Later runs win over earlier ones. */
  readonly formats: readonly FormatRun[];
  readonly merges: readonly Rect[];
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  /** 1-based columns that only formulas read. */
  readonly hiddenColumns: readonly number[];
  /** In points, by 1-based row; rows not named fit their content. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  /** For a host that cannot measure text: about how high the rows that fit their content are. Index 0 is row 1; null: as rowHeights says. */
  readonly estimatedHeights: readonly (number | null)[];
  /** Rows above the scrolling part; 0 for none. */
  readonly freezeRows: number;
  readonly table: TablePlan | null;
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
}

/**
 * A cell to write. Text is always written as text, also when it begins with = + - @ or a tab.
 * A formula (without "=") names other own sheets as [[key]]!A1, for instance [[detail]]!$G$4; the host puts the real name in
 * (quoted as the name needs) wherever the token stands outside a string literal. Source sheets are named as they are.
 * A link to a source cell is a HYPERLINK formula: it costs a host nothing beyond the block of cells and moves when rows are sorted.
 * `value` is then the cached result that readers without a calculator show; "" is an empty text, null an empty cell.
 */
export interface PlanCell {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

export interface FormatRun {
  readonly rect: Rect;
  readonly style: CellStyle;
}

/** Absent fields leave what an earlier run set. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin" | "none";
  /** Excel number format code. */
  readonly numberFormat?: string;
}

/** An Excel table with filter buttons; the header texts stand in its first row. */
export interface TablePlan {
  readonly name: string;
  readonly rect: Rect;
}

export type ConditionalFormatPlan =
  /** The cell's text is exactly `text`. */
  | {
      readonly type: "text";
      readonly rect: Rect;
      readonly text: string;
      readonly color: string;
      readonly fill: string;
      readonly bold: boolean;
    }
  | {
      readonly type: "dataBar";
      readonly rect: Rect;
      readonly color: string;
      readonly min: number;
      readonly max: number;
    };

/** A native chart. A "bar" runs to the right with its first category on top. */
export interface ChartPlan {
  readonly name: string;
  readonly type: "bar" | "column" | "doughnut";
  readonly title: string;
  /** Ranges on the same sheet. */
  readonly categories: Rect;
  readonly values: Rect;
  readonly seriesName: string;
  /** Cached points, in order. */
  readonly points: readonly { readonly category: string; readonly value: number | null }[];
  /** One colour for all, or one a point. */
  readonly colors: readonly string[];
  /** The cells it covers. */
  readonly anchor: Rect;
}

/** Paper is A4, one page wide, centred between the margins. */
export interface PrintPlan {
  /** Made small enough for so many pages from top to bottom; null: as many as it takes. */
  readonly pagesTall: number | null;
  readonly landscape: boolean;
  /** Rows repeated on each page, or null. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** Rows that begin a page; else pages fill up. */
  readonly breaks: readonly number[];
  /** In points (72 an inch). The footer stands half-way into the bottom margin. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Text at the foot's centre, with &P for the page and &N for the number of pages. */
  readonly footer: string;
}

/** Columns right of a source table, or the fill of its rows; removed without trace on request. */
export interface MarkPlan {
  readonly sheet: string;
  readonly form: "columns" | "fill";
  readonly headerRow: number;
  /** First of the two mark columns (form "columns"), or the table's first column (form "fill"). */
  readonly left: number;
  readonly right: number;
  readonly rows: readonly {
    readonly row: number;
    readonly rate: number | null;
    readonly lampWord: string;
    readonly fill: string | null;
  }[];
}
