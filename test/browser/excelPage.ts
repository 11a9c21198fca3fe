import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Browser, type BrowserContext, type FrameLocator, type Page, chromium } from "playwright-core";
import { officeFolder } from "../excel-host/client/officeFiles";
import { ExcelHost } from "../excel-host/host";
import type { ModelWorkbook } from "../excel-host/model/workbook";
import { NOTE_FIRST_LOAD } from "./firstLoad";

export const PAGES = join(__dirname, "../../dist/web");
export const ADDIN = "https://localhost:3000";
const HOST = "https://localhost:8443";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};

const BROWSER_OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];

/** The page around the frame: it carries messages between the add-in and the host in this process. */
const HOST_PAGE = `<!doctype html><meta charset="utf-8"><body style="margin:0"><script>
  window.openAddin = (name, url) => {
    const frame = document.createElement("iframe");
    frame.name = name;
    frame.style = "width:400px;height:800px;border:0";
    window.addEventListener("message", ({ data, source }) => source === frame.contentWindow && window.toHost(data));
    window.toAddin = (text) => frame.contentWindow?.postMessage(text, "*");
    frame.src = url;
    document.body.append(frame);
  };
</script>`;

/** Excel on the web with the production build of the add-in in its frame, both over HTTPS; nothing else can be reached. */
export class ExcelPage {
  readonly strayRequests: string[] = [];
  readonly pageErrors: string[] = [];

  private constructor(
    readonly host: ExcelHost,
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  get addin(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /**
   * @param file taskpane.html or commands.html
   * @param isImpatient makes the minute that the add-in waits for an answer a second
   */
  static async open(browser: Browser, file: string, workbook: ModelWorkbook, isImpatient = false): Promise<ExcelPage> {
    const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 420, height: 820 } });
    await context.addInitScript(NOTE_FIRST_LOAD);
    const page = await context.newPage();
    const post = (text: string) => {
      page.evaluate((message) => (window as unknown as HostWindow).toAddin(message), text).catch(() => undefined);
    };
    const host = new ExcelHost({ origin: HOST, post, workbook });
    const excel = new ExcelPage(host, page, context);
    await excel.serve();
    page.on("pageerror", (error) => excel.pageErrors.push(error.message));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) excel.pageErrors.push(message.text());
    });
    if (isImpatient) await page.addInitScript(shortenMinutes);
    await page.exposeFunction("toHost", (text: string) => host.receive(text));
    await page.goto(`${HOST}/host.html`);
    await page.evaluate(
      ([name, url]) => (window as unknown as HostWindow).openAddin(name!, url!),
      [host.frameName, `${ADDIN}/${file}`],
    );
    return excel;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Every address is answered from disk, so that no certificate is needed and Microsoft's server is not asked. */
  private async serve(): Promise<void> {
    await this.context.route("**/*", async (route) => {
      const url = route.request().url().split(/[?#]/)[0]!;
      if (url === `${HOST}/host.html`) return route.fulfill({ contentType: TYPES[".html"], body: HOST_PAGE });
      const file = url.startsWith(OFFICE_JS)
        ? join(officeFolder, url.slice(OFFICE_JS.length))
        : url.startsWith(`${ADDIN}/`)
          ? join(PAGES, url.slice(ADDIN.length))
          : null;
      if (file && existsSync(file)) {
        return route.fulfill({
          contentType: TYPES[extname(file)] ?? "application/octet-stream",
          body: readFileSync(file),
        });
      }
      this.strayRequests.push(url);
      return route.abort();
    });
  }
}

/** Runs in the page. */
function shortenMinutes(): void {
  const real = window.setTimeout.bind(window);
  const shortened = (work: () => void, wait = 0) => real(work, wait >= 60_000 ? 1_000 : wait);
  window.setTimeout = shortened as typeof window.setTimeout;
}

interface HostWindow {
  openAddin(name: string, url: string): void;
  toAddin(text: string): void;
}

/** The installed browser that the test run found, or null. */
export function installedBrowser(): string | null {
  const known = process.env.MUBIAO_BROWSER ?? process.env.CHROME_PATH;
  if (known !== undefined) return known === "" ? null : known;
  return existsSync("/usr/bin/chromium") ? "/usr/bin/chromium" : null;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, headless: true, args: BROWSER_OPTIONS });
}
