import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { firstLoad, gzipped } from "./firstLoad";
import { DATA, realFile } from "./pane/panePage";
import { BUILT, BuiltPages, canBrowse } from "./web/builtPages";

const SHEETS = ["测算总览", "测算明细", "单位排名", "领导排名", "滞后任务", "数据问题", "测算说明"];
/** The real first-quarter sheet, where it is at hand. */
const realPath = realFile && join(DATA, realFile);
const SAMPLE = join(BUILT, "assets/sample.xlsx");

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const sheetTabs = (page: Page) => page.getByRole("tablist", { name: "工作表" }).getByRole("tab");
const tabs = (page: Page) => sheetTabs(page).allInnerTexts();

async function write(page: Page): Promise<void> {
  await button(page, "一键测算").click();
  await button(page, "写入汇总表").click();
  await page.getByRole("button", { name: "写入", exact: true }).click();
  await page.getByText("汇总表已写入").waitFor();
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "另存").click()]);
  expect(download.suggestedFilename()).toMatch(/-测算\.xlsx$/);
  return new Uint8Array(readFileSync(await download.path()));
}

/** Drops a file on the page as a person would from a folder. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    { name, bytes: [...bytes] },
  );
  for (const type of ["dragenter", "dragover", "drop"]) await page.dispatchEvent("body", type, { dataTransfer: data });
}

(canBrowse ? describe : describe.skip)("网页版（需要浏览器和构建好的页面）", () => {
  let pages: BuiltPages;
  beforeAll(async () => {
    pages = await BuiltPages.start();
  }, 60_000);
  afterAll(() => pages?.close());

  const it = (sentence: string, work: (page: Page) => Promise<void>) =>
    test(
      sentence,
      async () => {
        const page = await pages.open();
        await work(page);
        await page.context().close();
      },
      90_000,
    );

  it("打开即有示例，一键测算显示各灯的任务数，表格并排显示", async (page) => {
    await button(page, "一键测算").click();
    await page.getByText(/共 \d+ 项任务/).waitFor();
    expect(await page.getByText(/^(绿灯|黄灯|红灯|灰灯)$/).count()).toBeGreaterThanOrEqual(4);
    await sheetTabs(page).first().waitFor();
    expect(await tabs(page)).toEqual(["三季度完成情况"]);
  });

  it("写入汇总表之后表格里多出各张表，撤销之后没有了", async (page) => {
    await write(page);
    await page.getByText("测算说明", { exact: true }).last().waitFor();
    expect(await tabs(page)).toEqual(expect.arrayContaining(["三季度完成情况", ...SHEETS]));
    await button(page, "撤销写入").click();
    await page.waitForFunction(() => document.querySelectorAll("[aria-label=工作表] [role=tab]").length === 1);
  });

  it("另存得到的工作簿含汇总表，源表不变，保存之后不再提示未保存", async (page) => {
    await write(page);
    await page.getByText("有未保存的改动").waitFor();
    const book = readWorkbook(await saved(page), "saved.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
    const [source] = readWorkbook(new Uint8Array(readFileSync(SAMPLE)), "sample.xlsx").sheets;
    expect(book.sheets[0]).toEqual(source);
    expect(await page.getByText("有未保存的改动").count()).toBe(0);
  });

  it("三次点击得到下载的工作簿，下载之后不算未保存", async (page) => {
    await button(page, "一键测算").click();
    await button(page, "写入汇总表").click();
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "写入并下载").click()]);
    const book = readWorkbook(new Uint8Array(readFileSync(await download.path())), "saved.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(SHEETS));
    await page.getByText("汇总表已写入").waitFor();
    await page.getByRole("grid", { name: "测算总览" }).waitFor();
    expect(await page.getByText("有未保存的改动").count()).toBe(0);
  });

  it("拖入自己的工作簿就打开它，读不了的说明原因，原来的不受影响", async (page) => {
    await drop(page, "我的台账.xlsx", readFileSync(SAMPLE));
    await page.getByText("我的台账.xlsx").waitFor();
    await drop(page, "坏.xlsx", new TextEncoder().encode("不是工作簿"));
    await page.getByText("这个文件没有打开").waitFor();
    expect(await page.getByText("我的台账.xlsx").count()).toBe(1);
    expect(await button(page, "一键测算").isVisible()).toBe(true);
  });

  it("读不了的文件之后，原来的工作簿照常写入、显示；有未保存的改动时打开别的先问", async (page) => {
    await drop(page, "坏.xlsx", new TextEncoder().encode("不是工作簿"));
    await page.getByText("这个文件没有打开").waitFor();
    await write(page);
    await page.getByRole("grid", { name: "测算总览" }).waitFor();
    await page.getByText("有未保存的改动").waitFor();
    const asked: string[] = [];
    let accepts = false;
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void (accepts ? dialog.accept() : dialog.dismiss());
    });
    await drop(page, "我的台账.xlsx", readFileSync(SAMPLE));
    expect(asked).toEqual([expect.stringContaining("未保存的改动")]);
    expect(await page.getByText("我的台账.xlsx").count()).toBe(0);
    accepts = true;
    await drop(page, "我的台账.xlsx", readFileSync(SAMPLE));
    await page.getByText("我的台账.xlsx").waitFor();
    expect(await page.getByText("有未保存的改动").count()).toBe(0);
  });

  it("在表格中点一行，面板打开它的任务", async (page) => {
    await button(page, "一键测算").click();
    await sheetTabs(page).first().waitFor();
    await page.getByRole("region", { name: "工作簿内容" }).click({ position: { x: 200, y: 270 } });
    await page.locator("li button[aria-expanded=true]").waitFor();
    expect(await page.locator("li button[aria-expanded=true]").count()).toBe(1);
  });

  it("有未保存的改动时离开要先问", async (page) => {
    await write(page);
    await page.getByText("有未保存的改动").waitFor();
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    // Left for good: a browser whose page is just being kept does not always survive the closing of its context.
    const left = page.waitForEvent("close");
    await dialog.accept();
    await left;
  });

  test("到首屏可用为止，实际加载的程序压缩后不超过 250 KB，其余另行加载，画面不跳动", async () => {
    const page = await pages.open();
    const { scripts, shift } = await firstLoad(page.mainFrame(), pages.address);
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(BUILT, scripts)).toBeLessThan(250 * 1024);
    expect(shift).toBeLessThan(0.01);
    const whole = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
    expect(gzipped(BUILT, whole)).toBeGreaterThan(400 * 1024);
    await page.context().close();
  });

  (realPath ? test : test.skip)(
    "真实的一季度表：打开、测算、写入、打印都照样",
    async () => {
      const page = await pages.open();
      await page.locator("input[type=file]").setInputFiles(realPath!);
      await page.getByText("96 项").waitFor();
      expect(await page.getByRole("gridcell").count()).toBeGreaterThan(40);
      await write(page);
      await page.getByRole("grid", { name: "测算总览" }).waitFor();
      expect(await tabs(page)).toEqual(expect.arrayContaining(SHEETS));
      await page.getByRole("tab", { name: "单位排名" }).click();
      await page.getByRole("grid", { name: "单位排名" }).locator("figure").first().waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf).toMatch(/\/MediaBox \[0 0 841/);
      await page.context().close();
    },
    90_000,
  );

  it("写入之后表格里看得到数据条、亮灯的颜色和统计图", async (page) => {
    await write(page);
    const grid = page.getByRole("grid", { name: "测算总览" });
    const red = grid.getByRole("gridcell", { name: "红灯", exact: true }).first();
    await red.waitFor();
    expect(await red.evaluate((cell) => getComputedStyle(cell).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    const bars = await grid.getByRole("gridcell").evaluateAll((cells) => {
      const images = cells.map((cell) => ({
        text: (cell as HTMLElement).innerText,
        image: getComputedStyle(cell).backgroundImage,
      }));
      return images.filter(({ image }) => image.includes("gradient"));
    });
    expect(bars.length).toBeGreaterThan(3);
    for (const { text } of bars) expect(text).toMatch(/^[\d.]+$/);
    await grid.locator("figure").first().waitFor();
    expect(await grid.locator("figure").first().innerText()).toContain("绿灯");
  });

  it("打印只出当前工作表：A4横向，表头每页重复，没有按钮；屏幕上不留打印用的表", async (page) => {
    await page.getByRole("grid").waitFor();
    expect(await page.locator("table").count()).toBe(0);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 (\d+)[\d.]* (\d+)/g)].map(
      ([, width, height]) => `${width}x${height}`,
    );
    expect(new Set(sizes)).toEqual(new Set(["841x594"]));
    expect(sizes.length).toBeGreaterThan(1);
    expect(await page.locator("table").count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("thead").innerText()).toContain("目标任务");
    expect(await page.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
    expect(await page.locator("table").last().innerText()).toContain("5个停工楼宇已全部处置完毕");
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await page.locator("table").count()).toBe(0);
  });

  test("全程没有报错，没有向外的请求", () => {
    expect(pages.complaints).toEqual([]);
    expect(pages.requests.filter((url) => !url.startsWith(pages.address) && !/^(blob|data):/.test(url))).toEqual([]);
  });

  test("加载过一次之后断网也能用", async () => {
    const page = await pages.open();
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === "activated"));
    await pages.stopServing();
    await page.reload();
    await button(page, "一键测算").click();
    await page.getByText(/共 \d+ 项任务/).waitFor();
    await sheetTabs(page).first().waitFor();
  }, 90_000);
});
