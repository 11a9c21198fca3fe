import type { TaskRow } from "../read/taskRow";
import { bulletinGoals } from "./bulletinGoals";
import type { ExtractionContext } from "./extraction";
import { nameGoals } from "./goalNames";
import { type Goal, goalsOf } from "./goals";
import { type DraftReading, type Reading, readText } from "./reading";
import { judgeNumbers } from "./understand";

/** A row with its sentences understood and the goals they state. */
export interface UnderstoodRow {
  readonly row: TaskRow;
  readonly task: Reading;
  readonly targets: readonly Reading[];
  readonly progress: readonly Reading[];
  readonly goals: readonly Goal[];
}

/** Understands the sentences of rows, one pass over all of them after another: a processor that stays with one kind of work is faster at it. */
export function understandRows(rows: readonly TaskRow[], context: ExtractionContext): readonly UnderstoodRow[] {
  const { year, simplify } = context;
  const reportSide = context.kind === "bulletin" ? "bulletin" : "progress";
  const all: DraftReading[] = [];
  const drafts = rows.map((row) => {
    const task = readText(row.task, "goal", year, simplify);
    const targets = row.targets.map((text) => readText(text, "goal", year, simplify));
    const progress = row.progress.map((text) => readText(text, reportSide, year, simplify));
    all.push(task);
    for (const target of targets) all.push(target);
    for (const report of progress) all.push(report);
    return { row, task, targets, progress };
  });
  judgeNumbers(all, context);
  return drafts.map(({ row, task, targets, progress }) => ({
    row,
    task,
    targets,
    progress,
    goals: hasNumericGoals(row, context)
      ? NO_GOALS
      : goalsIn(task, targets, reportSide === "bulletin" ? progress : NO_BULLETINS),
  }));
}

const NO_GOALS: readonly Goal[] = [];
const NO_BULLETINS: readonly Reading[] = [];

/** The targets of the goal column; of the task cell where there is no such column or it states none; of a bulletin's own text. */
function goalsIn(task: Reading, targets: readonly Reading[], bulletins: readonly Reading[]): Goal[] {
  const titleVerbs = targets.length > 0 ? task.claims.flatMap((claim) => claim.verbs) : [];
  const stated = targets.flatMap((reading) => nameGoals(goalsOf(reading, titleVerbs), task));
  const own = stated.length > 0 ? stated : nameGoals(goalsOf(task, []), null);
  return own.length > 0 || bulletins.length === 0
    ? own
    : bulletins.flatMap((reading) => bulletinGoals(reading, task.text));
}

/** Where the plan stands in a numeric column, numbers in the task's wording describe the project. */
function hasNumericGoals(row: TaskRow, context: ExtractionContext): boolean {
  return (
    context.kind === "values" ||
    context.kind === "matrix" ||
    row.measures.some((measure) => measure.plan !== null && measure.plan.content.type !== "blank")
  );
}
