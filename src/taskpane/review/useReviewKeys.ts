import { useEffect, useRef } from "react";

/** What each key does; a key without an entry is left to the page. */
export type ReviewKeys = Readonly<Record<string, (() => void) | undefined>>;

/** Single keys work anywhere on the page while the review is shown, but never while something is being typed or chosen. */
export function useReviewKeys(keys: ReviewKeys): void {
  const present = useRef(keys);
  useEffect(() => {
    present.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select, [role=tab]");
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const act = present.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
