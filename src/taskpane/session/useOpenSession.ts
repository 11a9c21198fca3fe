import { useEffect, useState } from "react";
import type { WorkbookPort } from "../../app/ports";
import type { Clock, Session } from "../../app/session";
import { type Preferences, loadPreferences } from "../preferences";

export interface Progress {
  readonly done: number;
  /** 0 while unknown. */
  readonly total: number;
}

export type Opening =
  | { readonly phase: "opening"; readonly progress: Progress; readonly stop: () => void }
  | { readonly phase: "failed"; readonly error: unknown; readonly retry: () => void }
  | { readonly phase: "open"; readonly session: Session; readonly preferences: Preferences };

const START: Progress = { done: 0, total: 0 };

/** Opens a session on the port, once for each port and each retry. */
export function useOpenSession(port: WorkbookPort, clock: Clock): Opening {
  const [attempt, setAttempt] = useState(0);
  const [opening, setOpening] = useState<Opening>({ phase: "opening", progress: START, stop: () => undefined });
  useEffect(() => {
    const abort = new AbortController();
    let isCurrent = true;
    const show = (next: Opening) => isCurrent && setOpening(next);
    const stop = () => abort.abort();
    show({ phase: "opening", progress: START, stop });
    const onProgress = (done: number, total: number) => show({ phase: "opening", progress: { done, total }, stop });
    // The pane is painted before the larger half of the program, which reads and assesses, is fetched.
    const open = import("../../app/session").then(({ Session }) =>
      Session.open(port, clock, { signal: abort.signal, onProgress }),
    );
    Promise.all([open, loadPreferences()]).then(
      ([session, preferences]) => show({ phase: "open", session, preferences }),
      (error: unknown) => show({ phase: "failed", error, retry: () => setAttempt(attempt + 1) }),
    );
    return () => {
      isCurrent = false;
      abort.abort();
    };
  }, [port, clock, attempt]);
  return opening;
}
