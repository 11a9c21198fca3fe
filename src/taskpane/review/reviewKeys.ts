import type { KeyboardEvent } from "react";

/** What each key does; a key without an entry is left to the page. */
export type ReviewKeys = Readonly<Record<string, (() => void) | undefined>>;

/**
 * Handles single keys on a question. They work while the focus is in it (where it is put when the question comes up) and nowhere
 * else, and never while something is being typed or chosen: WCAG 2.1.4.
 */
export function reviewKeys(keys: ReviewKeys): (event: KeyboardEvent) => void {
  return (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
