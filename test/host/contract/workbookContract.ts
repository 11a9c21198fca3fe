import { type Refusal, type WorkbookPort, WriteRefused, WriteStopped } from "../../../src/app/ports";
import { ownershipName } from "../../../src/domain/report/ownership";
import { withoutOwnMarks } from "../../../src/domain/report/ownMarks";
import type { MarkPlan, Plan, SheetPlan } from "../../../src/domain/report/plan";
import { cellName } from "../../../src/domain/sheet/address";
import { fingerprint } from "../../../src/domain/sheet/fingerprint";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { samplePlan } from "../../support/samplePlan";

type Value = string | number | boolean | null;

/** A workbook as the contract describes it; each host's factory makes a real one of it. */
export interface ContractWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly Value[])[];
    readonly isProtected?: boolean;
  }[];
  readonly isStructureProtected?: boolean;
}

/** A host under contract, and what a person may do to its workbook behind its back. */
export interface ContractHost {
  readonly port: WorkbookPort;
  renameSheet(from: string, to: string): Promise<void>;
  /** Behind the last one, with one text in A1. */
  addSheet(name: string, text: string): Promise<void>;
  /** A text into a cell of an own sheet, whatever stood there. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /** The workbook closed and opened again, by a fresh host. */
  reopen(): Promise<ContractHost>;
}

const SOURCE: ContractWorkbook = {
  sheets: [
    {
      name: "任务表",
      rows: [
        ["序号", "任务"],
        [1, "完成投资30亿元"],
        [2, null],
        [true, "=不是公式"],
      ],
    },
    { name: "名单", rows: [["徐平"]] },
  ],
};

const sheetPlan = (key: SheetPlan["key"]) => samplePlan.sheets.find((sheet) => sheet.key === key)!;
const changedNotes: SheetPlan = { ...sheetPlan("notes"), cells: [[{ value: "规则：按日序时进度" }], [{ value: 2 }]] };
const rerun: Plan = { ...samplePlan, sheets: [sheetPlan("overview"), sheetPlan("detail"), changedNotes] };

/** Sheets in order with what their cells say; blank cells and empty texts are the same. */
function sheetsOf(workbook: WorkbookSnapshot) {
  return workbook.sheets.map(({ name, visibility, rows }) => ({ name, visibility, cells: cellsOf(rows) }));
}

function cellsOf(rows: WorkbookSnapshot["sheets"][number]["rows"]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, rowNumber) =>
    row?.forEach((cell, column) => {
      if (!cell || (cell.type === "blank" && cell.formula === undefined)) return;
      const value =
        cell.type === "text" ? cell.text : cell.type === "blank" ? "" : cell.type === "error" ? cell.error : cell.value;
      cells[cellName(rowNumber, column)] = cell.formula === undefined ? value : { value, formula: cell.formula };
    }),
  );
  return cells;
}

const ownNames = (workbook: WorkbookSnapshot) =>
  workbook.names
    .filter(({ name }) => name.startsWith("_mubiao_"))
    .map(({ name, formula, hidden }) => ({ name, formula, hidden }));

async function refusalsIn(work: Promise<unknown>): Promise<readonly Refusal[]> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof WriteRefused) return error.refusals;
  throw new Error(`expected a refusal, got ${String(error)}`);
}

/** What every host must do alike. */
export function describeWorkbookContract(
  host: string,
  open: (workbook: ContractWorkbook) => Promise<ContractHost>,
): void {
  describe(`${host} keeps the workbook contract`, () => {
    const names = (workbook: WorkbookSnapshot) => workbook.sheets.map(({ name }) => name);

    test("own sheets stand behind the others, in the plan's order, under the plan's names", async () => {
      const { port } = await open(SOURCE);
      const before = await port.read();
      const receipt = await port.apply(samplePlan);
      const after = await port.read();
      expect(names(after)).toEqual(["任务表", "名单", "测算总览", "测算明细", "测算说明"]);
      expect(receipt.written).toEqual([
        { key: "overview", name: "测算总览" },
        { key: "detail", name: "测算明细" },
        { key: "notes", name: "测算说明" },
      ]);
      expect(sheetsOf(after).slice(0, 2)).toEqual(sheetsOf(before));
    });

    test("cells hold values, and formulas with their values and real sheet names", async () => {
      const { port } = await open(SOURCE);
      await port.apply(samplePlan);
      const [, , overview, detail] = sheetsOf(await port.read());
      expect(detail!.cells).toMatchObject({
        A1: "目标任务测算明细",
        B3: 30,
        C3: 9.01,
        D3: { value: 30.03, formula: "ROUND(C3/B3*100,2)" },
        B6: true,
      });
      expect(overview!.cells).toMatchObject({ B3: { value: 1, formula: "COUNTIF('测算明细'!$E$3:$E$6,A3)" } });
      expect(overview!.cells).toMatchObject({ B7: { value: 20.015 } });
    });

    test("text stays text, whatever it begins with", async () => {
      const { port } = await open(SOURCE);
      await port.apply(samplePlan);
      const detail = sheetsOf(await port.read())[3]!;
      expect(detail.cells).toMatchObject({
        A4: "=1+1",
        A5: `-甲 <&> "乙"\n第二行`,
        A6: "@丙",
        C6: "+丁",
        D6: "\t戊",
        E6: "_x000D_",
        F6: "𠮷",
      });
    });

    test("own sheets are marked by hidden names", async () => {
      const { port } = await open(SOURCE);
      await port.apply(samplePlan);
      expect(ownNames(await port.read())).toContainEqual({
        name: ownershipName("detail"),
        formula: expect.stringMatching(/^'?测算明细'?!\$A\$1$/) as string,
        hidden: true,
      });
    });

    test("a rerun writes in place and keeps what a person added", async () => {
      const contract = await open(SOURCE);
      await contract.port.apply(samplePlan);
      await contract.addSheet("我的备注", "留着");
      await contract.port.apply(rerun);
      const after = await contract.port.read();
      expect(names(after)).toEqual(["任务表", "名单", "测算总览", "测算明细", "测算说明", "我的备注"]);
      expect(sheetsOf(after)[4]!.cells).toEqual({ A1: "规则：按日序时进度", A2: 2 });
      expect(sheetsOf(after)[5]!.cells).toEqual({ A1: "留着" });
      expect(ownNames(after)).toHaveLength(3);
    });

    test.each([
      ["typed over a cell", "A1"],
      ["typed beside the table", "H4"],
      ["typed below it", "A9"],
    ])("what a person %s of an own sheet is not written over without their word", async (_, cell) => {
      const contract = await open(SOURCE);
      await contract.port.apply(samplePlan);
      await contract.type("测算明细", cell, "已与发改局核对");
      const before = sheetsOf(await contract.port.read());
      const lost = [{ code: "edits-lost", facts: { sheet: "测算明细", cells: cell, count: 1 } }];
      expect(await contract.port.check(rerun)).toEqual(lost);
      expect(await refusalsIn(contract.port.apply(rerun))).toEqual(lost);
      expect(sheetsOf(await contract.port.read())).toEqual(before);
      await contract.port.apply(rerun, { acceptsLosses: true });
      expect(sheetsOf(await contract.port.read())[4]!.cells).toEqual({ A1: "规则：按日序时进度", A2: 2 });
      expect(await contract.port.check(rerun)).toEqual([]);
      await contract.port.undo();
      expect(sheetsOf(await contract.port.read())).toEqual(before);
    });

    test("reasons that a person may not set aside stand beside those they may", async () => {
      const contract = await open(SOURCE);
      await contract.port.apply(samplePlan);
      await contract.type("测算说明", "A1", "我的说明");
      const gone = { sheet: "没有的表", rect: { top: 1, left: 1, bottom: 1, right: 1 }, fingerprint: "0" };
      const refused = contract.port.apply({ ...rerun, expects: [gone] }, { acceptsLosses: true });
      expect((await refusalsIn(refused)).map(({ code }) => code)).toEqual(["source-missing", "edits-lost"]);
    });

    test("undo is refused where a person typed on an own sheet since, and changes nothing", async () => {
      const contract = await open(SOURCE);
      await contract.port.apply(samplePlan);
      await contract.type("测算说明", "B7", "我的说明");
      const before = sheetsOf(await contract.port.read());
      expect(await refusalsIn(contract.port.undo())).toMatchObject([
        { code: "undo-overtaken", facts: { sheet: "测算说明" } },
      ]);
      expect(sheetsOf(await contract.port.read())).toEqual(before);
    });

    test("a renamed own sheet is still ours, and keeps its name", async () => {
      const contract = await open(SOURCE);
      await contract.port.apply(samplePlan);
      await contract.renameSheet("测算明细", "三月 明细");
      await contract.port.apply(rerun);
      const after = await contract.port.read();
      expect(names(after)).toEqual(["任务表", "名单", "测算总览", "三月 明细", "测算说明"]);
      expect(sheetsOf(after)[2]!.cells).toMatchObject({ B3: { formula: "COUNTIF('三月 明细'!$E$3:$E$6,A3)" } });
    });

    test("a person's sheet of the same name is left alone", async () => {
      const { port } = await open({ sheets: [...SOURCE.sheets, { name: "测算明细", rows: [["我的"]] }] });
      const receipt = await port.apply(samplePlan);
      const after = await port.read();
      expect(receipt.written[1]).toEqual({ key: "detail", name: "测算明细（2）" });
      expect(sheetsOf(after)[2]).toMatchObject({ name: "测算明细", cells: { A1: "我的" } });
      expect(sheetsOf(after)[3]!.cells).toMatchObject({ B3: { formula: "COUNTIF('测算明细（2）'!$E$3:$E$6,A3)" } });
    });

    test("an own sheet the plan no longer has goes, and its name with it", async () => {
      const { port } = await open(SOURCE);
      await port.apply(samplePlan);
      await port.apply({ ...samplePlan, sheets: samplePlan.sheets.slice(0, 2) });
      const after = await port.read();
      expect(names(after)).toEqual(["任务表", "名单", "测算总览", "测算明细"]);
      expect(ownNames(after)).toHaveLength(2);
    });

    test("a sheet's name is made legal", async () => {
      const { port } = await open(SOURCE);
      const receipt = await port.apply({
        ...samplePlan,
        sheets: [{ ...changedNotes, name: `'说明[1]:${"长".repeat(40)}'` }],
      });
      const name = receipt.written[0]!.name;
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(names(await port.read())[2]).toBe(name);
    });

    test("undo brings back what was there before the first write", async () => {
      const { port } = await open(SOURCE);
      const before = sheetsOf(await port.read());
      expect(await port.canUndo()).toBe(false);
      await port.apply(samplePlan);
      expect(await port.canUndo()).toBe(true);
      await port.undo();
      expect(sheetsOf(await port.read())).toEqual(before);
      expect(ownNames(await port.read())).toEqual([]);
      expect(await port.canUndo()).toBe(false);
    });

    test("undo after a rerun brings back the first write", async () => {
      const { port } = await open(SOURCE);
      await port.apply(samplePlan);
      const first = sheetsOf(await port.read());
      await port.apply(rerun);
      expect(sheetsOf(await port.read())).not.toEqual(first);
      await port.undo();
      expect(sheetsOf(await port.read())).toEqual(first);
    });

    test("undo works in a workbook closed and opened again", async () => {
      const contract = await open(SOURCE);
      const before = sheetsOf(await contract.port.read());
      await contract.port.apply(samplePlan);
      const { port } = await contract.reopen();
      expect(await port.canUndo()).toBe(true);
      await port.undo();
      expect(sheetsOf(await port.read())).toEqual(before);
    });

    test("without a write there is nothing to undo", async () => {
      const { port } = await open(SOURCE);
      expect(await refusalsIn(port.undo())).toMatchObject([{ code: "nothing-to-undo" }]);
    });

    test("a refusal names all its reasons and changes nothing", async () => {
      const { port } = await open({ ...SOURCE, isStructureProtected: true });
      const before = await port.read();
      const rect = { top: 1, left: 1, bottom: 4, right: 2 };
      const expects = [
        { sheet: "任务表", rect, fingerprint: "0000000000000000" },
        { sheet: "名单", rect, fingerprint: fingerprint(before.sheets[1]!, rect) },
        { sheet: "没有的表", rect, fingerprint: "0000000000000000" },
      ];
      const plan: Plan = { ...samplePlan, expects, store: "{}" };
      const codes = (refusals: readonly Refusal[]) => refusals.map(({ code }) => code).sort();
      const expected = ["source-changed", "source-missing", "structure-protected"];
      expect(codes(await port.check(plan))).toEqual(expected);
      expect(codes(await refusalsIn(port.apply(plan)))).toEqual(expected);
      const after = await port.read();
      expect([sheetsOf(after), after.store]).toEqual([sheetsOf(before), before.store]);
      expect(await port.canUndo()).toBe(false);
    });

    test("a write whose sources are as expected is not refused", async () => {
      const { port } = await open(SOURCE);
      const rect = { top: 1, left: 1, bottom: 4, right: 2 };
      const [sheet] = (await port.read()).sheets;
      expect(
        await port.check({
          ...samplePlan,
          expects: [{ sheet: "任务表", rect, fingerprint: fingerprint(sheet!, rect) }],
        }),
      ).toEqual([]);
    });

    test("a write that was called off changes nothing", async () => {
      const { port } = await open(SOURCE);
      const before = sheetsOf(await port.read());
      await expect(port.apply(samplePlan, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(WriteStopped);
      expect(sheetsOf(await port.read())).toEqual(before);
    });

    test("the store is kept through writing, and through closing the workbook", async () => {
      const contract = await open(SOURCE);
      expect((await contract.port.read()).store).toBeNull();
      await contract.port.saveStore(`{"甲":"<1>"}`);
      await contract.port.apply(samplePlan);
      const { port } = await contract.reopen();
      expect((await port.read()).store).toBe(`{"甲":"<1>"}`);
    });

    test("a store written with a plan is taken back with it", async () => {
      const { port } = await open(SOURCE);
      await port.saveStore("一");
      await port.apply({ ...samplePlan, store: "二" });
      expect((await port.read()).store).toBe("二");
      await port.undo();
      expect((await port.read()).store).toBe("一");
    });

    const mark = (form: "columns" | "fill"): MarkPlan => ({
      sheet: "任务表",
      form,
      headerRow: 1,
      left: form === "columns" ? 3 : 1,
      right: form === "columns" ? 4 : 2,
      rows: [
        { row: 2, rate: 30.03, lampWord: "绿", fill: form === "fill" ? "#C6EFCE" : null },
        { row: 4, rate: null, lampWord: "灰", fill: null },
      ],
    });

    test("mark columns stand beside the table, and go without a trace when asked to", async () => {
      const { port } = await open(SOURCE);
      const before = sheetsOf(await port.read());
      await port.apply({ ...samplePlan, marks: [mark("columns")] });
      const [marked] = sheetsOf(await port.read());
      expect(marked!.cells).toEqual({ ...before[0]!.cells, C1: "完成率", D1: "亮灯", C2: 30.03, D2: "绿", D4: "灰" });
      await port.removeMarks([mark("columns")]);
      const after = sheetsOf(await port.read());
      expect(after[0]).toEqual(before[0]);
      expect(after).toHaveLength(5);
      await port.undo();
      expect(sheetsOf(await port.read())).toEqual(before);
    });

    test("mark columns go with a rerun that wants none", async () => {
      const { port } = await open(SOURCE);
      const before = sheetsOf(await port.read())[0];
      await port.apply({ ...samplePlan, marks: [mark("columns")] });
      await port.apply(samplePlan);
      expect(sheetsOf(await port.read())[0]).toEqual(before);
    });

    test("undo brings back mark columns that a rerun took away", async () => {
      const { port } = await open(SOURCE);
      await port.apply({ ...samplePlan, marks: [mark("columns")] });
      const marked = sheetsOf(await port.read())[0];
      await port.apply(samplePlan);
      await port.undo();
      expect(sheetsOf(await port.read())[0]).toEqual(marked);
    });

    test("mark columns can be told from the clerk's own data, also in a workbook opened again", async () => {
      const contract = await open(SOURCE);
      const before = sheetsOf(await contract.port.read())[0];
      await contract.port.apply({ ...samplePlan, marks: [mark("columns")] });
      const { port } = await contract.reopen();
      expect(sheetsOf(withoutOwnMarks(await port.read()))[0]).toEqual(before);
    });

    test("filled rows keep what they say", async () => {
      const { port } = await open(SOURCE);
      const before = sheetsOf(await port.read());
      await port.apply({ ...samplePlan, marks: [mark("fill")] });
      expect(sheetsOf(await port.read())[0]).toEqual(before[0]);
      await port.removeMarks([mark("fill")]);
      expect(sheetsOf(await port.read())[0]).toEqual(before[0]);
    });

    test("mark columns are refused where something stands, but not over our own", async () => {
      const { port } = await open({
        sheets: [
          { name: "任务表", rows: [["序号", "任务"], [1, "甲", "备注"], [2], [3, "乙"]] },
          { name: "名单", rows: [["徐平"]] },
        ],
      });
      const plan: Plan = { ...samplePlan, marks: [mark("columns")] };
      expect(await port.check(plan)).toEqual([{ code: "mark-columns-occupied", facts: { sheet: "任务表" } }]);
      const { port: free } = await open(SOURCE);
      await free.apply(plan);
      expect(await free.check(plan)).toEqual([]);
    });

    test("a protected source sheet refuses marks, and nothing else", async () => {
      const { port } = await open({
        sheets: SOURCE.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === "任务表" })),
      });
      expect(await port.check({ ...samplePlan, marks: [mark("fill")] })).toEqual([
        { code: "sheet-protected", facts: { sheet: "任务表" } },
      ]);
      expect(await port.check(samplePlan)).toEqual([]);
    });
  });
}
