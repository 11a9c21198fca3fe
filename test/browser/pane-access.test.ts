import type { Page } from "playwright-core";
import { AXE, violations } from "./axe";
import { PaneBench, button, hasBrowser, rows, tab } from "./pane/panePage";

/** Every screen, by how it is reached. */
const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "first screen": () => Promise.resolve(),
  tasks: async (page) => {
    await tab(page, "任务").click();
    await button(page, "筛选").click();
    await rows(page).first().getByRole("button").first().click();
    await page.locator("mark").first().waitFor();
  },
  review: async (page) => {
    await tab(page, /待确认/).click();
    await page.getByText("第 1 项，共 3 项").waitFor();
  },
  charts: async (page) => {
    await tab(page, "图表").click();
    await page.getByRole("heading", { name: "各单位亮灯情况" }).waitFor();
  },
  settings: async (page) => {
    await tab(page, "设置").click();
    await page.getByLabel("序时进度算法").selectOption("curve");
    await button(page, "增加一组").click();
  },
  columns: async (page) => {
    await tab(page, "概况").click();
    await button(page, "列对应").click();
    await page.getByRole("heading", { name: "列对应" }).waitFor();
  },
  writing: async (page) => {
    await tab(page, "任务").click();
    await button(page, "写入汇总表").click();
    await page.getByText("测算总览").waitFor();
  },
  "what was written": async (page) => {
    await button(page, "写入", true).click();
    await page.getByText("汇总表已写入").waitFor();
    await button(page, "复制通报").waitFor();
  },
};

(hasBrowser ? describe : describe.skip)("the pane for everybody", () => {
  let bench: PaneBench;
  beforeAll(async () => {
    bench = await PaneBench.start();
  }, 120_000);
  afterAll(() => bench?.close());

  test.each(["light", "dark", "highContrast"] as const)(
    "axe finds nothing on any screen in the %s theme",
    async (theme) => {
      const page = await bench.open({ file: "questions", theme, width: 360 });
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const [screen, go] of Object.entries(SCREENS)) {
        await go(page);
        await page.waitForTimeout(300);
        found.push(...(await violations(page)).map((violation) => `${screen}: ${violation}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    90_000,
  );

  test("axe does find a fault that is put in", async () => {
    const page = await bench.open({ file: "questions" });
    await page.evaluate(AXE);
    await page.evaluate(() => document.querySelector("[role=tabpanel]")!.append(document.createElement("button")));
    expect(await violations(page)).toHaveLength(1);
    await page.context().close();
  }, 60_000);

  test("what the tab key reaches looks different while it has the focus", async () => {
    const page = await bench.open({ file: "questions" });
    const reached: string[] = [];
    for (let step = 0; step < 16; step++) {
      await page.keyboard.press("Tab");
      const { name, changed } = await page.evaluate(() => {
        const looks = (element: HTMLElement) =>
          [element, element.parentElement!].flatMap((part) =>
            [null, "::before", "::after"].map((pseudo) => {
              const style = getComputedStyle(part, pseudo);
              return [style.outline, style.boxShadow, style.border, style.backgroundColor, style.transform].join();
            }),
          );
        const element = document.activeElement as HTMLElement;
        const { last } = window;
        const moved = last && last.element !== element;
        const changed = !moved || last.looks !== looks(last.element).join("\n");
        const name = last?.name ?? "BODY";
        window.last = {
          element,
          name: element === document.body ? "BODY" : element.innerText || element.tagName,
          looks: looks(element).join("\n"),
        };
        return { name, changed };
      });
      reached.push(name);
      if (name !== "I" && name !== "BODY") expect(`${name} ${changed}`).toBe(`${name} true`);
    }
    expect(reached).toEqual(expect.arrayContaining(["查看表格", "列对应", "INPUT", "一键测算"]));
    await page.context().close();
  }, 60_000);
});

declare global {
  interface Window {
    /** The control that had the focus before, and how it looked then. */
    last?: { readonly element: HTMLElement; readonly name: string; readonly looks: string };
  }
}
