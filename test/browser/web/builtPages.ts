import { existsSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { type Browser, type BrowserContextOptions, type Page, chromium } from "playwright-core";
import sirv from "sirv";
import { NOTE_FIRST_LOAD } from "../firstLoad";

const ROOT = resolve(__dirname, "../../..");
export const BUILT = join(ROOT, "dist/web");
/** Set by npm test; the rest is for running one file alone. */
const browserPath = process.env["MUBIAO_BROWSER"] || ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync);

/** The built pages are tested as they are; npm test builds them first. */
export const canBrowse = Boolean(browserPath) && existsSync(join(BUILT, "index.html"));

/** A browser on the built web edition, served from this machine; notes what it asks for and what it complains of. */
export class BuiltPages {
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(): Promise<BuiltPages> {
    const server = createServer(sirv(BUILT));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    const browser = await chromium.launch({
      executablePath: browserPath!,
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    });
    return new BuiltPages(server, browser, `http://localhost:${port}/`);
  }

  /** The page with the sample in it, in a profile that remembers nothing. */
  async open(wishes: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1440, height: 860 },
      locale: "zh-CN",
      acceptDownloads: true,
      ...wishes,
    });
    await context.addInitScript(NOTE_FIRST_LOAD);
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
    await page.goto(this.address);
    await page.getByRole("button", { name: "一键测算" }).waitFor();
    return page;
  }

  /** No more server: what works now works offline. */
  async stopServing(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}
