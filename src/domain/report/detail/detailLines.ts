import type { AssessedTable, AssessedTask, Assessment, Indicator } from "../../assess/assessment";

/** One line of 测算明细: an indicator, the rate the sheet itself states, or a task that has neither. */
export interface DetailLine {
  /** 1, 2, 3 …: other sheets find the line by it, however the table is sorted. */
  readonly id: number;
  /** The id of the first line of the same task. */
  readonly taskId: number;
  readonly table: AssessedTable;
  readonly task: AssessedTask;
  /** Null for a line that states the task's own rate, or only its status. */
  readonly indicator: Indicator | null;
  /** Exactly one line of a task is its main one: it carries the headline rate and stands for the task in every count. */
  readonly isMain: boolean;
  /** Does the task have more lines than this one? */
  readonly isAlone: boolean;
}

/** The lines of an assessment in sheet order. */
export function detailLines(assessment: Assessment): readonly DetailLine[] {
  const lines: DetailLine[] = [];
  for (const table of assessment.tables) {
    for (const task of table.tasks) {
      const indicators = lineIndicators(task);
      const main = mainIndex(task, indicators);
      const taskId = lines.length + 1;
      indicators.forEach((indicator, index) => {
        const isAlone = indicators.length === 1;
        lines.push({ id: taskId + index, taskId, table, task, indicator, isMain: index === main, isAlone });
      });
    }
  }
  return lines;
}

/** The indicators, with null in front where the headline rate is none of theirs. */
function lineIndicators(task: AssessedTask): readonly (Indicator | null)[] {
  if (task.indicators.length === 0) return [null];
  const headlineStandsAlone = task.rate !== null && headlineIndex(task) < 0;
  return headlineStandsAlone ? [null, ...task.indicators] : task.indicators;
}

function headlineIndex(task: AssessedTask): number {
  if (task.rate === null || task.rateBasis !== "computed") return -1;
  return task.indicators.findIndex(({ kind, rate }) => kind === "amount" && rate === task.rate);
}

function mainIndex(task: AssessedTask, indicators: readonly (Indicator | null)[]): number {
  if (indicators[0] === null) return 0;
  const headline = headlineIndex(task);
  if (headline >= 0) return headline;
  // the first amount is where a headline would appear once its actual is known
  return Math.max(
    0,
    indicators.findIndex((indicator) => indicator?.kind === "amount"),
  );
}

/** The cell of the source sheet that a line rests on: where the actual stands, else the goal, else the task. */
export function sourceCell({ indicator, task }: DetailLine): string {
  return indicator?.actual?.cell ?? indicator?.target.cell ?? task.cell;
}
