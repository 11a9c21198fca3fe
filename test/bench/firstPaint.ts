import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type Browser, chromium } from "playwright-core";
import sirv from "sirv";
import { NOTE_FIRST_LOAD, firstLoad, gzipped } from "../browser/firstLoad";
import { milliseconds } from "./measure";

const BUILT = resolve("dist/web");
const LOADS = 9;
const BUDGET = 1_000;
const EMPTY = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>空</title><body>空</body></html>';

/**
 * From asking for the built web edition to its first paint and to the first screen, each load in a profile that holds nothing,
 * against the paint of a page that holds one character.
 */
export async function benchFirstPaint(): Promise<string[]> {
  const executablePath = process.env.MUBIAO_BROWSER;
  if (!executablePath) return ["first paint: skipped, no Chrome, Edge or Chromium found"];
  const pages = sirv(BUILT);
  const server = createServer((request, response) => {
    if (request.url === "/empty") response.setHeader("content-type", "text/html").end(EMPTY);
    else pages(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    return await report(browser, server);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function report(browser: Browser, server: Server): Promise<string[]> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  // the first load of a browser also starts its processes
  await load(browser, `${address}empty`);
  const empty: Load[] = [];
  const loads: Load[] = [];
  for (let run = 0; run < LOADS; run++) {
    empty.push(await load(browser, `${address}empty`));
    loads.push(await load(browser, address));
  }
  const paint = median(loads.map((one) => one.paint));
  const scripts = loads[0]!.scripts;
  const size = gzipped(BUILT, scripts) / 1024;
  return [
    `first paint of the built web edition, median of ${LOADS} cold loads`,
    `  an empty page             ${milliseconds(median(empty.map((one) => one.paint)))}`,
    `  first contentful paint    ${milliseconds(paint)} (at most ${BUDGET} ms)${paint > BUDGET ? "  MISSED" : ""}`,
    `  first screen to be used   ${milliseconds(median(loads.map((one) => one.usable)))}`,
    `  scripts until then        ${size.toFixed(0)} KB gzipped in ${scripts.length} files (at most 250 KB)${size > 250 ? "  MISSED" : ""}`,
    `  layout shift              ${Math.max(...loads.map((one) => one.shift)).toFixed(3)}`,
  ];
}

interface Load {
  readonly paint: number;
  readonly usable: number;
  readonly shift: number;
  readonly scripts: readonly string[];
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: "zh-CN" });
  await context.addInitScript(NOTE_FIRST_LOAD);
  const page = await context.newPage();
  await page.goto(url);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((painted) => {
        new PerformanceObserver((list) => {
          const entry = list.getEntriesByName("first-contentful-paint")[0];
          if (entry) painted(entry.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  const isOurs = !url.endsWith("/empty");
  const rest = isOurs ? await firstLoad(page.mainFrame(), url) : { usable: paint, shift: 0, scripts: [] };
  await context.close();
  return { paint, ...rest };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1]!;
}
