/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import "./client/jsdomGaps";
import { planOf } from "../../src/app/planOf";
import { runAssessment } from "../../src/app/runAssessment";
import { parseStore } from "../../src/app/store";
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { largeWorkbook } from "../bench/largeWorkbook";
import { costPlan } from "./client/costPlan";
import { type CostRow, costsOf, textSize } from "./client/costsOf";
import { modelFrom } from "./client/modelFrom";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";

jest.setTimeout(240_000);

const MEGABYTES_4 = 4 * 1024 * 1024;

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient();
});

/** A plan of fixed content, so that only the adapter can change these counts. */
test.each([96, 2_000, 20_000])("the exact cost of %i tasks", async (tasks) => {
  const snapshot = readWorkbook(largeWorkbook(tasks), "大表.xlsx");
  const rows = await costsOf(host, modelFrom(snapshot), costPlan(snapshot, tasks));
  print(rows, tasks);
  expect(rows).toMatchSnapshot();
});

test("at 2,000 tasks the product's own report keeps the budgets", async () => {
  const snapshot = readWorkbook(largeWorkbook(2_000), "大表.xlsx");
  const store = parseStore(null);
  host.open(modelFrom(snapshot));
  const workbook = await new OfficeHost().read();
  const assessment = await runAssessment({ workbook, store, today: "2026-09-30" });
  const plan = planOf({ assessment, workbook, store, settings: store.settings });
  const rows = await costsOf(host, modelFrom(snapshot), plan);
  const [reading, writing, rerunning] = rows;
  print(rows, 2_000);
  expect(reading!.syncs).toBeLessThanOrEqual(3);
  expect(writing!.syncs).toBeLessThanOrEqual(5);
  expect(rerunning!.syncs).toBeLessThanOrEqual(5);
  for (const { largestRequest, largestResponse } of rows) {
    expect(largestRequest).toBeLessThan(MEGABYTES_4);
    expect(largestResponse).toBeLessThan(MEGABYTES_4);
  }
  expect(writing!.requestBytes / textSize(plan)).toBeLessThan(1.5);
});

/** For npm run bench. */
function print(rows: readonly CostRow[], tasks: number): void {
  if (!process.env.MUBIAO_PRINT_COSTS) return;
  for (const row of rows) {
    const figures = [row.syncs, row.requestBytes, row.responseBytes, row.cellsRead, row.cellsWritten];
    process.stdout.write(`${[String(tasks), row.operation, ...figures].join("\t")}\n`);
  }
}
