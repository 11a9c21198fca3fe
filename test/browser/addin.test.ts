import type { Browser } from "playwright-core";
import { hostFailureSentence, pane, refusalSentence } from "../../src/messages/zhCN";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { largeWorkbook } from "../bench/largeWorkbook";
import { modelFrom } from "../excel-host/client/modelFrom";
import { imageOf } from "../excel-host/model/image";
import type { ModelWorkbook } from "../excel-host/model/workbook";
import { ADDIN, ExcelPage, PAGES, installedBrowser, launch } from "./excelPage";
import { firstLoad, gzipped } from "./firstLoad";

jest.setTimeout(120_000);

const TASKS = 40;
const snapshot = readWorkbook(largeWorkbook(TASKS), "任务一览表.xlsx");
const source = () => modelFrom(snapshot);
const tabs = (workbook: ModelWorkbook) => workbook.sheets.map(({ name }) => name);

const executable = installedBrowser();
const inBrowser = executable ? describe : describe.skip;

inBrowser("the production build of the add-in, in Excel's frame", () => {
  let browser: Browser;
  let excel: ExcelPage;
  beforeAll(async () => {
    browser = await launch(executable!);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(excel.pageErrors).toEqual([]);
    expect(excel.strayRequests).toEqual([]);
    expect(excel.host.notUnderstood).toEqual([]);
    await excel.close();
  });

  const button = (name: string) => excel.addin.getByRole("button", { name, exact: true });
  const says = (text: string) => excel.addin.getByText(text).first().waitFor();
  const nothingTurns = () => excel.addin.getByRole("progressbar").first().waitFor({ state: "detached" });

  async function openPane(workbook: ModelWorkbook, isImpatient = false): Promise<void> {
    excel = await ExcelPage.open(browser, "taskpane.html", workbook, isImpatient);
    await button(pane.assess).waitFor();
  }

  /** From the first screen to the last question before writing. */
  async function prepareWriting(): Promise<void> {
    await button(pane.assess).click();
    await button(pane.write).click();
    await button(pane.writing.now).waitFor();
  }

  test("open, assess, write: the sheets are there; undo: they are gone", async () => {
    const workbook = source();
    const before = imageOf(workbook);
    await openPane(workbook);
    await says(pane.home.taskCount(TASKS));
    await prepareWriting();
    await button(pane.writing.now).click();
    await says(pane.writing.done);
    expect(tabs(workbook)).toEqual(
      expect.arrayContaining(["目标任务", "测算总览", "测算明细", "滞后任务", "测算说明"]),
    );
    expect(workbook.find("测算明细")!.cells.size).toBeGreaterThan(TASKS * 5);
    await button(pane.writing.undo).click();
    await says(pane.writing.undone);
    expect(imageOf(workbook)).toEqual(before);
    await nothingTurns();
  });

  test("what it loads until the first screen can be used is under 250 KB gzipped, Microsoft's own script aside", async () => {
    await openPane(source());
    const { scripts } = await firstLoad(excel.page.frames()[1]!, `${ADDIN}/`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(PAGES, scripts)).toBeLessThan(250 * 1024);
  });

  test("two clicks in a row write one set of sheets", async () => {
    const workbook = source();
    await openPane(workbook);
    await prepareWriting();
    await button(pane.writing.now).dblclick();
    await says(pane.writing.done);
    expect(new Set(tabs(workbook)).size).toBe(tabs(workbook).length);
    expect(tabs(workbook).filter((name) => name.includes("（2）"))).toEqual([]);
  });

  test("a pane closed while it writes leaves the workbook as it was, or complete", async () => {
    const workbook = source();
    const before = imageOf(workbook);
    await openPane(workbook);
    await prepareWriting();
    const { endpoint } = excel.host;
    let isWriting = () => {};
    const writing = new Promise<void>((resolve) => (isWriting = resolve));
    endpoint.onRequest = ({ Actions }) => {
      if (!Actions.some(({ Name }) => Name === "Formulas")) return;
      isWriting();
    };
    endpoint.faultFor = () => ({ type: "late", milliseconds: 200 });
    await button(pane.writing.now).click();
    await writing;
    await excel.close();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await openPane(workbook);
    const now = imageOf(workbook);
    const isComplete = workbook.find("测算说明") !== null;
    if (!isComplete) expect(now).toEqual(before);
    else expect(workbook.sheets.map(({ visibility }) => visibility)).not.toContain("Hidden");
  });

  test("a connection that drops is told in a sentence, nothing is half-written and nothing goes on turning", async () => {
    const workbook = source();
    const before = imageOf(workbook);
    await openPane(workbook, true);
    await prepareWriting();
    excel.host.endpoint.restart();
    // The second message of a first write is the one that changes the workbook.
    let isLost = () => {};
    const lost = new Promise<void>((resolve) => (isLost = resolve));
    excel.host.endpoint.faultFor = (sync) => {
      if (sync !== 2) return null;
      isLost();
      return { type: "silence", ran: false };
    };
    await button(pane.writing.now).click();
    await lost;
    await says(hostFailureSentence("no-answer")!);
    expect(imageOf(workbook)).toEqual(before);
    await nothingTurns();
  });

  test("a late answer is waited for", async () => {
    const workbook = source();
    await openPane(workbook);
    await prepareWriting();
    excel.host.endpoint.faultFor = () => ({ type: "late", milliseconds: 700 });
    await button(pane.writing.now).click();
    await says(pane.writing.done);
    await nothingTurns();
  });

  test("a cell being edited is a reason the clerk is told, and can remove", async () => {
    const workbook = source();
    await openPane(workbook);
    await prepareWriting();
    excel.host.endpoint.isEditingCell = true;
    await button(pane.writing.now).click();
    await says(refusalSentence({ code: "cell-edit-mode", facts: {} }));
    expect(tabs(workbook)).toEqual(["目标任务"]);
    await nothingTurns();
  });

  test("a changed source cell makes the assessment stale; a deleted sheet does not break the pane", async () => {
    const workbook = source();
    await openPane(workbook);
    await button(pane.assess).click();
    await button(pane.write).waitFor();
    excel.host.type(workbook.sheets[0]!, "I3", "已完成全部任务。");
    await says(pane.stale.changed);
    workbook.addSheet("别的");
    workbook.active = workbook.sheets[1]!;
    excel.host.deleteSheet(workbook.sheets[0]!);
    await says(pane.stale.refresh);
    await nothingTurns();
  });

  describe("the ribbon's button", () => {
    async function openCommands(workbook: ModelWorkbook): Promise<void> {
      excel = await ExcelPage.open(browser, "commands.html", workbook);
      const frame = excel.page.frames()[1]!;
      await frame.waitForFunction(
        () => typeof Office === "object" && "ASSESSNOW" in (Office.actions as unknown as Actions)._association.mappings,
      );
    }

    /** Resolves when the command has completed its event. */
    function press(): Promise<void> {
      return excel.page.frames()[1]!.evaluate(
        () =>
          new Promise<void>((completed) => {
            (Office.actions as unknown as Actions)._association.mappings.ASSESSNOW!({ completed });
          }),
      );
    }

    test("writes the sheets and completes its event, also when pressed twice", async () => {
      const workbook = source();
      await openCommands(workbook);
      await Promise.all([press(), press()]);
      expect(tabs(workbook)).toContain("测算明细");
      expect(tabs(workbook).filter((name) => name.includes("（2）"))).toEqual([]);
      expect(workbook.active.name).toBe("测算总览");
    });

    test("completes its event when any message fails, and leaves the workbook as it was or complete", async () => {
      const workbook = source();
      const before = imageOf(workbook);
      await openCommands(workbook);
      for (let at = 1; at <= 6; at++) {
        excel.host.endpoint.restart();
        excel.host.endpoint.faultFor = (sync) => (sync === at ? { type: "error", code: "GeneralException" } : null);
        await press();
        if (workbook.sheets.length === 1) expect(imageOf(workbook)).toEqual(before);
      }
    });

    test("completes its event where there is no target table", async () => {
      const workbook = modelFrom({ ...snapshot, sheets: [{ ...snapshot.sheets[0]!, rows: [] }] });
      await openCommands(workbook);
      await press();
      expect(workbook.sheets).toHaveLength(1);
    });
  });
});

interface Actions {
  readonly _association: { readonly mappings: Record<string, (event: { completed: () => void }) => void> };
}
