import { lampNames, overviewWords } from "../../../../messages/zhCN";
import type { AssessedTask, Lamp } from "../../../assess/assessment";
import { countingRate } from "../../../rank/countingRate";
import { ownersOfTask } from "../../../rank/ownersOfTask";
import type { Settings } from "../../../settings";
import { NO_NAME, nameCriterion } from "../../detail/nameSearch";
import { literal, live } from "../../formulas";
import type { ReportFacts } from "../../reportFacts";
import type { Writable } from "../../sheetDraft";
import { meanRate, totalRow } from "./totals";

export const LAMPS: readonly Lamp[] = ["green", "yellow", "red", "grey"];

/** First line of the categories on 测算总览, below a heading and a header. */
export const CATEGORIES_TOP = totalRow("mean") + 4;

export interface CategoryTasks {
  /** Null: tasks under no category, where others have one. */
  readonly name: string | null;
  readonly tasks: readonly AssessedTask[];
}

/** The tasks by their outermost category, in sheet order; empty where the sheet has no categories. */
export function tasksByCategory(
  tasks: readonly AssessedTask[],
  ranking: Settings["ranking"],
): readonly CategoryTasks[] {
  const categories = new Map<string | null, AssessedTask[]>();
  for (const task of tasks) {
    const [name = null] = ownersOfTask(task, "category", ranking);
    const known = categories.get(name);
    if (known) known.push(task);
    else categories.set(name, [task]);
  }
  if (categories.size === 1 && categories.has(null)) return [];
  return [...categories].map(([name, members]) => ({ name, tasks: members }));
}

/** Name (over two columns), tasks, rated, mean rate and the four lamps. */
export function categoryCells(
  { name, tasks }: CategoryTasks,
  row: number,
  { columns, settings }: ReportFacts,
): Writable[] {
  const among = `${columns.range("search-category")},${name === null ? literal(NO_NAME) : nameCriterion(name, `A${row}`).formula}`;
  const lamps = columns.range("taskLamp");
  const counted = columns.range("counted");
  const rated = tasks.filter((task) => countingRate(task, settings.ranking) !== null).length;
  const mean = meanRate(tasks, settings.ranking);
  return [
    name ?? overviewWords.uncategorised,
    null,
    live(`COUNTIFS(${among},${lamps},"?*")`, tasks.length),
    live(`COUNTIFS(${among},${lamps},"?*",${counted},"<1E+99")`, rated),
    live(`IF(D${row}=0,"",ROUND(AVERAGEIFS(${counted},${among},${lamps},"?*"),2))`, mean ?? ""),
    ...LAMPS.map((lamp) =>
      live(
        `COUNTIFS(${among},${lamps},${literal(lampNames[lamp])})`,
        tasks.filter((task) => task.lamp === lamp).length,
      ),
    ),
  ];
}
