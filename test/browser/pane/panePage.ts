import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type Browser, type BrowserContext, type Page, chromium } from "playwright-core";

const ROOT = resolve(__dirname, "../../..");
const BUILT = join(ROOT, ".cache/browser-pane");
export const DATA = resolve(ROOT, "../shared/data");

/** Set by npm test; the rest is for running one file alone. */
const browserPath = process.env.MUBIAO_BROWSER || ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);

export const hasBrowser = browserPath !== undefined && browserPath !== "";

/** The real first-quarter sheet, where it is at hand. */
export const realFile = existsSync(DATA)
  ? readdirSync(DATA).find((name) => name.startsWith("003-") && name.endsWith(".xlsx"))
  : undefined;

const FILES: Readonly<Record<string, string>> = {
  "sample.xlsx": join(ROOT, "assets/sample.xlsx"),
  ...(realFile ? { "real.xlsx": join(DATA, realFile) } : {}),
};

const HTML =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>目标任务助手</title>' +
  "<style>html,body,#root{height:100%;margin:0}</style></head>" +
  '<body><div id="root"></div><script type="module" src="page.js"></script></body></html>';

export interface PaneWishes {
  readonly file?: string;
  readonly theme?: "light" | "dark" | "highContrast";
  readonly failing?: "read" | "saveStore";
  readonly save?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** One browser and one server for the tests of a file; close it when they are done. */
export class PaneBench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async start(): Promise<PaneBench> {
    const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
    const built = spawnSync(process.execPath, [webpack, "-c", join(__dirname, "webpack.config.mjs")], {
      encoding: "utf8",
    });
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    const server = createServer((request, response) => {
      const name = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname.slice(1));
      const path = FILES[name] ?? join(BUILT, name);
      if (name === "") response.setHeader("content-type", "text/html").end(HTML);
      else if (existsSync(path)) {
        response.setHeader("content-type", name.endsWith(".js") ? "text/javascript" : "application/octet-stream");
        response.end(readFileSync(path));
      } else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const browser = await chromium.launch({
      executablePath: browserPath!,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
    return new PaneBench(browser, server);
  }

  /** A pane in a fresh profile, ready to use. */
  async open(wishes: PaneWishes = {}): Promise<Page> {
    const { width = 360, height = 760 } = wishes;
    const context = await this.browser.newContext({
      viewport: { width, height },
      locale: "zh-CN",
      reducedMotion: "reduce",
    });
    return this.openIn(context, wishes);
  }

  /** A pane in a profile that may remember an earlier one. */
  async openIn(
    context: BrowserContext,
    { file = "sample.xlsx", theme, failing, save }: PaneWishes = {},
  ): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const query = new URLSearchParams({
      file,
      ...(theme && { theme }),
      ...(failing && { failing }),
      ...(save && { save: "" }),
    });
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/?${query}`);
    await page.locator("[role=tab], [role=alert], .fui-MessageBar").first().waitFor();
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

export const tab = (page: Page, name: RegExp | string) => page.getByRole("tab", { name });
export const button = (page: Page, name: RegExp | string, exact = false) => page.getByRole("button", { name, exact });
export const rows = (page: Page) => page.getByRole("list", { name: "任务清单" }).getByRole("listitem");
