import { useState, useSyncExternalStore } from "react";
import { clearStatus, readStatus } from "../../app/commandStatus";

/** Storage events come from other pages only, which is where the ribbon's button works. */
function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

/** How the ribbon's button ended, until the person has seen it. */
export function useCommandStatus(): { readonly sentence: string | null; readonly dismiss: () => void } {
  const left = useSyncExternalStore(subscribe, readStatus);
  const [seen, setSeen] = useState<string | null>(null);
  const dismiss = () => {
    setSeen(left);
    clearStatus();
  };
  return { sentence: left === seen ? null : left, dismiss };
}
