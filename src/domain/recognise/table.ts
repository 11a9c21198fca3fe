import type { kindWords, roleWords } from "../../messages/zhCN";
import type { Rect } from "../sheet/address";
import type { Issue } from "../issue";

/** What a column is for. The catalogue of header words is in columnCatalogue.ts. */
export type Role = keyof typeof roleWords;

/** How a table tells its tasks: see the contract. */
export type TableKind = keyof typeof kindWords;

export interface ColumnReading {
  readonly role: Role;
  /** 1-based. */
  readonly column: number;
  /** The header as printed, its levels joined by " / ". */
  readonly header: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** One Chinese sentence. */
  readonly reason: string;
}

/** A column's header with its levels joined by " / ", squeezed of spaces. */
export interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

/** A group of columns of a matrix that speak of one indicator. */
export interface MeasureGroup {
  readonly name: string;
  readonly unit: string | null;
  readonly plan: number | null;
  readonly actual: number | null;
  readonly rate: number | null;
  readonly growth: number | null;
  readonly rank: number | null;
}

export interface Period {
  readonly label: string;
  /** ISO days. */
  readonly start: string;
  readonly end: string;
}

/** A target table found in a sheet. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly range: Rect;
  readonly title: string;
  readonly kind: TableKind;
  /** 1-based rows of the header, all its levels. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReading[];
  /** Every column of the table, read or not, in order: what a person maps, and what headerKey() is made of. */
  readonly headers: readonly HeaderCell[];
  /** A matrix: its indicators. A values table: amount and growth (areAspects) of the indicators its rows name, else none. */
  readonly groups: readonly MeasureGroup[];
  /** First and last row that can hold a task. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  /** Mark → what the legend below the table says of it. */
  readonly legend: ReadonlyMap<string, string>;
  /** Unit of the line 单位:…, or null. */
  readonly unitLine: string | null;
  readonly period: Period | null;
  /** The as-of date the sheet itself states (截至10月底), ISO, or null. */
  readonly asOf: string | null;
  readonly issues: readonly Issue[];
}

export interface SkippedSheet {
  readonly sheet: string;
  /** One Chinese sentence. */
  readonly reason: string;
}

export interface Recognition {
  readonly tables: readonly RecognisedTable[];
  readonly skipped: readonly SkippedSheet[];
}

/** What a person settled about a sheet's headers; overrides everything and is kept in the workbook. */
export interface SavedMapping {
  /** The header texts in column order, squeezed and joined by "|": next month's sheet is known by it. */
  readonly headerKey: string;
  readonly isTargetTable: boolean;
  readonly headerRows: readonly number[] | null;
  /** Role by column letter. */
  readonly roles: Readonly<Record<string, Role>>;
}
