import type { ColumnCandidate } from "./columnCandidate";
import type { SheetGrid } from "./grid";
import type { Role, TableKind } from "./table";

export interface KindReading {
  readonly kind: TableKind;
  /** The other kind, where it was nearly as likely. */
  readonly other: TableKind | null;
}

const GOAL_WORDS =
  /(年度|全年|总)(计划|任务|目标)|计划(完成|投资|改造|新建)|目标\d|任务\d|(完成|开工|完工|办结|满意|合格|投资完成)率|今年任务/;
const FIGURE = /\d+(\.\d+)?(万|亿|千|百)?(元|人|户|个|家|项|%|亩|公里|平方米|吨|件|座|所|处|条|套|台)/;

/** How the table tells its tasks: by the columns that hold something, and between narrative and bulletin by their sentences. */
export function tableKind(
  grid: SheetGrid,
  candidates: readonly ColumnCandidate[],
  isMatrix: boolean,
  rows: readonly number[],
  title: string,
): KindReading {
  const of = (role: Role) => candidates.find((candidate) => candidate.role === role);
  const filled = (role: Role) => (of(role)?.shape.filled ?? 0) > 0;
  if (isMatrix) return { kind: "matrix", other: null };
  const [plan, actual, rate, progress] = [of("planValue"), of("actualValue"), of("rate"), of("progress")];
  const progressIsText = progress !== undefined && progress.shape.words > progress.shape.filled * 0.3;
  if ((plan && (actual || (rate && !progressIsText))) || (actual && rate && !progressIsText))
    return { kind: "values", other: null };
  if (plan && !progress) return { kind: "values", other: null };
  if (actual && !progress) return { kind: "values", other: null };
  // 路基完成 beside 65%: the percentage tells the progress, the words only illustrate it.
  const isIllustrated =
    rate !== undefined &&
    progress !== undefined &&
    rate.shape.percents + rate.shape.numbers > 0 &&
    !of("target") &&
    progress.shape.meanLength <= 12 &&
    shareOf(grid, rows, progress, FIGURE) < 0.3;
  if (rate && (!progressIsText || isIllustrated)) return { kind: "rates", other: null };
  if (progress && (filled("progress") || of("target") || plan || rate)) return sentences(grid, candidates, rows, title);
  if (progress) return { kind: "narrative", other: null };
  return { kind: "actions", other: null };
}

function sentences(
  grid: SheetGrid,
  candidates: readonly ColumnCandidate[],
  rows: readonly number[],
  title: string,
): KindReading {
  const has = (...roles: Role[]) => candidates.some(({ role }) => roles.includes(role as Role));
  if (has("target", "planValue")) return { kind: "narrative", other: null };
  const column = (role: Role) => candidates.find((candidate) => candidate.role === role)!;
  const task = column("task");
  const progress = column("progress");
  let score = 0;
  if (has("rank")) score += 2;
  if (/通报|快报|简报|工作情况$/.test(title)) score += 2;
  if (!has("leader", "leadUnit", "person", "deadline")) score += 1;
  if (task && task.shape.meanLength <= 12) score += 1;
  if (task && shareOf(grid, rows, task, FIGURE) >= 0.25) score -= 3;
  if (progress && shareOf(grid, rows, progress, GOAL_WORDS) >= 0.3) score += 1;
  const kind = score >= 3 ? "bulletin" : "narrative";
  return { kind, other: score === 3 ? "narrative" : score === 2 ? "bulletin" : null };
}

function shareOf(grid: SheetGrid, rows: readonly number[], { column }: ColumnCandidate, pattern: RegExp): number {
  const texts = rows.map((row) => grid.shownText(row, column)).filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}
