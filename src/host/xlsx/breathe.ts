/** In milliseconds: a page that waits longer for its turn feels stuck. */
const PATIENCE = 50;

let lastBreath = 0;

/** Lets a page draw its progress and a click on 取消 arrive, once they have waited for long: short work is not held up by it. */
export async function breathe(): Promise<void> {
  if (performance.now() - lastBreath < PATIENCE) return;
  await new Promise((resolve) => setTimeout(resolve));
  lastBreath = performance.now();
}
