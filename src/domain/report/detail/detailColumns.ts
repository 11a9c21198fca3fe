import { detailHeaders, searchHeaders } from "../../../messages/zhCN";
import type { RankedBy } from "../../rank/ranking";
import type { Settings } from "../../settings";
import { columnLetters } from "../../sheet/address";
import { GAP_FORMAT, RATE_FORMAT } from "../look";
import { ownSheet } from "../ownReference";
import type { CellStyle } from "../plan";

export type ShownColumn = keyof typeof detailHeaders;
export type DetailKey = ShownColumn | `search-${RankedBy}`;

interface ShownLook {
  readonly width: number;
  readonly align?: CellStyle["align"];
  readonly numberFormat?: string;
}

const LOOKS: Readonly<Record<ShownColumn, ShownLook>> = {
  id: { width: 5 },
  category: { width: 9 },
  task: { width: 27, align: "left" },
  leadUnit: { width: 10 },
  leader: { width: 7 },
  name: { width: 12 },
  kind: { width: 5 },
  target: { width: 8 },
  unit: { width: 6 },
  actual: { width: 8 },
  rate: { width: 9, numberFormat: RATE_FORMAT },
  pace: { width: 9, numberFormat: RATE_FORMAT },
  gap: { width: 8, numberFormat: GAP_FORMAT },
  lamp: { width: 6 },
  status: { width: 8 },
  evidence: { width: 27, align: "left" },
  source: { width: 7 },
  taskId: { width: 8 },
  met: { width: 8 },
  taskLamp: { width: 8 },
  counted: { width: 8, numberFormat: RATE_FORMAT },
  weight: { width: 8 },
  weighted: { width: 8, numberFormat: RATE_FORMAT },
};

/** Columns that only formulas read. */
const HIDDEN: ReadonlySet<DetailKey> = new Set(["taskId", "met", "taskLamp", "counted", "weight", "weighted"]);

/** Which columns a detail sheet has, and where: the other sheets' formulas find their way by it. */
export class DetailColumns {
  private readonly numbers: ReadonlyMap<DetailKey, number>;
  private readonly names: ReadonlyMap<DetailKey, string>;

  constructor(
    readonly keys: readonly DetailKey[],
    /** First and last row of the lines. */
    readonly top: number,
    readonly bottom: number,
  ) {
    this.numbers = new Map(keys.map((key, index) => [key, index + 1]));
    this.names = new Map(keys.map((key, index) => [key, columnLetters(index + 1)]));
  }

  has(key: DetailKey): boolean {
    return this.numbers.has(key);
  }

  number(key: DetailKey): number {
    return present(this.numbers.get(key), key);
  }

  letters(key: DetailKey): string {
    return present(this.names.get(key), key);
  }

  /** The column's lines as a formula of the detail sheet itself writes them. */
  lines(key: DetailKey): string {
    const letters = this.letters(key);
    return `$${letters}$${this.top}:$${letters}$${this.bottom}`;
  }

  /** The column's lines as another sheet's formula writes them. */
  range(key: DetailKey): string {
    return `${ownSheet("detail")}!${this.lines(key)}`;
  }

  header(key: DetailKey): string {
    return isSearch(key) ? searchHeaders[rankedBy(key)] : detailHeaders[key];
  }

  look(key: DetailKey): ShownLook {
    return isSearch(key) ? { width: 12 } : LOOKS[key];
  }

  isHidden(key: DetailKey): boolean {
    return isSearch(key) || HIDDEN.has(key);
  }
}

/** What the sheet's data call for. */
export interface DetailNeeds {
  readonly categories: boolean;
  readonly leaders: boolean;
  /** Has a task more than one line? */
  readonly severalGoals: boolean;
  readonly rankedBy: readonly RankedBy[];
  readonly lines: number;
}

export const DETAIL_HEADER_ROW = 3;

export function detailColumns(needs: DetailNeeds, ranking: Settings["ranking"]): DetailColumns {
  const top = DETAIL_HEADER_ROW + 1;
  const searches = needs.rankedBy.map((by) => `search-${by}` as const);
  const all: readonly (DetailKey | false)[] = [
    "id",
    needs.categories && "category",
    "task",
    "leadUnit",
    needs.leaders && "leader",
    "name",
    "kind",
    "target",
    "unit",
    "actual",
    "rate",
    "pace",
    "gap",
    "lamp",
    "status",
    "evidence",
    "source",
    "taskId",
    needs.severalGoals && "met",
    "taskLamp",
    "counted",
    ranking.score === "weighted" && "weight",
    ranking.score === "weighted" && "weighted",
    ...searches,
  ];
  // at least one line, so that no formula's range is upside down
  return new DetailColumns(
    all.filter((key) => key !== false),
    top,
    top + Math.max(1, needs.lines) - 1,
  );
}

function present<T>(found: T | undefined, key: DetailKey): T {
  if (found === undefined) throw new Error(`the detail sheet has no column ${key}`);
  return found;
}

function isSearch(key: DetailKey): key is `search-${RankedBy}` {
  return key.startsWith("search-");
}

function rankedBy(key: `search-${RankedBy}`): RankedBy {
  return key.slice("search-".length) as RankedBy;
}
