import { lampWords, statusWords } from "../../messages/zhCN";
import { type TaskFilter, NO_FILTER } from "../results/taskFilter";
import { FIRST_VIEW, type Screen, type ViewState } from "./viewState";

/** Screens that ask for a decision are not come back to: the clerk starts them anew. */
const KEPT: readonly Screen[] = ["home", "results", "review", "charts", "settings", "columns"];

/** What was kept, as a view; whatever is missing or was kept otherwise by another version falls back to the first view. */
export function rememberedView(kept: unknown): ViewState {
  const { screen, filter, openKey, later } = fieldsOf(kept);
  return {
    screen: KEPT.find((known) => known === screen) ?? FIRST_VIEW.screen,
    filter: rememberedFilter(fieldsOf(filter)),
    openKey: textOf(openKey),
    later: Array.isArray(later) ? later.filter((key) => typeof key === "string") : FIRST_VIEW.later,
  };
}

function rememberedFilter(kept: Readonly<Record<string, unknown>>): TaskFilter {
  const lamps = Array.isArray(kept.lamps) ? (kept.lamps as unknown[]) : [];
  return {
    query: textOf(kept.query) ?? NO_FILTER.query,
    lamps: keysOf(lampWords).filter((lamp) => lamps.includes(lamp)),
    unit: textOf(kept.unit),
    leader: textOf(kept.leader),
    status: keysOf(statusWords).find((status) => status === kept.status) ?? null,
    marker: textOf(kept.marker),
    reviewOnly: kept.reviewOnly === true,
    order: kept.order === "gap" ? "gap" : "sheet",
  };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
const keysOf = <T extends object>(words: T) => Object.keys(words) as (keyof T)[];
