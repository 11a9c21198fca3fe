import type { Rect } from "../../../domain/sheet/address";

/** How a cell is shown, as far as a viewer can follow it. Colours are "#rrggbb"; absent fields are the viewer's defaults. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<Side, BorderLook>>>;
  /** Excel number format code; absent: General. */
  readonly numberFormat?: string;
}

export type Side = "left" | "right" | "top" | "bottom";

export interface BorderLook {
  readonly style: string;
  readonly color: string;
}

/** A conditional format that a viewer can follow: a word that colours its cell, or a bar behind a number. */
export type ConditionalLook =
  | { readonly type: "equals"; readonly rect: Rect; readonly value: string; readonly look: CellLook }
  | {
      readonly type: "dataBar";
      readonly rect: Rect;
      readonly color: string;
      readonly min: number;
      readonly max: number;
    };

/** A chart over the cells of its sheet. */
export interface ChartLook {
  /** The cells it covers. */
  readonly anchor: Rect;
  readonly title: string;
  /** Null for a kind that a viewer cannot follow. */
  readonly type: "bar" | "column" | "doughnut" | null;
  readonly points: readonly {
    readonly category: string;
    readonly value: number | null;
    readonly color: string | null;
  }[];
}

/** How one sheet is laid out, beside what its cells hold. */
export interface SheetLooks {
  readonly name: string;
  /** Style of the cell, or undefined where it has none. */
  lookAt(row: number, column: number): CellLook | undefined;
  /** Pixels by 1-based column, where the sheet says. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Pixels by 1-based row, where the sheet says. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGrid: boolean;
  /** Does any style of the workbook show numbers otherwise than General? */
  readonly hasNumberFormats: boolean;
  readonly conditional: readonly ConditionalLook[];
  readonly charts: readonly ChartLook[];
}
