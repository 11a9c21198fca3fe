import type { Page } from "playwright-core";
import { type PaneWishes, PaneBench, button, hasBrowser, rows, tab } from "./pane/panePage";

(hasBrowser ? describe : describe.skip)("the pane's habits", () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.start();
  }, 120_000);
  afterAll(() => bench?.close());

  const it = (sentence: string, wishes: PaneWishes, work: (page: Page) => Promise<void>) =>
    test(
      sentence,
      async () => {
        const page = await bench.open(wishes);
        await work(page);
        await page.context().close();
      },
      60_000,
    );
  const openTask = (page: Page) => page.locator("li button[aria-expanded=true]");

  it("questions are answered by keyboard, listed, and withdrawn", { file: "questions" }, async (page) => {
    await tab(page, /待确认/).click();
    await page.getByText("第 1 项，共 3 项").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText("第 2 项，共 3 项").waitFor();
    await page.keyboard.press("ArrowLeft");
    const first = await page.getByRole("heading", { level: 2 }).innerText();
    await page.keyboard.press("1");
    await page.getByText("第 1 项，共 2 项").waitFor();
    expect(await page.getByRole("heading", { level: 2 }).innerText()).not.toBe(first);
    await page.keyboard.press("l");
    await page.getByText("第 1 项，共 1 项").waitFor();
    await page.getByText("是同一单位吗").waitFor();
    await page.keyboard.press("2");
    await page.getByText("稍后处理 1 项").first().waitFor();
    await page.getByText("已确认 2 项").click();
    await page
      .getByRole("button", { name: /^撤回确认/ })
      .first()
      .click();
    await page.getByText("已确认 1 项").waitFor();
    await page.getByText("第 1 项，共 1 项").waitFor();
  });

  it(
    "a question put off stays so on other screens, is listed, and is taken up from there",
    { file: "questions" },
    async (page) => {
      await tab(page, /待确认/).click();
      await page.getByText("第 1 项，共 3 项").waitFor();
      const first = await page.getByRole("heading", { level: 2 }).innerText();
      await page.keyboard.press("l");
      await page.getByText("第 1 项，共 2 项").waitFor();
      await tab(page, "任务").click();
      await tab(page, /待确认/).click();
      await page.getByText("第 1 项，共 2 项").waitFor();
      await page.getByText("稍后处理 1 项").click();
      await button(page, `现在处理：${first}`).click();
      await page.getByText("第 1 项，共 3 项").waitFor();
      expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe(first);
      expect(await page.getByText(/稍后处理 \d/).count()).toBe(0);
    },
  );

  it(
    "two names settled as two units are not asked about again until that is withdrawn",
    { file: "questions" },
    async (page) => {
      await tab(page, /待确认/).click();
      await page.getByText("第 1 项，共 3 项").waitFor();
      for (const key of ["ArrowRight", "ArrowRight", "n"]) await page.keyboard.press(key);
      await page.getByText("第 2 项，共 2 项").waitFor();
      const issues = () =>
        page.evaluate(async () => JSON.stringify((await window.host.read()).store ?? "").includes("apart"));
      expect(await issues()).toBe(true);
      await page.getByText("已确认 1 项").click();
      await page.getByText(/“.+”与“.+”分别统计/).waitFor();
      await button(page, /^撤回确认/).click();
      await page.getByText(/共 3 项/).waitFor();
    },
  );

  it("single keys answer only while the question has the focus", { file: "questions" }, async (page) => {
    await tab(page, /待确认/).click();
    await page.getByText("第 1 项，共 3 项").waitFor();
    await tab(page, /待确认/).focus();
    for (const key of ["1", "n", "l"]) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    expect(await page.getByText("第 1 项，共 3 项").count()).toBe(1);
    await page.getByRole("heading", { level: 2 }).click();
    await page.keyboard.press("l");
    await page.getByText("第 1 项，共 2 项").waitFor();
  });

  it("a typed value counts, a word does not; keys are left alone while typing", { file: "questions" }, async (page) => {
    await tab(page, /待确认/).click();
    await page.getByText("第 1 项，共 3 项").waitFor();
    await page.keyboard.press("v");
    await page.keyboard.type("nl");
    await page.keyboard.press("Enter");
    await page.getByText("请填写数字，例如 9.01。").waitFor();
    await page.getByText("第 1 项，共 3 项").waitFor();
    await page.getByLabel("填写完成数").fill("１０");
    await page.keyboard.press("Enter");
    await page.getByText("第 1 项，共 2 项").waitFor();
    await tab(page, "任务").click();
    expect(await rows(page).first().innerText()).toContain("50%");
  });

  test("a reopened pane comes back to the screen, the filter and the task it was left with", async () => {
    const page = await bench.open();
    await tab(page, "任务").click();
    await button(page, /^黄灯/).click();
    await page.getByText(/项任务中显示/).waitFor();
    await rows(page).first().getByRole("button").first().click();
    const left = await openTask(page).innerText();
    const context = page.context();
    await page.close();
    const again = await bench.openIn(context);
    await openTask(again).waitFor();
    expect(await openTask(again).innerText()).toBe(left);
    expect(await button(again, /^黄灯/).getAttribute("aria-pressed")).toBe("true");
    await context.close();
  }, 60_000);

  it("a change in the source makes the assessment stale, one elsewhere does not", {}, async (page) => {
    await tab(page, "任务").click();
    await rows(page).first().waitFor();
    const stale = page.getByText("表格内容已改动，以下结果可能过时。");
    await page.evaluate(() => window.host.tell({ type: "changed", sheet: "别的表", address: "A1" }));
    await page.waitForTimeout(200);
    expect(await stale.count()).toBe(0);
    await page.evaluate(() => window.host.tell({ type: "changed", sheet: "三季度完成情况", address: "H4" }));
    await stale.waitFor();
    await page.getByRole("tabpanel").waitFor();
    await button(page, "重新测算").first().click();
    await stale.waitFor({ state: "detached" });
  });

  it(
    "what was found stands while it is judged; judging can be stopped and begun again",
    { file: "large-20000" },
    async (page) => {
      // on a fast machine the judging would be over before a hand could reach the button
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 6 });
      await page.getByText("20000 项").waitFor();
      await tab(page, "任务").click();
      await page.getByText("正在测算……").waitFor();
      await button(page, "取消").dispatchEvent("click");
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      await page.getByText("已停止读取，工作簿未作任何改动。").waitFor();
      await page.waitForTimeout(1_000);
      expect(await rows(page).count()).toBe(0);
      await button(page, "重试").click();
      await page.getByText("共 20000 项任务").waitFor();
    },
  );

  it("20,000 tasks scroll with a handful of rows in the page", { file: "large-20000" }, async (page) => {
    await tab(page, "任务").click();
    await page.getByText("共 20000 项任务").waitFor();
    expect(await rows(page).count()).toBeLessThan(60);
    const frames = await page.evaluate(async () => {
      const scroller = document.querySelector("[role=tabpanel] ul")!.parentElement!;
      const gaps: number[] = [];
      let last = performance.now();
      for (let step = 0; step < 40; step++) {
        scroller.scrollTop += 3000;
        await new Promise(requestAnimationFrame);
        gaps.push(performance.now() - last);
        last = performance.now();
      }
      return gaps.sort((a, b) => a - b);
    });
    expect(frames[20]).toBeLessThan(100);
    await page.getByLabel("搜索任务、单位、领导").fill("第19999批");
    await page.getByText("20000 项任务中显示 1 项").waitFor();
    expect(await rows(page).innerText()).toContain("第19999批");
  });

  it("the list is walked by arrow keys, from end to end", { file: "large-300" }, async (page) => {
    await tab(page, "任务").click();
    await rows(page).first().getByRole("button").first().focus();
    const focused = () => page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset"));
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset") === "2");
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset") === "300");
    await page.keyboard.press("Enter");
    await openTask(page).waitFor();
    expect(await focused()).toBe("300");
  });

  it("a long write shows how far it is and stops on request, leaving the workbook as it was", {}, async (page) => {
    await page.evaluate(() => void (window.host.slowness = 400));
    await tab(page, "任务").click();
    await button(page, "写入汇总表").click();
    await button(page, "写入", true).click();
    await page.getByText("正在写入……").waitFor();
    await button(page, "取消").click();
    await page.getByText("已取消，工作簿保持原样。").waitFor();
    expect(await page.evaluate(() => window.host.sheetNames())).toEqual(["三季度完成情况"]);
  });

  it("from opening to a saved workbook in three clicks", { save: true }, async (page) => {
    await button(page, "一键测算").click();
    await button(page, "写入汇总表").click();
    await button(page, "写入并下载").click();
    await page.getByText("汇总表已写入").waitFor();
    await page.waitForFunction(() => window.host.shown.includes("saved"));
  });

  it(
    "a workbook that cannot be read says so with a next step, and works once it can",
    { failing: "read" },
    async (page) => {
      await page.getByText("读取工作簿时出错，请保存文件后重试。").waitFor();
      await button(page, "复制详情").click();
      await page.getByText("已复制").waitFor();
      await page.evaluate(() => void (window.host.failing = null));
      await button(page, "重试").click();
      await page.getByRole("heading", { name: "已找到目标任务表" }).waitFor();
    },
  );

  it(
    "an answer that cannot be kept is not shown as kept",
    { file: "questions", failing: "saveStore" },
    async (page) => {
      await tab(page, /待确认/).click();
      await page.getByText("第 1 项，共 3 项").waitFor();
      await page.keyboard.press("1");
      await page.getByText("保存到工作簿时出错，请检查工作簿是否为只读。").waitFor();
      await page.getByText("第 1 项，共 3 项").waitFor();
    },
  );

  for (const width of [160, 320, 450]) {
    it(`nothing is cut off ${width} pixels wide`, { width, height: 500 }, async (page) => {
      for (const name of ["任务", /待确认/, "图表", "设置", "概况"]) {
        await tab(page, name).click();
        await page.waitForTimeout(300);
        const wide = await page.evaluate(() => {
          const panel = document.querySelector("[role=tabpanel]")!;
          return [panel, ...panel.querySelectorAll("*")]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 120));
        });
        expect(wide).toEqual([]);
      }
    });
  }
});
