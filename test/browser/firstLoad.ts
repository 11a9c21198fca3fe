import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Frame } from "playwright-core";
import { pane } from "../../src/messages/zhCN";

export interface FirstLoad {
  /** Milliseconds from navigation until the button of the first screen was there and could be clicked. */
  readonly usable: number;
  /** The scripts asked for up to then, by file name. */
  readonly scripts: readonly string[];
  /** How much of what was painted moved about meanwhile (Cumulative Layout Shift). */
  readonly shift: number;
}

/** Put into every page before its own scripts: notes when the first screen stands, whatever the test does meanwhile. */
export const NOTE_FIRST_LOAD = `
  window.firstLoad = { usable: null, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.firstLoad.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver((_, observer) => {
    const isThere = [...document.querySelectorAll("button:not([disabled])")].some((one) => one.innerText === ${JSON.stringify(pane.assess)});
    if (!isThere) return;
    observer.disconnect();
    window.firstLoad.usable = performance.now();
  }).observe(document, { childList: true, subtree: true });
`;

/** What a page loaded until its first screen stood. The browser's own timings decide, not the moment the test looks. */
export async function firstLoad(page: Pick<Frame, "evaluate" | "waitForFunction">, origin: string): Promise<FirstLoad> {
  await page.waitForFunction(() => (window as unknown as Noted).firstLoad.usable !== null);
  return page.evaluate((own) => {
    const { usable, shift } = (window as unknown as Noted).firstLoad;
    const scripts = performance
      .getEntriesByType("resource")
      .filter(({ name, startTime }) => name.startsWith(own) && /\.js$/.test(name) && startTime <= usable!)
      .map(({ name }) => name.slice(own.length));
    return { usable: usable!, shift, scripts };
  }, origin);
}

/** Bytes of built files as a server sends them, gzipped. */
export function gzipped(folder: string, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}

interface Noted {
  readonly firstLoad: { readonly usable: number | null; readonly shift: number };
}
