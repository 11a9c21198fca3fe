/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import type { WorkbookEvent } from "../../src/app/ports";
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { ModelWorkbook } from "./model/workbook";

let host: ExcelHost;
let events: WorkbookEvent[];
let stop: () => Promise<void>;
beforeAll(async () => {
  host = await startClient();
});
beforeEach(async () => {
  host.open(new ModelWorkbook("一览表", "别的"));
  events = [];
  stop = await new OfficeHost().watch((event) => events.push(event));
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test("a changed cell, a moved selection and a deleted sheet are told with the sheet's name", async () => {
  const [first, second] = host.workbook.sheets;
  host.type(first!, "H5", "已完成");
  host.select(second!, "B2:C4");
  await settled();
  host.deleteSheet(second!);
  await settled();
  expect(events).toEqual([
    { type: "changed", sheet: "一览表", address: "H5" },
    { type: "selected", sheet: "别的", cell: "B2" },
    { type: "sheet-removed", sheet: "别的" },
  ]);
  await stop();
});

test("a sheet renamed since is told by its new name", async () => {
  const [first] = host.workbook.sheets;
  host.workbook.renameSheet(first!, "新名");
  host.type(first!, "A1", 1);
  await settled();
  expect(events).toEqual([{ type: "changed", sheet: "新名", address: "A1" }]);
  await stop();
});

test("nothing is told after stopping", async () => {
  await stop();
  host.type(host.workbook.sheets[0]!, "A1", 1);
  await settled();
  expect(events).toEqual([]);
});

test("a listener that comes while another goes is told", async () => {
  await stop();
  const port = new OfficeHost();
  const stopFirst = await port.watch(() => undefined);
  const [, stopSecond] = await Promise.all([stopFirst(), port.watch((event) => events.push(event))]);
  host.type(host.workbook.sheets[0]!, "A1", 1);
  await settled();
  expect(events).toHaveLength(1);
  await stopSecond();
});
