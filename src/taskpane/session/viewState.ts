import { type TaskFilter, NO_FILTER } from "../results/taskFilter";

export type Screen = "home" | "results" | "review" | "charts" | "settings" | "columns" | "writing";

/** Where the clerk is: what a reopened pane comes back to. */
export interface ViewState {
  readonly screen: Screen;
  readonly filter: TaskFilter;
  /** Key of the task whose evidence is open, or null. */
  readonly openKey: string | null;
  /** Keys of the questions put off. */
  readonly later: readonly string[];
}

export type ViewAction =
  | { readonly type: "go"; readonly screen: Screen }
  | { readonly type: "filter"; readonly filter: TaskFilter }
  | { readonly type: "open"; readonly key: string | null }
  /** Shows one task, whichever screen asked for it. */
  | { readonly type: "show-task"; readonly key: string }
  /** Puts a question off, or takes it up again. */
  | { readonly type: "put-off" | "take-up"; readonly key: string }
  /** Shows the tasks of one unit. */
  | { readonly type: "show-unit"; readonly unit: string };

export const FIRST_VIEW: ViewState = { screen: "home", filter: NO_FILTER, openKey: null, later: [] };

export function viewReducer(view: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case "go":
      return { ...view, screen: action.screen };
    case "filter":
      return { ...view, filter: action.filter };
    case "open":
      return { ...view, openKey: action.key };
    case "show-task":
      return { ...view, screen: "results", filter: { ...NO_FILTER, order: view.filter.order }, openKey: action.key };
    case "show-unit":
      return { ...view, screen: "results", filter: { ...NO_FILTER, unit: action.unit, order: "gap" }, openKey: null };
    case "put-off":
      return { ...view, later: [...view.later.filter((key) => key !== action.key), action.key] };
    case "take-up":
      return { ...view, later: view.later.filter((key) => key !== action.key) };
  }
}
