import { useCallback, useRef, useState } from "react";
import { type LongWork, WriteStopped } from "../../app/ports";
import type { FailureKind } from "../shell/failureOf";
import type { Progress } from "./useOpenSession";

export interface Work {
  readonly kind: FailureKind;
  readonly progress: Progress;
  readonly stop: () => void;
}

export interface Failed {
  readonly kind: FailureKind;
  readonly error: unknown;
}

/** How a piece of work ended. */
export type Ending<T> =
  { readonly type: "done"; readonly value: T } | { readonly type: "stopped" } | { readonly type: "failed" };

/** Runs the pane's long work one piece at a time, with progress, a way to stop, and one place where failures arrive. */
export function useWork() {
  const [work, setWork] = useState<Work | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const isBusy = useRef(false);

  const run = useCallback(async <T>(kind: FailureKind, doIt: (options: LongWork) => Promise<T>): Promise<Ending<T>> => {
    if (isBusy.current) return { type: "stopped" };
    isBusy.current = true;
    const abort = new AbortController();
    const stop = () => abort.abort();
    setFailed(null);
    setWork({ kind, progress: { done: 0, total: 0 }, stop });
    try {
      const onProgress = (done: number, total: number) => setWork({ kind, progress: { done, total }, stop });
      return { type: "done", value: await doIt({ signal: abort.signal, onProgress }) };
    } catch (error) {
      if (error instanceof WriteStopped) return { type: "stopped" };
      setFailed({ kind, error });
      return { type: "failed" };
    } finally {
      isBusy.current = false;
      setWork(null);
    }
  }, []);

  return { work, failed, run, dismiss: useCallback(() => setFailed(null), []) };
}
