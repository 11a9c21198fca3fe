import { extractAll } from "../extract/extract";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { AssessedTable, AssessedTask, Assessment } from "./assessment";
import { type FindOptions, type Findings, type FoundTable, findTables, planYear } from "./findTables";
import { judgeTask } from "./judgeTask";
import { previousOf } from "./memory";

export interface AssessOptions extends FindOptions {
  /** Turns Traditional characters into Simplified ones; absent where the workbook has none. */
  readonly simplify?: ((text: string) => string) | undefined;
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

/**
 * The same assessment, pausing after each stretch of tasks so that a page can stay alive and a person can stop it; from what was
 * found already, or else finding it first.
 */
export function* assessInSteps(
  workbook: WorkbookSnapshot,
  options: AssessOptions,
  found: Findings = findTables(workbook, options),
): Generator<AssessProgress, Assessment, void> {
  const total = found.tables.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const assessed: AssessedTable[] = [];
  let done = 0;
  for (const table of found.tables) {
    const steps = assessTable(table, found.asOf, options);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        assessed.push(step.value);
        break;
      }
      yield { done: done + step.value, total };
    }
    done += table.tasks.length;
  }
  const { asOf, timeProgress, skipped } = found;
  return { fileName: workbook.fileName, asOf, timeProgress, tables: assessed, skipped };
}

/** Read together: enough that each kind of work is done in a run, few enough that what they need stays near. */
const TASKS_A_BATCH = 25;
const BATCHES_A_STEP = 8;

function* assessTable(
  { table, period, tasks: rows, issues }: FoundTable,
  asOf: string,
  { settings, memory, simplify }: AssessOptions,
): Generator<number, AssessedTable, void> {
  const previous = previousOf(memory, asOf);
  const { confirmations } = memory;
  const context = { asOf, year: planYear(table, asOf), kind: table.kind, settings, confirmations, previous, simplify };
  const tasks: AssessedTask[] = [];
  for (let from = 0; from < rows.length; from += TASKS_A_BATCH) {
    if (from > 0 && from % (TASKS_A_BATCH * BATCHES_A_STEP) === 0) yield from;
    const batch = rows.slice(from, from + TASKS_A_BATCH);
    const extracted = extractAll(batch, context);
    for (let at = 0; at < batch.length; at++) tasks.push(judgeTask(batch[at]!, extracted[at]!, context));
  }
  return { table, period, tasks, issues };
}
