/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import "./client/jsdomGaps";
import type { MarkPlan } from "../../src/domain/report/plan";
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { samplePlan } from "../support/samplePlan";
import { resultsOf } from "./client/planResults";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { ModelWorkbook } from "./model/workbook";

const YELLOW = "#FFFF00";
const RED = "#F8D3D1";
/** The first task's lamp is grey: its row stays as it is. */
const mark: MarkPlan = {
  sheet: "任务表",
  form: "fill",
  headerRow: 1,
  left: 1,
  right: 2,
  rows: [
    { row: 2, rate: null, lampWord: "灰", fill: null },
    { row: 3, rate: 1, lampWord: "红", fill: RED },
    { row: 4, rate: 1, lampWord: "红", fill: RED },
    { row: 5, rate: null, lampWord: "灰", fill: null },
  ],
};
const plan = { ...samplePlan, marks: [mark] };
/** Of rows 1 to 5 in column A; column B has none. */
const BEFORE = [null, "#00FF00", YELLOW, null, YELLOW];

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient();
});

function source(): ModelWorkbook {
  const workbook = new ModelWorkbook("任务表");
  BEFORE.forEach((fill, row) => {
    workbook.sheets[0]!.touch(row, 0).value = row;
    if (fill) workbook.sheets[0]!.touch(row, 0).format = { fill };
  });
  workbook.evaluate = resultsOf(samplePlan);
  host.open(workbook);
  return workbook;
}

const fills = (workbook: ModelWorkbook) =>
  BEFORE.map((_, row) => workbook.sheets[0]!.cell(row, 0)?.format?.fill ?? null);

test("rows whose lamp is grey are not filled, and are left alone when the marks go", async () => {
  const workbook = source();
  const port = new OfficeHost();
  await port.apply(plan);
  expect(fills(workbook)).toEqual([null, "#00FF00", RED, RED, YELLOW]);
  await port.removeMarks([mark]);
  expect(fills(workbook)).toEqual(BEFORE);
  expect(workbook.names.filter(({ name }) => name.startsWith("_mubiaoMarks_"))).toEqual([]);
});

test("a write with filled rows is taken back", async () => {
  const workbook = source();
  const port = new OfficeHost();
  await port.apply(plan);
  await port.undo();
  expect(fills(workbook)).toEqual(BEFORE);
});

test("fills come back where another program dropped our custom XML", async () => {
  const workbook = source();
  await new OfficeHost().apply(plan);
  workbook.xmlParts.splice(0);
  await new OfficeHost().removeMarks([mark]);
  expect(fills(workbook)).toEqual(BEFORE);
});

test("rows inserted between marked ones: each gets its own fill back, and undo says why it does not", async () => {
  const workbook = source();
  await new OfficeHost().apply(plan);
  const sheet = workbook.sheets[0]!;
  // As Excel does for an empty row between 3 and 4.
  for (const row of [5, 4]) sheet.touch(row, 0).format = sheet.cell(row - 1, 0)?.format;
  delete sheet.touch(3, 0).format;
  for (const name of workbook.names) name.formula = name.formula.replace(/\$4(?=$|,)/g, "$$5");
  for (const name of workbook.names) name.formula = name.formula.replace("$A$4:$A$5", "$A$5:$A$5");
  await expect(new OfficeHost().undo()).rejects.toMatchObject({ refusals: [{ code: "undo-overtaken" }] });
  await new OfficeHost().removeMarks([mark]);
  expect([2, 3, 4].map((row) => sheet.cell(row, 0)?.format?.fill ?? null)).toEqual([YELLOW, null, null]);
});
