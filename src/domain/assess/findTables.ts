import type { Issue } from "../issue";
import { readTasks } from "../read/readTasks";
import type { TaskRow } from "../read/taskRow";
import { recognise } from "../recognise/recognise";
import type { Period, RecognisedTable, SavedMapping, SkippedSheet } from "../recognise/table";
import type { Settings } from "../settings";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { Memory } from "./memory";
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
  readonly memory: Memory;
  readonly settings: Settings;
  readonly mappings: readonly SavedMapping[];
  /** ISO day: the as-of date where neither the settings nor the sheet tell one. */
  readonly today: string;
}

/** The target tables of a workbook with their tasks, as of when they stand, and which sheets hold none. */
export function findTables(workbook: WorkbookSnapshot, options: FindOptions): Findings {
  const { settings, mappings, today } = options;
  const { tables, skipped } = recognise(workbook, mappings);
  const asOf = settings.asOf ?? tables.map(ownAsOf).find((day) => day !== null) ?? today;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const found = tables.map((table): FoundTable => {
    const { tasks, issues } = readTasks(sheets.get(table.sheet)!, table);
    const open = issues.filter((issue) => !isSettled(issue, options));
    return { table, period: table.period, tasks, issues: [...table.issues, ...open] };
  });
  const timeProgress = paceOfYear(asOf, planYear(tables[0], asOf), settings.pace);
  return { asOf, timeProgress, tables: found, skipped };
}

/** A pair of names is asked about once: until either counts under another, or both were said to be units of their own. */
function isSettled({ code, facts }: Issue, { settings, memory }: FindOptions): boolean {
  if (code !== "unit-alias") return false;
  const pair = [String(facts.name), String(facts.other)];
  const { aliases } = settings.ranking;
  return (
    pair.some((name) => name in aliases) || memory.apart.some(({ names }) => pair.every((name) => names.includes(name)))
  );
}

function ownAsOf(table: RecognisedTable): string | null {
  return table.asOf ?? table.period?.end ?? null;
}

/** The year the goals are set for: the period's own, else that of the as-of date (a missing year is an issue of the table). */
export function planYear(table: RecognisedTable | undefined, asOf: string): number {
  return Number((table?.period?.start ?? asOf).slice(0, 4));
}
