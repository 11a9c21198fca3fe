/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import { requirementGate } from "./client/requirementGate";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { ModelWorkbook } from "./model/workbook";

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient({ sets: { ExcelApi: 1.9 }, gate: requirementGate("1.9") });
});
beforeEach(() => host.open(new ModelWorkbook("Sheet1", "Sheet2")));
afterEach(() => expect(host.notUnderstood).toEqual([]));

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("the library takes us for Excel on the web", () => {
  expect(Office.context.host).toBe("Excel");
});

test("a block is written and read in one round trip, and counted", async () => {
  const formulas = await Excel.run(async (context) => {
    const range = first(context).getRange("A1:B2");
    range.values = [
      [1, 2],
      [3, "=A1"],
    ];
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([
    [1, 2],
    [3, "=A1"],
  ]);
  expect(host.endpoint.ledger.cost()).toMatchObject({ syncs: 1, cellsWritten: 4, cellsRead: 4 });
});

const sync = (work: (context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });

type Work = (context: Excel.RequestContext) => unknown;

const refused: readonly (readonly [what: string, work: Work, code: string, prepare?: () => void])[] = [
  ["a missing sheet", (context) => context.workbook.worksheets.getItem("别的").load("name"), "ItemNotFound"],
  ["a wrong array shape", (context) => (first(context).getRange("A1:B2").values = [[1, 2, 3]]), "InvalidArgument"],
  ["a sheet name of 32 characters", (context) => context.workbook.worksheets.add("长".repeat(32)), "InvalidArgument"],
  ["a sheet name with a slash", (context) => context.workbook.worksheets.add("一/二"), "InvalidArgument"],
  ["a taken sheet name", (context) => context.workbook.worksheets.add("SHEET2"), "ItemAlreadyExists"],
  [
    "a read of more than five million cells",
    (context) => first(context).getRange("A1:F1000000").load("values"),
    "InvalidArgument",
  ],
  ["a member this host lacks", (context) => first(context).getRange("A1").load("text"), "NotImplemented"],
  [
    "a write to a protected sheet",
    (context) => (first(context).getRange("A1").values = [[1]]),
    "AccessDenied",
    () => (host.workbook.sheets[0]!.isProtected = true),
  ],
  [
    "a new sheet in a protected workbook",
    (context) => context.workbook.worksheets.add("新"),
    "AccessDenied",
    () => (host.workbook.isStructureProtected = true),
  ],
  [
    "anything while a cell is being edited",
    (context) => first(context).load("name"),
    "InvalidOperationInCellEditMode",
    () => (host.endpoint.isEditingCell = true),
  ],
  [
    "a request over 5 MB",
    (context) => (first(context).getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)])),
    "RequestPayloadSizeLimitExceeded",
  ],
  [
    "a response over 5 MB",
    (context) => first(context).getRange("A1:A200").load("values"),
    "ResponsePayloadSizeLimitExceeded",
    () => {
      for (let row = 0; row < 200; row++) host.workbook.sheets[0]!.touch(row, 0).value = "x".repeat(30_000);
    },
  ],
];

test.each(refused.map(([what, work, code, prepare]) => ({ what, work, code, prepare })))(
  "refuses $what",
  async (row) => {
    const { work, code, prepare } = row;
    prepare?.();
    await expect(sync(work)).rejects.toMatchObject({ code });
  },
);

test("a property that was not loaded is not to be had", async () => {
  const reading = Excel.run(async (context) => {
    const range = first(context).getRange("A1");
    await context.sync();
    return range.values;
  });
  await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a member newer than the declared set is refused by the host too, whatever the library lets pass", async () => {
  const gate = requirementGate("1.9");
  expect(() => gate("Range", "getMergedAreasOrNullObject")).toThrow("needs ExcelApi 1.13");
  expect(() => gate("Range", "setCellProperties")).not.toThrow();
  await expect(sync((context) => first(context).getRange("A1").getMergedAreasOrNullObject())).rejects.toMatchObject({
    code: "ApiNotFound",
  });
});

test.each([
  ["=1+1", { formula: "=1+1" }],
  ["+A1", { formula: "=+A1" }],
  ["1/2", { value: expect.any(Number) }],
  ["30%", { value: 0.3 }],
  ["007", { value: 7 }],
  ["'=1+1", { value: "=1+1" }],
  ["第1季度", { value: "第1季度" }],
])("what is written as %s is taken as Excel takes it", async (given, taken) => {
  await sync((context) => (first(context).getRange("A1").values = [[given]]));
  expect(host.workbook.sheets[0]!.cell(0, 0)).toMatchObject(taken);
});
