import type { BrowserContextOptions, Page } from "playwright-core";
import { AXE, violations } from "./axe";
import { BuiltPages, canBrowse } from "./web/builtPages";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

(canBrowse ? describe : describe.skip)("网页版人人可用", () => {
  let pages: BuiltPages;
  beforeAll(async () => {
    pages = await BuiltPages.start();
  }, 60_000);
  afterAll(() => pages?.close());

  test.each<[string, BrowserContextOptions]>([
    ["浅色", { colorScheme: "light" }],
    ["深色", { colorScheme: "dark" }],
    ["系统高对比度", { forcedColors: "active" }],
  ])(
    "%s下，axe 在打开、测算、写入之后都没有发现问题",
    async (_name, wishes) => {
      const page = await pages.open(wishes);
      // forced colours are the system's own, which no page chooses
      const without = wishes.forcedColors ? ["color-contrast"] : [];
      // the strict policy of the page lets in no script from outside; the browser's own tools may
      const client = await page.context().newCDPSession(page);
      await client.send("Runtime.evaluate", { expression: AXE });
      expect(await violations(page, without)).toEqual([]);
      await button(page, "一键测算").click();
      await button(page, "写入汇总表").click();
      await button(page, "写入").click();
      await page.getByText("汇总表已写入").waitFor();
      await page.locator("figure").first().waitFor();
      expect(await violations(page, without)).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  test("系统高对比度下用高对比度的颜色", async () => {
    const page = await pages.open({ forcedColors: "active" });
    const canvas = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("div"));
      probe.style.backgroundColor = "Canvas";
      const color = getComputedStyle(probe).backgroundColor;
      probe.remove();
      return color;
    });
    const main = await page.locator("main").evaluate((one) => getComputedStyle(one.parentElement!).backgroundColor);
    expect(main).toBe(canvas);
    await page.context().close();
  }, 60_000);

  test("放大到200%，内容不出页面左右，一键测算到写入都做得到", async () => {
    // what a window of 1280 × 860 has left at a zoom of 200%
    const page = await pages.open({ viewport: { width: 640, height: 430 }, deviceScaleFactor: 2 });
    for (const name of ["一键测算", "写入汇总表", "写入"]) {
      await button(page, name).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    }
    await page.getByText("汇总表已写入").waitFor();
    await page.context().close();
  }, 60_000);

  test("表格用键盘走动，读屏软件知道到了哪一格", async () => {
    const page = await pages.open();
    const grid = page.getByRole("grid");
    await grid.focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"])
      await page.keyboard.press(key);
    const pointed = await grid.getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${pointed}"]`).innerText()).toContain("地区生产总值达到520亿元");
    for (let step = 0; step < 6; step++) await page.keyboard.press("PageDown");
    const last = await grid.getAttribute("aria-activedescendant");
    await page.locator(`[id="${last}"]`).waitFor();
    await page.context().close();
  }, 60_000);
});
