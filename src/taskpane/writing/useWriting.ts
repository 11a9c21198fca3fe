import { useCallback, useEffect, useState } from "react";
import type { Receipt, Refusal } from "../../app/ports";
import type { Plan } from "../../domain/report/plan";
import { usePane } from "../session/paneContext";

export type Writing =
  | { readonly phase: "preparing" }
  | {
      readonly phase: "ready";
      readonly plan: Plan;
      readonly refusals: readonly Refusal[];
      readonly note: "stopped" | "undone" | null;
    }
  | { readonly phase: "written"; readonly receipt: Receipt }
  /** What went wrong is told by the pane's own notice. */
  | { readonly phase: "failed" };

/** The write from its preview to its undoing. */
export function useWriting() {
  const { session, state, run, save } = usePane();
  const [writing, setWriting] = useState<Writing>({ phase: "preparing" });
  const [attempt, setAttempt] = useState(0);
  const [note, setNote] = useState<"stopped" | "undone" | null>(null);
  const isPreparing = writing.phase === "preparing";
  const { assessment } = state;

  useEffect(() => {
    if (!isPreparing) return;
    let isCurrent = true;
    const prepare = async () => {
      // The screen is painted before the plan of a large workbook takes its moment.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const ending = await run("plan", async () => {
        const plan = session.plan();
        return { plan, refusals: await session.port.check(plan) };
      });
      if (isCurrent)
        setWriting(ending.type === "done" ? { phase: "ready", ...ending.value, note } : { phase: "failed" });
    };
    void prepare();
    return () => {
      isCurrent = false;
    };
  }, [session, run, assessment, isPreparing, attempt, note]);

  const prepareAgain = useCallback((why: "stopped" | "undone" | null = null) => {
    setNote(why);
    setWriting({ phase: "preparing" });
    setAttempt((count) => count + 1);
  }, []);

  const write = useCallback(
    async (saves: boolean, acceptsLosses: boolean) => {
      const ending = await run("write", (options) => session.write({ ...options, acceptsLosses }));
      if (ending.type === "stopped") return prepareAgain("stopped");
      // Preparing at once would wipe the notice that says what went wrong.
      if (ending.type === "failed") return setWriting({ phase: "failed" });
      setWriting({ phase: "written", receipt: ending.value });
      if (saves && save) await run("export", save.run);
    },
    [session, run, save, prepareAgain],
  );

  const undo = useCallback(async () => {
    const ending = await run("undo", () => session.undo());
    if (ending.type === "done") prepareAgain("undone");
  }, [session, run, prepareAgain]);

  return { writing, write, undo, prepareAgain };
}
