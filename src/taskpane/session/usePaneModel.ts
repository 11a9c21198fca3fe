import { startTransition, useCallback, useEffect, useMemo, useReducer, useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../app/ports";
import { parseCell } from "../../domain/sheet/address";
import { entryAtRow, taskEntries } from "../results/taskEntry";
import { reviewCases } from "../review/reviewCases";
import type { PaneModel, SaveAction } from "./paneContext";
import { rememberedView } from "./rememberedView";
import type { Opened } from "./useOpenSession";
import { useWork } from "./useWork";
import { useWorkbookEvents } from "./useWorkbookEvents";
import { type ViewAction, viewReducer } from "./viewState";

const nothing = (): (() => void) => () => undefined;
const notYet = (): null => null;

/** The view on an opened workbook and the work under way; the model of its session once the tasks have been judged. */
export function usePaneModel(port: WorkbookPort, { opened, preferences, session }: Opened, save: SaveAction | null) {
  const state = useSyncExternalStore(session?.subscribe ?? nothing, session?.state ?? notYet);
  const memory = `view:${opened.workbook.fileName ?? ""}`;
  const [view, dispatchNow] = useReducer(viewReducer, null, () => rememberedView(preferences.get(memory)));
  const dispatch = useCallback((action: ViewAction) => {
    // A screen that is still loading leaves the one before it standing; what is typed shows at once.
    if (action.type === "filter" || action.type === "open") dispatchNow(action);
    else startTransition(() => dispatchNow(action));
  }, []);
  const { work, failed, run, dismiss } = useWork();
  const assessment = state?.assessment;
  const entries = useMemo(() => (assessment ? taskEntries(assessment) : []), [assessment]);
  const questions = useMemo(() => (assessment ? reviewCases(entries, assessment) : []), [entries, assessment]);

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
      port.show(sheet, cell).catch((error: unknown) => void run("show", () => Promise.reject(error)));
    },
    [port, run],
  );

  const model: PaneModel | null = useMemo(
    () => (session && state ? { session, state, entries, questions, view, dispatch, work, run, show, save } : null),
    [session, state, entries, questions, view, dispatch, work, run, show, save],
  );
  return { model, view, dispatch, show, work, run, failed, dismiss, removed };
}
