import type { Lamp } from "../../domain/assess/assessment";
import type { Status } from "../../domain/extract/extraction";
import { type TaskEntry, matchesQuery } from "./taskEntry";

/** Which tasks the list shows. Null, empty and false mean: whichever. */
export interface TaskFilter {
  readonly query: string;
  readonly lamps: readonly Lamp[];
  readonly unit: string | null;
  readonly leader: string | null;
  readonly status: Status | null;
  /** "" stands for tasks without a mark. */
  readonly marker: string | null;
  readonly reviewOnly: boolean;
  readonly order: "sheet" | "gap";
}

export const NO_FILTER: TaskFilter = {
  query: "",
  lamps: [],
  unit: null,
  leader: null,
  status: null,
  marker: null,
  reviewOnly: false,
  order: "sheet",
};

/** How many of the choices in the filter panel are set; the search box and the lamps show themselves. */
export function choicesSet({ unit, leader, status, marker, reviewOnly }: TaskFilter): number {
  return [unit, leader, status, marker, reviewOnly || null].filter((choice) => choice !== null).length;
}

/** Does the filter hide anything? */
export function isFiltering(filter: TaskFilter): boolean {
  return filter.query.trim() !== "" || filter.lamps.length > 0 || choicesSet(filter) > 0;
}

/** The entries that pass every choice, in the wanted order. By gap: furthest behind first, tasks without a gap last. */
export function filterTasks(entries: readonly TaskEntry[], filter: TaskFilter): readonly TaskEntry[] {
  const query = filter.query.trim();
  const passing = entries.filter(({ task }, index) => {
    if (filter.lamps.length > 0 && !filter.lamps.includes(task.lamp)) return false;
    if (filter.unit !== null && !task.leadUnits.some(({ name }) => name === filter.unit)) return false;
    if (filter.leader !== null && !task.leaders.some(({ name }) => name === filter.leader)) return false;
    if (filter.status !== null && task.status !== filter.status) return false;
    if (filter.marker !== null && (task.marker ?? "") !== filter.marker) return false;
    if (filter.reviewOnly && !task.review) return false;
    return query === "" || matchesQuery(entries[index]!, query);
  });
  if (filter.order === "sheet") return passing;
  return passing.toSorted((a, b) => Math.sign((a.task.gap ?? Infinity) - (b.task.gap ?? Infinity)) || 0);
}

/** The values each choice offers, in the order of a Chinese reader, with how many tasks each has. */
export function filterChoices(entries: readonly TaskEntry[]) {
  const collator = new Intl.Collator("zh-Hans-CN", { numeric: true });
  const counted = (valuesOf: (entry: TaskEntry) => readonly string[]): readonly Choice[] => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      for (const value of new Set(valuesOf(entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([a], [b]) => collator.compare(a, b)).map(([value, count]) => ({ value, count }));
  };
  return {
    units: counted(({ task }) => task.leadUnits.map(({ name }) => name)),
    leaders: counted(({ task }) => task.leaders.map(({ name }) => name)),
    statuses: counted(({ task }) => [task.status]),
    markers: counted(({ task }) => [task.marker ?? ""]),
  };
}

export interface Choice {
  readonly value: string;
  readonly count: number;
}
