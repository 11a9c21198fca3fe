import { useEffect, useState } from "react";
import type { OpenedWorkbook } from "../../app/openWorkbook";
import type { Clock, WorkbookPort } from "../../app/ports";
import type { Session } from "../../app/session";
import { type Preferences, loadPreferences } from "../preferences";

export interface Progress {
  readonly done: number;
  /** 0 while unknown. */
  readonly total: number;
}

export type Opening =
  | { readonly phase: "reading"; readonly progress: Progress; readonly stop: () => void }
  | { readonly phase: "failed"; readonly error: unknown; readonly retry: () => void }
  | Opened;

/** What was found is shown while it is being judged. */
export interface Opened {
  readonly phase: "opened";
  readonly opened: OpenedWorkbook;
  readonly preferences: Preferences;
  /** Null until the tasks have been judged. */
  readonly session: Session | null;
  /** Of the judging. */
  readonly progress: Progress;
  readonly stop: () => void;
}

const START: Progress = { done: 0, total: 0 };

/** Opens a session on the port, once for each port and each retry. */
export function useOpenSession(port: WorkbookPort, clock: Clock): Opening {
  const [attempt, setAttempt] = useState(0);
  const [opening, setOpening] = useState<Opening>({ phase: "reading", progress: START, stop: () => undefined });
  useEffect(() => {
    const abort = new AbortController();
    const { signal } = abort;
    let isCurrent = true;
    const show = (next: Opening) => isCurrent && setOpening(next);
    const stop = () => abort.abort();
    const work = async () => {
      show({ phase: "reading", progress: START, stop });
      const onRead = (done: number, total: number) => show({ phase: "reading", progress: { done, total }, stop });
      // The pane is painted before what reads is fetched, and what was found before what judges it, the larger half.
      const read = import("../../app/openWorkbook").then(({ openWorkbook }) =>
        openWorkbook(port, clock, { signal, onProgress: onRead }),
      );
      const [opened, preferences] = await Promise.all([read, loadPreferences()]);
      const judging = { phase: "opened", opened, preferences, stop } as const;
      show({ ...judging, session: null, progress: START });
      await painted();
      const { Session } = await import("../../app/session");
      const onProgress = (done: number, total: number) =>
        show({ ...judging, session: null, progress: { done, total } });
      const session = await Session.of(port, clock, opened, { signal, onProgress });
      show({ ...judging, session, progress: START });
    };
    work().catch((error: unknown) => show({ phase: "failed", error, retry: () => setAttempt(attempt + 1) }));
    return () => {
      isCurrent = false;
      abort.abort();
    };
  }, [port, clock, attempt]);
  return opening;
}

/** Resolves once the page has drawn what it holds now; a page in the background draws nothing and is not waited for. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}
