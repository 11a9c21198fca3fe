import { startTransition, useCallback, useEffect, useMemo, useReducer, useSyncExternalStore } from "react";
import type { Session } from "../../app/session";
import { parseCell } from "../../domain/sheet/address";
import type { Preferences } from "../preferences";
import { entryAtRow, taskEntries } from "../results/taskEntry";
import { reviewCases } from "../review/reviewCases";
import type { PaneModel, SaveAction } from "./paneContext";
import { rememberedView } from "./rememberedView";
import { useWork } from "./useWork";
import { useWorkbookEvents } from "./useWorkbookEvents";
import { type ViewAction, viewReducer } from "./viewState";

/** The model of an open session: its state, the view on it, and the work under way. */
export function usePaneModel(session: Session, preferences: Preferences, save: SaveAction | null) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const memory = `view:${state.workbook.fileName ?? ""}`;
  const [view, dispatchNow] = useReducer(viewReducer, null, () => rememberedView(preferences.get(memory)));
  const dispatch = useCallback((action: ViewAction) => {
    // A screen that is still loading leaves the one before it standing; what is typed shows at once.
    if (action.type === "filter" || action.type === "open") dispatchNow(action);
    else startTransition(() => dispatchNow(action));
  }, []);
  const { work, failed, run, dismiss } = useWork();
  const entries = useMemo(() => taskEntries(state.assessment), [state.assessment]);

  const { assessment, store } = state;
  const questions = useMemo(
    () => reviewCases(entries, assessment, store.settings.ranking.aliases),
    [entries, assessment, store.settings.ranking.aliases],
  );

  useEffect(() => preferences.set(memory, view), [preferences, memory, view]);

  const onSelected = useCallback(
    (sheet: string, cell: string) => {
      const entry = entryAtRow(entries, sheet, parseCell(cell)?.row ?? 0);
      if (entry) dispatch({ type: "open", key: entry.key });
    },
    [entries, dispatch],
  );
  const removed = useWorkbookEvents(session, onSelected);

  const show = useCallback(
    (sheet: string, cell: string) => {
      // Going to a cell is quick and may overlap other work, so it does not queue behind it.
      session.port.show(sheet, cell).catch((error: unknown) => void run("show", () => Promise.reject(error)));
    },
    [session, run],
  );

  const model: PaneModel = useMemo(
    () => ({ session, state, entries, questions, view, dispatch, work, run, show, save }),
    [session, state, entries, questions, view, dispatch, work, run, show, save],
  );
  return { model, failed, dismiss, removed };
}
