import type { AssessedTable } from "../../../assess/assessment";
import type { Settings } from "../../../settings";
import type { DetailLine } from "../../detail/detailLines";

export interface MeasurePlace {
  readonly line: DetailLine;
  readonly value: number;
  readonly rank: number;
}

/** One indicator of a matrix table over all its units. */
export interface MeasureRanks {
  readonly name: string;
  /** Amounts are ranked by rate, what has none by how far it is beyond its goal. */
  readonly by: "rate" | "gap";
  /** A ceiling is the better the lower it is. */
  readonly lowIsGood: boolean;
  /** By unit; none where it has no such goal, no number or one that waits for a person. */
  readonly places: ReadonlyMap<DetailLine["task"], MeasurePlace>;
}

/** Ranks the units of a matrix table indicator by indicator, in the order the columns stand. */
export function measureRanks(
  { table, tasks }: AssessedTable,
  lines: readonly DetailLine[],
  ties: Settings["ranking"]["ties"],
): readonly MeasureRanks[] {
  const ofTable = lines.filter((line) => line.indicator !== null && line.table.table === table);
  const names = new Set(tasks.flatMap(({ indicators }) => indicators.map(({ name }) => name)));
  return [...names].map((name) => {
    const ofMeasure = ofTable.filter(({ indicator }) => indicator!.name === name);
    const { kind } = ofMeasure[0]!.indicator!;
    const by = kind === "amount" ? "rate" : "gap";
    const lowIsGood = kind === "ceiling";
    const valued = ofMeasure.flatMap((line) => {
      const value = isWaiting(line) ? null : line.indicator![by];
      return value === null ? [] : [{ line, value }];
    });
    const places = valued.map((place): [DetailLine["task"], MeasurePlace] => [
      place.line.task,
      { ...place, rank: rankAmong(place.value, valued, lowIsGood, ties) },
    ]);
    return { name, by, lowIsGood, places: new Map(places) };
  });
}

function isWaiting({ task, indicator }: DetailLine): boolean {
  return task.reviewItems.some((item) => item.indicator === null || task.indicators[item.indicator] === indicator);
}

function rankAmong(
  value: number,
  all: readonly { readonly value: number }[],
  lowIsGood: boolean,
  ties: Settings["ranking"]["ties"],
): number {
  const better = all.map((each) => each.value).filter((each) => (lowIsGood ? each < value : each > value));
  return 1 + (ties === "dense" ? new Set(better).size : better.length);
}
