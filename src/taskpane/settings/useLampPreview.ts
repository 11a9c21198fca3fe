import { useEffect, useState } from "react";
import type { Assessment, Lamp } from "../../domain/assess/assessment";
import type { Settings } from "../../domain/settings";
import { taskEntries } from "../results/taskEntry";
import { usePane } from "../session/paneContext";

/** How many tasks go from one lamp to another. */
export interface LampMove {
  readonly from: Lamp;
  readonly to: Lamp;
  readonly count: number;
}

/** Long enough not to assess at every keystroke. */
const PAUSE = 350;

/** How the lamps would change under other settings; null while that is being worked out. Settings that are null change nothing. */
export function useLampPreview(settings: Settings | null): readonly LampMove[] | null {
  const { session, state } = usePane();
  const [previewed, setPreviewed] = useState<{ readonly of: Settings; readonly moves: readonly LampMove[] } | null>(
    null,
  );
  useEffect(() => {
    if (settings === null) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      session.preview(settings, { signal: abort.signal }).then(
        (preview) => {
          if (!abort.signal.aborted) setPreviewed({ of: settings, moves: lampMoves(state.assessment, preview) });
        },
        // A preview that was overtaken is stopped; one that failed shows nothing and fails loudly when saved.
        () => undefined,
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [session, state.assessment, settings]);
  if (settings === null) return [];
  return previewed?.of === settings ? previewed.moves : null;
}

/** The moves between two assessments of the same tasks, most frequent first. */
export function lampMoves(before: Assessment, after: Assessment): readonly LampMove[] {
  const lampBefore = new Map(taskEntries(before).map(({ key, task }) => [key, task.lamp]));
  const moves = new Map<string, { from: Lamp; to: Lamp; count: number }>();
  for (const { key, task } of taskEntries(after)) {
    const from = lampBefore.get(key);
    if (from === undefined || from === task.lamp) continue;
    const move = moves.get(`${from}→${task.lamp}`) ?? { from, to: task.lamp, count: 0 };
    moves.set(`${from}→${task.lamp}`, { ...move, count: move.count + 1 });
  }
  return [...moves.values()].sort((a, b) => b.count - a.count);
}
