import { readTasks } from "../../../src/domain/read/readTasks";
import { recognise } from "../../../src/domain/recognise/recognise";
import type { Cell } from "../../../src/domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";

const text = (words: string): Cell => ({ type: "text", text: words });
const row = (...cells: (Cell | undefined)[]) => [undefined, ...cells];
const HEADER = row(...["序号", "目标任务", "责任单位", "完成情况"].map(text));

const sheet = (name: string, rows: SheetSnapshot["rows"], merges: SheetSnapshot["merges"] = []): SheetSnapshot => ({
  name,
  visibility: "visible",
  rows,
  merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
});
const book = (sheets: readonly SheetSnapshot[], names: WorkbookSnapshot["names"] = []): WorkbookSnapshot => ({
  fileName: "2023年.xlsx",
  sheets,
  names,
  isStructureProtected: false,
  store: null,
});
const task = (serial: number) =>
  row(
    { type: "number", value: serial, format: "general" },
    text(`推进第${serial}项工作`),
    text("区住建局"),
    text(`已完成前期手续${serial}项。`),
  );
const tasks = (count: number) => Array.from({ length: count }, (_unused, index) => task(index + 1));

describe("size", () => {
  it("200 sheets are each read once", () => {
    const sheets = Array.from({ length: 200 }, (_unused, index) =>
      sheet(`表${index}`, [undefined, HEADER, ...tasks(3)]),
    );
    expect(recognise(book(sheets), []).tables).toHaveLength(200);
  });

  it("phantom rows below the table hold nothing and end nowhere near the table", () => {
    const rows: (ReturnType<typeof row> | undefined)[] = [undefined, HEADER, ...tasks(3)];
    rows[1_048_576] = row({ type: "blank" });
    const [table] = recognise(book([sheet("表", rows)]), []).tables;
    expect(table!.bodyBottom).toBe(4);
  });

  it("a merge on every row costs no more than the rows", () => {
    const count = 20_000;
    const merges = Array.from({ length: count }, (_unused, index) => ({
      top: index + 2,
      left: 4,
      bottom: index + 2,
      right: 6,
    }));
    const snapshot = sheet("表", [undefined, HEADER, ...tasks(count)], merges);
    const started = performance.now();
    const [table] = recognise(book([snapshot]), []).tables;
    expect(readTasks(snapshot, table!).tasks).toHaveLength(count);
    // Generous for a busy machine; comparing each row with each merge would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it("the product's own report sheets are neither read nor reported as skipped", () => {
    const report = sheet("测算明细", [undefined, HEADER, ...tasks(2)]);
    const names = [{ name: "_mubiao_detail", formula: "'测算明细'!$A$1", hidden: true, sheet: null }];
    const { tables, skipped } = recognise(book([report, sheet("表", [undefined, HEADER, ...tasks(2)])], names), []);
    expect(tables.map((table) => table.sheet)).toEqual(["表"]);
    expect(skipped).toEqual([]);
  });
});
