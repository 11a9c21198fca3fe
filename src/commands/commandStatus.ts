/** How the last press of the ribbon's button ended, for the pane, which runs apart from it. */
const KEY = "mubiao.command";

/** Leaves a sentence; a machine whose storage is blocked goes without. */
export function leaveStatus(sentence: string): void {
  try {
    localStorage.setItem(KEY, sentence);
  } catch {
    // Storage may be blocked; the command's work is done or refused all the same.
  }
}
