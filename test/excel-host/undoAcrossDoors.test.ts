/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import "./client/jsdomGaps";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { MarkPlan, Plan } from "../../src/domain/report/plan";
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { XlsxHost } from "../../src/host/xlsx/XlsxHost";
import { samplePlan } from "../support/samplePlan";
import { workbookBytes } from "../support/workbookParts";
import { modelFrom } from "./client/modelFrom";
import { resultsOf } from "./client/planResults";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { sheetImage } from "./model/image";
import type { ModelWorkbook } from "./model/workbook";

const source = workbookBytes({
  sheets: [
    {
      name: "任务表",
      xml: `<row r="1"><c r="A1" t="inlineStr"><is><t>任务</t></is></c></row><row r="2"><c r="A2"><v>30</v></c></row>`,
    },
  ],
});
const changed: Plan = {
  ...samplePlan,
  store: "二",
  sheets: samplePlan.sheets.map((sheet) =>
    sheet.key === "notes" ? { ...sheet, cells: [[{ value: "规则：按日序时进度" }]] } : sheet,
  ),
};
const columns: MarkPlan = {
  sheet: "任务表",
  form: "columns",
  headerRow: 1,
  left: 2,
  right: 3,
  rows: [{ row: 2, rate: 30.03, lampWord: "绿", fill: "#C6EFCE" }],
};

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient();
});

async function written(...plans: readonly Plan[]): Promise<Uint8Array> {
  const web = new XlsxHost(source, "表.xlsx");
  for (const plan of plans) await web.apply(plan);
  return web.bytes();
}

/** The file as Excel holds it once opened. */
async function inExcel(bytes: Uint8Array): Promise<ModelWorkbook> {
  const snapshot = await new XlsxHost(bytes, "表.xlsx").read();
  const workbook = modelFrom({ ...snapshot, store: null });
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(part).replace(/^<\?xml[^>]*>\s*/, "");
    if (/^customXml\/item\d+\.xml$/.test(name)) workbook.xmlParts.push({ id: workbook.newId(), xml });
  }
  workbook.evaluate = resultsOf(samplePlan);
  host.open(workbook);
  return workbook;
}

const contents = (workbook: ModelWorkbook) =>
  workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells.values()].flatMap(({ value, formula }) => (value === "" && !formula ? [] : [formula ?? value])),
  ]);

test("a first write of the web edition is taken back in Excel, marks and all", async () => {
  const workbook = await inExcel(await written({ ...samplePlan, store: "一", marks: [columns] }));
  const port = new OfficeHost();
  expect(await port.canUndo()).toBe(true);
  await port.undo();
  expect(contents(workbook)).toEqual([["任务表", ["任务", 30]]]);
  expect([workbook.names, workbook.xmlParts]).toEqual([[], []]);
  expect((await port.read()).store).toBeNull();
});

test("a rerun of the web edition is taken back in Excel to the report before it", async () => {
  const before = contents(await inExcel(await written({ ...samplePlan, store: "一" })));
  const workbook = await inExcel(await written({ ...samplePlan, store: "一" }, changed));
  expect(contents(workbook)).not.toEqual(before);
  await new OfficeHost().undo();
  expect(contents(workbook)).toEqual(before);
  expect((await new OfficeHost().read()).store).toBe("一");
});

test("marks that stood before a write of the web edition cannot come back in Excel: it says so", async () => {
  await inExcel(await written({ ...samplePlan, marks: [columns] }, samplePlan));
  await expect(new OfficeHost().undo()).rejects.toMatchObject({ refusals: [{ code: "undo-resaved" }] });
});

test("what a person typed in Excel on a sheet of the web edition is found", async () => {
  const workbook = await inExcel(await written(samplePlan));
  host.type(workbook.find("测算明细")!, "H4", "已核对");
  const facts = { sheet: "测算明细", cells: "H4", count: 1 };
  await expect(new OfficeHost().undo()).rejects.toMatchObject({ refusals: [{ code: "undo-overtaken", facts }] });
  await expect(new OfficeHost().apply(changed)).rejects.toMatchObject({ refusals: [{ code: "edits-lost", facts }] });
});

/** A file written by the web edition, remembering the add-in's write of the same plan instead of its own. */
async function writtenInExcel(plan: Plan): Promise<Uint8Array> {
  const workbook = modelFrom(await new XlsxHost(source, "表.xlsx").read());
  workbook.evaluate = resultsOf(samplePlan);
  host.open(workbook);
  await new OfficeHost().apply(plan);
  const record = workbook.xmlParts.find(({ xml }) => xml.includes("urn:mubiao:undo"))!;
  const files = unzipSync(await written(plan));
  const own = Object.keys(files).find((name) => strFromU8(files[name]!).includes(`xmlns="urn:mubiao:undo"`))!;
  files[own] = strToU8(record.xml);
  return zipSync(files);
}

test("a write of the add-in is taken back in the web edition", async () => {
  const web = new XlsxHost(await writtenInExcel({ ...samplePlan, store: "一" }), "表.xlsx");
  expect(await web.canUndo()).toBe(true);
  await web.saveStore("后来保存");
  await web.undo();
  const { sheets, names, store } = await web.read();
  expect([sheets.map(({ name }) => name), names, store]).toEqual([["任务表"], [], "后来保存"]);
  expect(await web.canUndo()).toBe(false);
});

test("a rerun by the web edition over the add-in's report warns of nothing", async () => {
  const web = new XlsxHost(await writtenInExcel(samplePlan), "表.xlsx");
  expect(await web.check(changed)).toEqual([]);
});

test("comments, pictures and charts of a person stay on an own sheet written anew, and keep it from being taken back", async () => {
  const workbook = await inExcel(await written(samplePlan));
  const sheet = workbook.find("测算总览")!;
  sheet.comments = [{ id: "{c1}", text: "请发改局核实", row: 3, column: 1 }];
  sheet.shapes = [{ id: "{s1}", type: "Image" }];
  const chart = { kind: "Line", title: "", seriesName: "", values: "", categories: "", position: "", looks: {} };
  sheet.charts.push({ id: "{g1}", name: "图表 1", ...chart });
  const port = new OfficeHost();
  await port.apply(changed);
  expect(sheetImage(sheet)).toMatchObject({
    comments: [{ text: "请发改局核实" }],
    shapes: [{ type: "Image" }],
    charts: [{ name: "图表 1" }, { name: "Mubiao_lamps" }, { name: "Mubiao_units" }],
  });
  await port.undo();
  expect(sheet.comments).toHaveLength(1);
  const without = { ...changed, sheets: changed.sheets.filter(({ key }) => key === "notes") };
  expect(await port.check(without)).toEqual([
    { code: "comments-lost", facts: { sheet: "测算总览", cells: "B4", count: 1 } },
    { code: "objects-lost", facts: { sheet: "测算总览" } },
  ]);
});

test.each(["pivotTables", "slicers"] as const)("%s on an own sheet are not written over", async (kind) => {
  const workbook = await inExcel(await written(samplePlan));
  workbook.find("测算明细")![kind] = ["一"];
  const refusals = [{ code: "controls-on-own-sheet", facts: { sheet: "测算明细" } }];
  await expect(new OfficeHost().apply(changed, { acceptsLosses: true })).rejects.toMatchObject({ refusals });
  await expect(new OfficeHost().undo()).rejects.toMatchObject({ refusals });
  workbook.find("测算明细")![kind] = [];
  workbook.find("任务表")![kind] = ["一"];
  await new OfficeHost().apply(changed);
});

test("an Excel without comments in its programming interface writes and undoes as well", async () => {
  const asked = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
  const workbook = await inExcel(await written(samplePlan));
  workbook.find("测算总览")!.comments = [{ id: "{c1}", text: "请发改局核实", row: 3, column: 1 }];
  await new OfficeHost().apply(changed);
  expect(workbook.find("测算总览")!.comments).toHaveLength(1);
  asked.mockRestore();
});
