import { useMemo, useState } from "react";
import type { Settings } from "../../domain/settings";
import { usePane } from "../session/paneContext";
import { type Problems, settingsProblems } from "./settingsProblems";

/** What every section of the form works with. */
export interface SectionProps {
  readonly draft: Settings;
  readonly problems: Problems;
  readonly change: (change: Partial<Settings>) => void;
}

/** Settings being changed, and whether they may be saved. */
export function useSettingsDraft() {
  const { session, state, run } = usePane();
  const saved = state.store.settings;
  const [draft, setDraft] = useState(saved);
  const [isSaved, setSaved] = useState(false);
  const problems = useMemo(() => settingsProblems(draft), [draft]);
  const isChanged = useMemo(() => JSON.stringify(draft) !== JSON.stringify(saved), [draft, saved]);
  const replace = (settings: Settings) => {
    setSaved(false);
    setDraft(settings);
  };
  return {
    draft,
    problems,
    isChanged,
    isSound: Object.keys(problems).length === 0,
    /** True right after saving, until something is changed again. */
    isSaved: isSaved && !isChanged,
    change: (changed: Partial<Settings>) => replace({ ...draft, ...changed }),
    replace,
    discard: () => replace(saved),
    save: async () => {
      const ending = await run("save", () => session.changeSettings(draft));
      setSaved(ending.type === "done");
    },
  };
}
