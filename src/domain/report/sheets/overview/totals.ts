import { lampNames, overviewWords, statusWords, detailWords } from "../../../../messages/zhCN";
import type { AssessedTask } from "../../../assess/assessment";
import { round2 } from "../../../assess/rounding";
import { countingRate } from "../../../rank/countingRate";
import { literal, live } from "../../formulas";
import type { PlanCell } from "../../plan";
import type { ReportFacts } from "../../reportFacts";

export const TOTALS = [
  "tasks",
  "judged",
  "green",
  "yellow",
  "red",
  "grey",
  "done",
  "notStarted",
  "overdue",
  "review",
  "mean",
] as const;
export type Total = (typeof TOTALS)[number];

export const TOTALS_HEADER_ROW = 4;
export const COUNT_COLUMN = 3;

/** Row of a total on 测算总览; the count stands in column C, its share of all tasks in column D. */
export function totalRow(total: Total): number {
  return TOTALS_HEADER_ROW + 1 + TOTALS.indexOf(total);
}

export function totalName(total: Total): string {
  return isLamp(total) ? lampNames[total] : overviewWords.totals[total];
}

function isLamp(total: Total): total is keyof typeof lampNames {
  return total in lampNames;
}

/** What the assessment says; null where there is nothing to take a mean of. */
export function totalValue(
  total: Total,
  tasks: readonly AssessedTask[],
  ranking: ReportFacts["settings"]["ranking"],
): number | null {
  const count = (isCounted: (task: AssessedTask) => boolean): number => tasks.filter(isCounted).length;
  switch (total) {
    case "tasks":
      return tasks.length;
    case "judged":
      return count(({ lamp }) => lamp !== "grey");
    case "done":
      return count(({ status }) => status === "done");
    case "notStarted":
      return count(({ status }) => status === "not-started");
    case "overdue":
      return count(({ overdue }) => overdue);
    case "review":
      return count(({ review }) => review);
    case "mean":
      return meanRate(tasks, ranking);
    default:
      return count(({ lamp }) => lamp === total);
  }
}

/** Mean of the rates that enter rankings, percent with two decimals; null where there is none. */
export function meanRate(tasks: readonly AssessedTask[], ranking: ReportFacts["settings"]["ranking"]): number | null {
  let sum = 0;
  let rated = 0;
  for (const task of tasks) {
    const counting = countingRate(task, ranking);
    if (!counting) continue;
    sum += counting.rate;
    rated += 1;
  }
  return rated === 0 ? null : round2(sum / rated);
}

/** The total as a formula over the main lines of 测算明细: those with a task lamp. */
export function totalCell(total: Total, { columns, settings }: ReportFacts, tasks: readonly AssessedTask[]): PlanCell {
  const lamps = columns.range("taskLamp");
  const mainWith = (criterion: string): string =>
    `COUNTIFS(${columns.range("status")},${literal(criterion)},${lamps},"?*")`;
  const count = (row: Total): string => `C${totalRow(row)}`;
  const formulaOf = (): string => {
    switch (total) {
      case "tasks":
        return `COUNTIF(${lamps},"?*")`;
      case "judged":
        return `SUM(${count("green")}:${count("red")})`;
      case "done":
        return mainWith(`${statusWords.done}*`);
      case "notStarted":
        return mainWith(`${statusWords["not-started"]}*`);
      case "overdue":
        return mainWith(`*${detailWords.overdue}*`);
      case "review":
        return mainWith(`*${detailWords.review}*`);
      case "mean":
        return `IF(COUNT(${columns.range("counted")})=0,"",ROUND(AVERAGE(${columns.range("counted")}),2))`;
      default:
        return `COUNTIF(${lamps},${literal(lampNames[total])})`;
    }
  };
  return live(formulaOf(), totalValue(total, tasks, settings.ranking) ?? "");
}
