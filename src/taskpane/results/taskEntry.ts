import type { AssessedTask, Assessment } from "../../domain/assess/assessment";

/** A task with what the list needs to find it again. */
export interface TaskEntry {
  /** Sheet and row: stays the same when the book is assessed again. */
  readonly key: string;
  readonly sheet: string;
  readonly task: AssessedTask;
  /** Everything a search looks at, squeezed of spaces and in lower case. */
  readonly searched: string;
}

const squeeze = (text: string): string => text.replace(/\s+/g, "").toLowerCase();

/** All tasks of all tables, in sheet order. */
export function taskEntries(assessment: Assessment): readonly TaskEntry[] {
  return assessment.tables.flatMap(({ table, tasks }) =>
    tasks.map((task) => ({
      key: `${table.sheet}!${task.row}`,
      sheet: table.sheet,
      task,
      searched: squeeze(
        [
          task.serial ?? "",
          task.text,
          ...task.groups,
          ...[task.leaders, task.leadUnits, task.coordinators, task.persons, task.supportUnits].flatMap((owners) =>
            owners.map((owner) => owner.name),
          ),
          ...task.indicators.map((indicator) => indicator.name),
        ].join(" "),
      ),
    })),
  );
}

/** Does the entry hold every word of the query? Words are parted by spaces. */
export function matchesQuery(entry: TaskEntry, query: string): boolean {
  return query.split(/\s+/).every((word) => entry.searched.includes(word.toLowerCase()));
}

/** The entry whose rows hold the row of the sheet, or null. */
export function entryAtRow(entries: readonly TaskEntry[], sheet: string, row: number): TaskEntry | null {
  return entries.find((entry) => entry.sheet === sheet && row >= entry.task.row && row <= entry.task.lastRow) ?? null;
}
