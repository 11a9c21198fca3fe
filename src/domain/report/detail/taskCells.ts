import { detailWords, lampNames } from "../../../messages/zhCN";
import type { Lamp } from "../../assess/assessment";
import { countingRate } from "../../rank/countingRate";
import { ownersOfTask } from "../../rank/ownersOfTask";
import type { RankedBy } from "../../rank/ranking";
import { live, liveIfTrue, literal } from "../formulas";
import { parameterCell } from "../parameters";
import type { Writable } from "../sheetDraft";
import type { DetailKey } from "./detailColumns";
import type { DetailLine } from "./detailLines";
import type { LineCells, LineContext } from "./lineContext";
import { NO_NAME, fencedCell, fencedNames } from "./nameSearch";

/** The hidden cells of a task's main line, from which every count, mean and rank of the other sheets is made. */
export function taskCells(line: DetailLine, row: number, own: LineCells, context: LineContext): LineCells {
  const { task } = line;
  const { columns, settings } = context;
  const at = (key: DetailKey): string => columns.letters(key) + row;
  const cells: LineCells = {
    taskLamp: taskLamp(line, own, row, context),
    counted: countedCell(line, own, at, context),
  };
  if (settings.ranking.score === "weighted") {
    cells.weight = task.weight;
    const counting = countingRate(task, settings.ranking);
    cells.weighted = live(
      `IF(ISNUMBER(${at("counted")}),${at("counted")}*${at("weight")},"")`,
      counting ? counting.rate * counting.weight : "",
    );
  }
  for (const by of ["leadUnit", "leader", "coordinator", "person", "category"] as const) {
    if (columns.has(`search-${by}`)) cells[`search-${by}`] = searchCell(line, by, own, at, context);
  }
  return cells;
}

/** The names a task counts under, live where the sheet shows the same. */
function searchCell(
  { task }: DetailLine,
  by: RankedBy,
  own: LineCells,
  at: (key: DetailKey) => string,
  { settings }: LineContext,
): Writable {
  const names = ownersOfTask(task, by, settings.ranking);
  // a task under no category is counted too
  if (names.length === 0) return by === "category" ? NO_NAME : null;
  const shown = by === "leadUnit" || by === "leader" ? String(own[by]) : "";
  return fencedCell(names, shown, at(by === "leader" ? "leader" : "leadUnit")) ?? fencedNames(names);
}

/** The rate as it enters rankings: blank while it waits for confirmation, capped where the settings say so. */
function countedCell(
  { task, table, indicator, isAlone }: DetailLine,
  own: LineCells,
  at: (key: DetailKey) => string,
  { settings }: LineContext,
): Writable {
  const hasEqualGoals = table.table.kind === "matrix" && !isAlone;
  // an amount without an actual brings its headline rate as soon as a person fills one in
  const mayBring = isLive(own.rate) && indicator?.kind === "amount" && !hasEqualGoals;
  if (task.rate === null && !mayBring) return null;
  const { score, cap } = settings.ranking;
  if (score === "weighted" && task.weight === null) return null;
  const rate = at("rate");
  const capped = cap === null ? rate : `IF(ISNUMBER(${rate}),MIN(${rate},${parameterCell("cap")}),"")`;
  const formula = task.review
    ? `IF(ISERROR(FIND(${literal(detailWords.review)},${at("status")})),${capped},"")`
    : capped;
  return live(formula, countingRate(task, settings.ranking)?.rate ?? "");
}

/** The task's own lamp: the worst of its lines where that is what the assessment found, else the finding. */
function taskLamp(line: DetailLine, own: LineCells, row: number, { columns }: LineContext): Writable {
  const { task, isAlone } = line;
  const found = lampNames[task.lamp];
  const at = (key: DetailKey): string => columns.letters(key) + row;
  if (task.overdue) {
    if (!isLive(own.status)) return found;
    const formula = `IF(ISNUMBER(FIND(${literal(detailWords.overdue)},${at("status")})),${literal(lampNames.red)},${literal(lampNames.green)})`;
    return live(formula, found);
  }
  const shown = shownText(own.lamp);
  if (isAlone) return liveIfTrue(live(at("lamp"), shown), found);
  const mine = `${columns.lines("taskId")},${at("taskId")},${columns.lines("lamp")}`;
  const any = (wanted: Lamp): string => `COUNTIFS(${mine},${literal(lampNames[wanted])})`;
  const formula = `IF(${any("red")},${literal(lampNames.red)},IF(${any("yellow")},${literal(lampNames.yellow)},IF(${any("green")},${literal(lampNames.green)},${literal(lampNames.grey)})))`;
  const lamps = new Set([shown, ...task.indicators.map((indicator) => lampNames[indicator.lamp])]);
  const worst = (["red", "yellow", "green"] as const).find((each) => lamps.has(lampNames[each])) ?? "grey";
  return liveIfTrue(live(formula, lampNames[worst]), found);
}

function isLive(cell: Writable | undefined): boolean {
  return typeof cell === "object" && cell?.formula !== undefined;
}

function shownText(cell: Writable | undefined): string {
  return String(typeof cell === "object" && cell !== null ? cell.value : cell);
}
