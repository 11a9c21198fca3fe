import { extract } from "../extract/extract";
import { readTasks } from "../read/readTasks";
import { recognise } from "../recognise/recognise";
import type { RecognisedTable, SavedMapping } from "../recognise/table";
import type { Settings } from "../settings";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import type { AssessedTable, AssessedTask, Assessment } from "./assessment";
import { judgeTask } from "./judgeTask";
import { type Memory, previousOf } from "./memory";
import { paceOfYear } from "./pace";

export interface AssessOptions {
  readonly settings: Settings;
  readonly memory: Memory;
  readonly mappings: readonly SavedMapping[];
  /** Turns Traditional characters into Simplified ones; absent where the workbook has none. */
  readonly simplify?: ((text: string) => string) | undefined;
  /** ISO day: the as-of date where neither the settings nor the sheet tell one. */
  readonly today: string;
}

/** Work done so far, in tasks. */
export interface AssessProgress {
  readonly done: number;
  readonly total: number;
}

/** The whole assessment of a workbook, in one go. */
export function assessWorkbook(workbook: WorkbookSnapshot, options: AssessOptions): Assessment {
  const steps = assessInSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same assessment, pausing after each stretch of tasks so that a page can stay alive and a person can stop it. */
export function* assessInSteps(
  workbook: WorkbookSnapshot,
  options: AssessOptions,
): Generator<AssessProgress, Assessment, void> {
  const { settings, mappings } = options;
  const { tables, skipped } = recognise(workbook, mappings);
  const asOf = settings.asOf ?? tables.map(ownAsOf).find((day) => day !== null) ?? options.today;
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const total = tables.reduce((sum, table) => sum + table.bodyBottom - table.bodyTop + 1, 0);
  const assessed: AssessedTable[] = [];
  let done = 0;
  for (const table of tables) {
    const steps = assessTable(sheets.get(table.sheet)!, table, asOf, options);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        assessed.push(step.value);
        break;
      }
      yield { done: done + step.value, total };
    }
    done += table.bodyBottom - table.bodyTop + 1;
  }
  const timeProgress = paceOfYear(asOf, planYear(tables[0], asOf), settings.pace);
  return { fileName: workbook.fileName, asOf, timeProgress, tables: assessed, skipped };
}

const TASKS_A_STEP = 200;

function* assessTable(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  asOf: string,
  { settings, memory, simplify }: AssessOptions,
): Generator<number, AssessedTable, void> {
  const { tasks: rows, issues } = readTasks(sheet, table);
  const previous = previousOf(memory, asOf);
  const { confirmations } = memory;
  const context = { asOf, year: planYear(table, asOf), kind: table.kind, settings, confirmations, previous, simplify };
  const tasks: AssessedTask[] = [];
  for (const row of rows) {
    tasks.push(judgeTask(row, extract(row, context), context));
    if (tasks.length % TASKS_A_STEP === 0) yield tasks.length;
  }
  return { table, period: table.period, tasks, issues: [...table.issues, ...issues] };
}

function ownAsOf(table: RecognisedTable): string | null {
  return table.asOf ?? table.period?.end ?? null;
}

/** The year the goals are set for: the period's own, else that of the as-of date (a missing year is an issue of the table). */
function planYear(table: RecognisedTable | undefined, asOf: string): number {
  return Number((table?.period?.start ?? asOf).slice(0, 4));
}
