import type { Issue } from "../issue";
import { readTasks } from "../read/readTasks";
import type { TaskRow } from "../read/taskRow";
import { recognise } from "../recognise/recognise";
import type { Period, RecognisedTable, SavedMapping, SkippedSheet } from "../recognise/table";
import type { Settings } from "../settings";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import { paceOfYear } from "./pace";

/** What a workbook holds, before any of it is judged. */
export interface Findings {
  /** ISO day. */
  readonly asOf: string;
  /** 序时进度 at that day, percent. */
  readonly timeProgress: number;
  readonly tables: readonly FoundTable[];
  readonly skipped: readonly SkippedSheet[];
}

export interface FoundTable {
  readonly table: RecognisedTable;
  readonly period: Period | null;
  readonly tasks: readonly TaskRow[];
  readonly issues: readonly Issue[];
}

export interface FindOptions {
  readonly settings: Settings;
  readonly mappings: readonly SavedMapping[];
  /** ISO day: the as-of date where neither the settings nor the sheet tell one. */
  readonly today: string;
}

/** The target tables of a workbook with their tasks, as of when they stand, and which sheets hold none. */
export function findTables(workbook: WorkbookSnapshot, { settings, mappings, today }: FindOptions): Findings {
  const { tables, skipped } = recognise(workbook, mappings);
  const asOf = settings.asOf ?? tables.map(ownAsOf).find((day) => day !== null) ?? today;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const found = tables.map((table): FoundTable => {
    const { tasks, issues } = readTasks(sheets.get(table.sheet)!, table);
    return { table, period: table.period, tasks, issues: [...table.issues, ...issues] };
  });
  const timeProgress = paceOfYear(asOf, planYear(tables[0], asOf), settings.pace);
  return { asOf, timeProgress, tables: found, skipped };
}

function ownAsOf(table: RecognisedTable): string | null {
  return table.asOf ?? table.period?.end ?? null;
}

/** The year the goals are set for: the period's own, else that of the as-of date (a missing year is an issue of the table). */
export function planYear(table: RecognisedTable | undefined, asOf: string): number {
  return Number((table?.period?.start ?? asOf).slice(0, 4));
}
