import type { Role, TableKind } from "../../src/domain/recognise/table";

/** A cell as a clerk types it: text, a number, a percent (82 shown as 82%), a formula with its cached result, an error, a day. */
export type SampleCell =
  | string
  | number
  | null
  | { readonly percent: number }
  | { readonly formula: string; readonly result: number | string; readonly percent?: boolean }
  | { readonly error: string }
  | { readonly day: string };

export interface SampleGrid {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly state?: "hidden" | "veryHidden";
}

/** What must be read of a task; only the fields given are judged. */
export interface GoldenTask {
  readonly row: number;
  readonly lastRow?: number;
  readonly serial?: string | null;
  readonly marker?: string | null;
  readonly groups?: readonly string[];
  readonly text?: string;
  readonly leaders?: readonly string[];
  readonly inherited?: readonly string[];
  readonly leadUnits?: readonly string[];
  readonly supportUnits?: readonly string[];
  readonly persons?: readonly string[];
  readonly deadlines?: readonly string[];
  readonly targets?: readonly string[];
  readonly progress?: readonly string[];
  readonly rank?: number | null;
  readonly weight?: number | null;
  /** "amount 32000万元 → 24100万元", the actual "?" where it is unknown. */
  readonly indicators?: readonly string[];
  /** What the sheet's own rate cells say, percent. */
  readonly rates?: readonly number[];
  readonly status?: string;
  /** Codes of the row's issues, sorted. */
  readonly issues?: readonly string[];
}

export interface GoldenTable {
  readonly sheet?: string;
  readonly kind: TableKind;
  readonly headerRows: readonly number[];
  readonly columns: Partial<Record<Role, string>>;
  readonly title?: string;
  readonly period?: string | null;
  readonly asOf?: string | null;
  readonly legend?: Readonly<Record<string, string>>;
  /** Codes of the table's own issues, sorted. */
  readonly issues?: readonly string[];
  readonly tasks: readonly GoldenTask[];
}

export interface SampleSheet {
  /** The sentence it judges. */
  readonly name: string;
  readonly fileName?: string;
  /** The same sheet as LibreOffice wrote it, kept in libreoffice/: from an HTML table, or from the exceljs workbook. */
  readonly libreOffice?: { readonly file: string; readonly from: "html" | "xlsx" };
  readonly sheets: readonly SampleGrid[];
  readonly tables: readonly GoldenTable[];
  /** Sheet → a word of the reason. */
  readonly skipped?: Readonly<Record<string, string>>;
}
