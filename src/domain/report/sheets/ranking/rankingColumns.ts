import type { Ranking } from "../../../rank/ranking";
import type { Settings } from "../../../settings";
import { columnLetters } from "../../../sheet/address";

export type RankingKey =
  | "rank"
  | "group"
  | "name"
  | "tasks"
  | "rated"
  | "score"
  | "onPace"
  | "behind"
  | "red"
  | "previous"
  | "change"
  | "remark"
  | "search";

export const RANKING_HEADER_ROW = 3;
export const RANKING_TOP = RANKING_HEADER_ROW + 1;

/** Which columns a ranking has, and where. */
export interface RankingColumns {
  readonly keys: readonly RankingKey[];
  number(key: RankingKey): number;
  /** "E7" */
  at(key: RankingKey, row: number): string;
  /** "$E$4:$E$30": all lines that can be ranked. */
  range(key: RankingKey): string;
  /** Last line that can be ranked; vague owners stand below it. */
  readonly bottom: number;
}

export function rankingColumns({ owners }: Ranking, settings: Settings): RankingColumns {
  const hasPrevious = owners.some(({ change }) => change !== null);
  const all: readonly (RankingKey | false)[] = [
    "rank",
    settings.ranking.groups.length > 0 && "group",
    "name",
    "tasks",
    "rated",
    "score",
    "onPace",
    "behind",
    "red",
    hasPrevious && "previous",
    hasPrevious && "change",
    "remark",
    "search",
  ];
  const keys = all.filter((key) => key !== false);
  const rankable = owners.filter(({ vague }) => !vague).length;
  const bottom = RANKING_TOP + Math.max(1, rankable) - 1;
  const number = (key: RankingKey): number => keys.indexOf(key) + 1;
  return {
    keys,
    number,
    at: (key, row) => columnLetters(number(key)) + row,
    range: (key) => `$${columnLetters(number(key))}$${RANKING_TOP}:$${columnLetters(number(key))}$${bottom}`,
    bottom,
  };
}
