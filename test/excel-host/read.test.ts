/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import type { Cell } from "../../src/domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { readWorkbook } from "../../src/host/office/readWorkbook";
import { modelFrom } from "./client/modelFrom";
import { requirementGate } from "./client/requirementGate";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { ModelWorkbook } from "./model/workbook";

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient();
});
afterEach(() => expect(host.notUnderstood).toEqual([]));

const text = (value: string): Cell => ({ type: "text", text: value });

function sheet(name: string, cells: Readonly<Record<number, readonly (Cell | undefined)[]>>, more = {}): SheetSnapshot {
  const rows: (readonly (Cell | undefined)[] | undefined)[] = [];
  for (const [row, line] of Object.entries(cells)) rows[Number(row)] = line;
  return {
    name,
    visibility: "visible",
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    ...more,
  };
}

function workbook(sheets: readonly SheetSnapshot[], more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { fileName: "一览表.xlsx", sheets, names: [], isStructureProtected: false, store: null, ...more };
}

const varied = workbook(
  [
    sheet(
      "一览表",
      {
        1: [undefined, text("重点目标任务一览表")],
        3: [undefined, text("序号"), text("目标"), text("完成率"), text("时限")],
        4: [
          undefined,
          { type: "number", value: 1, format: "general" },
          text("=不是公式"),
          { type: "number", value: 0.82, format: "percent", formula: "C4/30" },
          { type: "number", value: 43_190, format: "date" },
        ],
        5: [
          undefined,
          { type: "boolean", value: true },
          { type: "error", error: "#DIV/0!", formula: "1/0" },
          { type: "error", error: "#N/A" },
          { type: "text", text: "", formula: 'IF(A1="","","")' },
        ],
        90: [undefined, undefined, undefined, text("页脚说明")],
      },
      {
        merges: [
          { top: 1, left: 1, bottom: 1, right: 4 },
          { top: 4, left: 3, bottom: 5, right: 3 },
        ],
        hiddenRows: new Set([5]),
        hiddenColumns: new Set([2]),
      },
    ),
    sheet("空表", {}),
    sheet("受保护", { 2: [undefined, undefined, text("甲")] }, { isProtected: true, visibility: "veryHidden" }),
    sheet("全隐藏", { 1: [undefined, text("乙")] }, { hiddenRows: new Set([1]), hiddenColumns: new Set([1]) }),
  ],
  {
    names: [{ name: "_mubiao_overview", formula: "一览表!$A$1", hidden: true, sheet: null }],
    isStructureProtected: true,
    store: '{"注":"<a> & \\"b\\""}',
  },
);

test("what stands in a workbook is what is read, in three round trips", async () => {
  host.open(modelFrom(varied));
  expect(await readWorkbook()).toEqual(varied);
  expect(host.endpoint.ledger.cost().syncs).toBe(3);
});

test("two hundred sheets are read in three round trips", async () => {
  const many = workbook(
    Array.from({ length: 200 }, (_, at) => sheet(`表${at + 1}`, { 2: [undefined, text(`第${at}表`)] })),
  );
  host.open(modelFrom(many));
  expect(await readWorkbook()).toEqual(many);
  expect(host.endpoint.ledger.cost().syncs).toBe(3);
});

test("two million formatted but empty cells cost nothing", async () => {
  const model = modelFrom(workbook([sheet("表", { 1: [undefined, text("甲")], 3: [undefined, text("乙")] })]));
  model.sheets[0]!.phantom = { row: 0, column: 0, rows: 200_000, columns: 10 };
  host.open(model);
  const { sheets } = await readWorkbook();
  expect(sheets[0]!.rows[3]).toEqual([undefined, text("乙")]);
  expect(host.endpoint.ledger.cost()).toMatchObject({ syncs: 3, cellsRead: 3 });
});

test("a stray value at the bottom of the sheet costs one more round trip, not millions of cells", async () => {
  const model = modelFrom(workbook([sheet("表", { 1: [undefined, text("甲"), text("乙")] })]));
  model.sheets[0]!.touch(1_048_575, 11).value = "迷路";
  host.open(model);
  const { sheets } = await readWorkbook();
  expect(sheets[0]!.rows[1_048_576]?.[12]).toEqual(text("迷路"));
  const { syncs, cellsRead } = host.endpoint.ledger.cost();
  expect(syncs).toBe(4);
  expect(cellsRead).toBeLessThan(10);
});

test("cells with so much text that Excel refuses the response are read in smaller parts", async () => {
  const long = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [at + 1, [undefined, text("长".repeat(8_000))]]),
  );
  host.open(modelFrom(workbook([sheet("表", long)])));
  const { sheets } = await readWorkbook();
  expect(sheets[0]!.rows).toHaveLength(401);
  expect(sheets[0]!.rows[400]).toEqual([undefined, text("长".repeat(8_000))]);
});

test("only named properties are asked for", async () => {
  host.open(modelFrom(varied));
  const asked: string[] = [];
  host.endpoint.onRequest = ({ Actions }) => {
    for (const { ActionType, QueryInfo } of Actions) if (ActionType === 2) asked.push(...(QueryInfo?.Select ?? ["*"]));
  };
  await readWorkbook();
  host.endpoint.onRequest = () => {};
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => path.includes("*"))).toEqual([]);
});

test("an Excel of version 1.9 is read too, without its merges", async () => {
  const isSetSupported = jest.spyOn(Office.context.requirements, "isSetSupported");
  isSetSupported.mockImplementation((_, version) => Number(String(version).split(".")[1]) <= 9);
  host.open(modelFrom(varied));
  const gated = host.endpoint.interpreter;
  host.refuseNewerThan(requirementGate("1.9"));
  const read = await readWorkbook();
  host.endpoint.interpreter = gated;
  isSetSupported.mockRestore();
  expect(read.sheets[0]).toEqual({ ...varied.sheets[0], merges: [] });
});

test("a cell being edited is a reason a person can remove", async () => {
  host.open(new ModelWorkbook("表"));
  host.endpoint.isEditingCell = true;
  await expect(readWorkbook()).rejects.toMatchObject({ refusals: [{ code: "cell-edit-mode" }] });
});

test.each(["GeneralException", "AccessDenied", "ServiceNotAvailable"])(
  "%s is a failure under its own code",
  async (code) => {
    host.open(new ModelWorkbook("表"));
    host.endpoint.faultFor = (sync) => (sync === 2 ? { type: "error", code } : null);
    await expect(readWorkbook()).rejects.toMatchObject({ name: "HostFailure", code });
  },
);
