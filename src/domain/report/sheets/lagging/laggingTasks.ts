import type { DetailLine } from "../../detail/detailLines";

export interface LaggingTask {
  /** The task's main line. */
  readonly main: DetailLine;
  /** The line that is furthest behind: why the task is red or yellow. */
  readonly worst: DetailLine;
  readonly gap: number | null;
}

const SEVERITY = { red: 0, yellow: 1, green: 2, grey: 3 } as const;

/** Red tasks, then yellow ones, the furthest behind first; those without a gap after those with one. */
export function laggingTasks(lines: readonly DetailLine[]): readonly LaggingTask[] {
  const worst = new Map<DetailLine["task"], DetailLine>();
  for (const line of lines) {
    const known = worst.get(line.task);
    if (!known || isWorse(line, known)) worst.set(line.task, line);
  }
  return lines
    .filter(({ isMain, task }) => isMain && (task.lamp === "red" || task.lamp === "yellow"))
    .map((main) => {
      const line = worst.get(main.task)!;
      return { main, worst: line, gap: gapOf(line) };
    })
    .sort(
      (a, b) =>
        SEVERITY[a.main.task.lamp] - SEVERITY[b.main.task.lamp] ||
        shortBy(b.worst) - shortBy(a.worst) ||
        a.main.id - b.main.id,
    );
}

/** Percentage points, or the unit of a bound. */
function gapOf(line: DetailLine): number | null {
  return line.indicator ? line.indicator.gap : line.task.gap;
}

function lampOf(line: DetailLine): keyof typeof SEVERITY {
  return line.indicator ? line.indicator.lamp : line.task.gap === null ? "grey" : line.task.lamp;
}

/** How far on the wrong side of its goal a line is: a ceiling is missed upwards. */
function shortBy(line: DetailLine): number {
  const gap = gapOf(line);
  if (gap === null) return Number.NEGATIVE_INFINITY;
  return line.indicator?.kind === "ceiling" ? gap : -gap;
}

function isWorse(line: DetailLine, known: DetailLine): boolean {
  const severity = SEVERITY[lampOf(line)] - SEVERITY[lampOf(known)];
  if (severity !== 0) return severity < 0;
  return shortBy(line) > shortBy(known);
}
