/**
 * How the last press of the ribbon's button ended: its page has nothing to show it on, and the pane runs apart from it. One
 * sentence in the storage both share; a machine whose storage is blocked goes without.
 */
const KEY = "mubiao.command";

/** Leaves the sentence for the pane. */
export function leaveStatus(sentence: string): void {
  try {
    localStorage.setItem(KEY, sentence);
  } catch {
    // Storage may be blocked; the command's work is done or refused all the same.
  }
}

/** The sentence left, or null. */
export function readStatus(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Takes the sentence away once it was read. */
export function clearStatus(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was left where nothing could be.
  }
}
