import type { Page } from "playwright-core";
import { type PaneWishes, PaneBench, button, hasBrowser, realFile, rows, tab } from "./pane/panePage";

const FILES = [
  { name: "the sample", file: "sample.xlsx", isThere: true, sheet: "三季度完成情况", tasks: 42, pace: "75%" },
  {
    name: "the real first-quarter sheet",
    file: "real.xlsx",
    isThere: realFile !== undefined,
    sheet: "一季度完成情况",
    tasks: 96,
    pace: "25%",
  },
] as const;

const lampCount = async (page: Page, lamp: string) =>
  Number((await page.getByRole("button", { name: new RegExp(`^${lamp}`) }).innerText()).match(/\d+/)![0]);
const shownCount = (page: Page) => page.getByText(/共 \d+ 项任务|项任务中显示/);

(hasBrowser ? describe : describe.skip)("the pane's screens", () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.start();
  }, 120_000);
  afterAll(() => bench?.close());

  const onPage = (wishes: PaneWishes, work: (page: Page) => Promise<void>) => async () => {
    const page = await bench.open(wishes);
    await work(page);
    await page.context().close();
  };

  for (const { name, file, isThere, sheet, tasks, pace } of FILES) {
    (isThere ? describe : describe.skip)(`on ${name}`, () => {
      const it = (sentence: string, work: (page: Page) => Promise<void>) =>
        test(sentence, onPage({ file }, work), 60_000);

      it("the first screen says what was found, as of when, and leads to the tasks in one click", async (page) => {
        await page.getByRole("heading", { name: "已找到目标任务表" }).waitFor();
        const screen = await page.getByRole("tabpanel").innerText();
        expect(screen).toContain(sheet);
        expect(screen).toContain(`${tasks} 项`);
        expect(screen).toContain(pace);
        await button(page, "一键测算").click();
        await rows(page).first().waitFor();
        expect(await shownCount(page).innerText()).toBe(`共 ${tasks} 项任务`);
      });

      it("a lamp's total is the number of tasks its filter leaves", async (page) => {
        await tab(page, "任务").click();
        for (const lamp of ["绿灯", "红灯"]) {
          const count = await lampCount(page, lamp);
          await button(page, new RegExp(`^${lamp}`)).click();
          await page.getByText(`${tasks} 项任务中显示 ${count} 项`).waitFor();
          await button(page, new RegExp(`^${lamp}`)).click();
        }
      });

      it("a task opens to the numbers used, marked where they stand, and its cell is gone to", async (page) => {
        await tab(page, "任务").click();
        await button(page, /^绿灯/).click();
        const task = rows(page).filter({ hasText: "%" }).first();
        await task.getByRole("button").first().click();
        await task.locator("mark").first().waitFor();
        const sum = await task
          .getByText(/÷|目标 .+，实际/)
          .first()
          .innerText();
        const marked = await task.locator("mark").allInnerTexts();
        expect(marked.some((text) => sum.includes(text.match(/[\d.]+/)![0]))).toBe(true);
        const cell = task.getByRole("button", { name: /定位到单元格/ }).first();
        const wanted = (await cell.innerText()).trim();
        await cell.click();
        expect((await page.evaluate(() => window.host.shown)).at(-1)).toBe(`${sheet}!${wanted}`);
      });

      it("selecting a row in the sheet opens its task, a row without a task opens none", async (page) => {
        await tab(page, "任务").click();
        await rows(page).first().waitFor();
        const open = page.locator("li button[aria-expanded=true]");
        await page.evaluate((name) => window.host.tell({ type: "selected", sheet: name, cell: "B1" }), sheet);
        expect(await open.count()).toBe(0);
        await page.evaluate((name) => window.host.tell({ type: "selected", sheet: name, cell: "H20" }), sheet);
        await open.first().waitFor();
        expect(await open.count()).toBe(1);
      });

      it("the charts show each unit and lead to its tasks", async (page) => {
        await tab(page, "图表").click();
        const unit = page
          .getByRole("region", { name: "各单位亮灯情况" })
          .getByRole("listitem")
          .first()
          .getByRole("button");
        const counts = (await unit.innerText()).match(/\d+(?=\s|$)/g)!.map(Number);
        await unit.click();
        const all = counts.reduce((sum, count) => sum + count, 0);
        await page.getByText(`${tasks} 项任务中显示 ${all} 项`).waitFor();
      });

      it("writing names every sheet before it writes any, and can be undone", async (page) => {
        await tab(page, "任务").click();
        await button(page, "写入汇总表").click();
        await page.getByText("测算明细").waitFor();
        expect(await page.evaluate(() => window.host.sheetNames())).not.toContain("测算明细");
        await button(page, "写入", true).click();
        await page.getByText("汇总表已写入").waitFor();
        expect(await page.evaluate(() => window.host.sheetNames())).toContain("测算明细");
        await page.getByRole("button", { name: "单位排名" }).click();
        expect((await page.evaluate(() => window.host.shown)).at(-1)).toBe("单位排名!A1");
        await button(page, "撤销写入").click();
        await page.getByText("已撤销，工作簿恢复到写入之前。").waitFor();
        expect(await page.evaluate(() => window.host.sheetNames())).not.toContain("测算明细");
      });
    });
  }

  test(
    "filters narrow the list by unit, status and words, and are cleared at once",
    onPage({}, async (page) => {
      await tab(page, "任务").click();
      await button(page, "筛选").click();
      const unit = page.getByLabel("牵头单位");
      const label = (await unit.locator("option").nth(1).innerText()).match(/^(.+)（(\d+)）$/)!;
      await unit.selectOption({ index: 1 });
      await page.getByText(`42 项任务中显示 ${label[2]} 项`).waitFor();
      await page.getByLabel("搜索任务、单位、领导").fill("没有这样的任务");
      await page.getByText("没有符合条件的任务").waitFor();
      await button(page, "清除筛选").click();
      await page.getByText("共 42 项任务").waitFor();
    }),
    60_000,
  );

  test(
    "a changed threshold tells how many lamps would change before it is saved; a wrong one cannot be saved",
    onPage({}, async (page) => {
      await tab(page, "设置").click();
      await page.getByLabel("采用的标准").selectOption("yinchuan");
      await page.getByText(/42 项任务中有 \d+ 项变灯/).waitFor();
      await page.getByLabel("采用的标准").selectOption("custom");
      const yellow = page.getByLabel("落后几个百分点以内亮黄灯");
      await yellow.fill("十");
      await page.getByText("请填写数字。").waitFor();
      expect(await button(page, "保存设置").getAttribute("aria-disabled")).toBe("true");
      await yellow.fill("50");
      await button(page, "保存设置").click();
      await page.getByText("设置已保存在工作簿中。").waitFor();
      await tab(page, "任务").click();
      expect(await lampCount(page, "黄灯")).toBeGreaterThan(13);
    }),
    60_000,
  );

  test(
    "settings travel as a file; a file that is none is refused in a sentence",
    onPage({}, async (page) => {
      await tab(page, "设置").click();
      await page.getByLabel("并列名次").selectOption("dense");
      const download = page.waitForEvent("download");
      await button(page, "导出设置").click();
      const path = await (await download).path();
      await button(page, "放弃修改").click();
      expect(await page.getByLabel("并列名次").inputValue()).toBe("competition");
      const picker = page.locator("input[type=file]");
      await picker.setInputFiles({
        name: "x.json",
        mimeType: "application/json",
        buffer: Buffer.from('{"settings":{}}'),
      });
      await page.getByText("这个文件不是目标任务助手导出的设置").waitFor();
      await picker.setInputFiles(path);
      await page.getByText("已载入文件中的设置").waitFor();
      expect(await page.getByLabel("并列名次").inputValue()).toBe("dense");
    }),
    60_000,
  );

  test(
    "rankings besides, the fonts and the bulletin are written as the settings say",
    onPage({}, async (page) => {
      await tab(page, "设置").click();
      await page.getByLabel("责任人", { exact: true }).check();
      await page.getByLabel("类别", { exact: true }).check();
      await page.getByLabel("报表字体").selectOption("system");
      await page.getByLabel("同时写入通报稿工作表").uncheck();
      await button(page, "保存设置").click();
      await page.getByText("设置已保存在工作簿中。").waitFor();
      await tab(page, "任务").click();
      await button(page, "写入汇总表").click();
      await button(page, "写入", true).click();
      await page.getByText("汇总表已写入").waitFor();
      const names = await page.evaluate(() => window.host.sheetNames());
      expect(names).toEqual(expect.arrayContaining(["责任人排名", "类别排名"]));
      expect(names).not.toContain("通报稿");
      expect(names).not.toContain("协管排名");
      const notes = await page.evaluate(async () => {
        const { sheets } = await window.host.read();
        return JSON.stringify(sheets.find(({ name }) => name === "测算说明")!.rows);
      });
      expect(notes).toContain("黑体");
      expect(notes).not.toContain("方正小标宋");
    }),
    60_000,
  );

  test(
    "what cannot be saved says why beside the field, and can be saved once it is mended",
    onPage({}, async (page) => {
      await tab(page, "设置").click();
      const save = button(page, "保存设置");
      const wrong = async (label: string, typed: string, sentence: string, sound: string) => {
        const field = page.getByLabel(label, { exact: true });
        await field.fill(typed);
        await page.getByText(sentence, { exact: true }).waitFor();
        expect(await save.getAttribute("aria-disabled")).toBe("true");
        await field.fill(sound);
        await page.getByText(sentence, { exact: true }).waitFor({ state: "detached" });
      };
      await wrong("至少有几项可计任务才参加排名", "0", "不能小于 1。", "2");
      await wrong("至少有几项可计任务才参加排名", "1.5", "请填写数字。", "2");
      await wrong("增长类指标：差几个百分点以上亮红灯", "", "请填写数字。", "2");
      await page.getByLabel("序时进度算法").selectOption("curve");
      await wrong("12 月", "120", "不能大于 100。", "100");
      await wrong("6 月", "10", "不能低于前一个月。", "50");
      await page.getByLabel("采用的标准").selectOption("custom");
      await page.getByLabel("落后几个百分点以内仍亮绿灯").fill("20");
      await page.getByText("黄灯界限不能小于绿灯界限。").waitFor();
      await page.getByLabel("落后几个百分点以内仍亮绿灯").fill("5");
      await button(page, "增加一组").click();
      await wrong("组名", "", "不能为空。", "镇街");
      await save.click();
      await page.getByText("设置已保存在工作簿中。").waitFor();
    }),
    60_000,
  );

  test(
    "marks are put beside the source table only when asked for, and taken out again",
    onPage({}, async (page) => {
      await tab(page, "设置").click();
      await page.getByLabel("原表标注").selectOption("columns");
      await button(page, "保存设置").click();
      await page.getByText("设置已保存在工作簿中。").waitFor();
      await tab(page, "任务").click();
      await button(page, "写入汇总表").click();
      await page.getByText("在“三季度完成情况”的 I、J 列加注完成率和亮灯。").waitFor();
      await button(page, "写入", true).click();
      await page.getByText("汇总表已写入").waitFor();
      const marked = () =>
        page.evaluate(async () => {
          const { sheets } = await window.host.read();
          const source = sheets.find(({ name }) => name === "三季度完成情况")!;
          return source.rows.some((cells) => (cells?.[10]?.type ?? "blank") !== "blank");
        });
      expect(await marked()).toBe(true);
      await tab(page, "设置").click();
      await button(page, "清除原表中的标注").click();
      await page.getByText("原表中的标注已清除。").waitFor();
      expect(await marked()).toBe(false);
    }),
    60_000,
  );

  test(
    "a column's role is changed on the sheet's own headers; without a task column nothing is saved",
    onPage({}, async (page) => {
      await button(page, "列对应").click();
      const task = page.getByLabel("B 列", { exact: false });
      expect(await task.inputValue()).toBe("task");
      await task.selectOption("");
      await page.getByText("请至少指定一列为“目标任务”。").waitFor();
      expect(await button(page, "保存并重新识别").getAttribute("aria-disabled")).toBe("true");
      await task.selectOption("task");
      await page.getByLabel("E 列", { exact: false }).selectOption("");
      await button(page, "保存并重新识别").click();
      await page.getByRole("heading", { name: "已找到目标任务表" }).waitFor();
      await button(page, "列对应").click();
      expect(await page.getByLabel("E 列", { exact: false }).inputValue()).toBe("");
      await button(page, "恢复自动识别").click();
      await button(page, "列对应").click();
      expect(await page.getByLabel("E 列", { exact: false }).inputValue()).toBe("person");
    }),
    60_000,
  );
});
