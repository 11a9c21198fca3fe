import type { Storage } from "@microsoft/office-js-helpers";

/** What a pane remembers on one machine, by workbook. Nothing of the workbook's content is kept here. */
export interface Preferences {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
}

/**
 * Preferences in the browser's local storage through the Office helpers. Only `get` and `set` are used: `keys`,
 * `values` and `clear` are broken in 1.0.2, and the constructor throws where storage is blocked, so a pane without
 * storage simply forgets. Loaded on demand, because the helpers bring dialogs and sign-in along.
 */
export async function loadPreferences(): Promise<Preferences> {
  try {
    const { Storage } = await import("@microsoft/office-js-helpers");
    return storedIn(new Storage<unknown>("mubiao"));
  } catch {
    return forgetful();
  }
}

function storedIn(storage: Storage<unknown>): Preferences {
  return {
    get: (key) => storage.get(key) ?? null,
    set: (key, value) => {
      try {
        storage.set(key, value);
      } catch {
        // A full or blocked storage costs a remembered tab, never the clerk's work.
      }
    },
  };
}

/** Remembers only as long as the page lives. */
export function forgetful(): Preferences {
  const values = new Map<string, unknown>();
  return { get: (key) => values.get(key) ?? null, set: (key, value) => void values.set(key, value) };
}
