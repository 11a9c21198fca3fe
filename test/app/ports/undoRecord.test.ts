import { packRecord } from "../../../src/app/ports/packRecord";
import { type UndoRecord, unpackRecord } from "../../../src/app/ports/undoRecord";

const record = (store: string): UndoRecord => ({
  version: 1,
  state: "written",
  written: [],
  before: [],
  unmarked: [],
  unmarkedBefore: [],
  markNames: [],
  marks: [{ name: "_mubiaoMarks_columns_1", sheet: "一览表", cells: { I4: { value: "=文本", fill: "#FFFF00" } } }],
  store,
});

test.each(["", "a", "ab", "abc", "目标任务".repeat(5000), "𠮷\ud800"])(
  "a record comes back as it was packed",
  (store) => {
    expect(unpackRecord(packRecord(record(store)))).toEqual(record(store));
  },
);

test("packed text is plain enough for XML and much smaller than the record", () => {
  const packed = packRecord(record("目标任务完成情况".repeat(5000)));
  expect(packed).toMatch(/^[A-Za-z0-9+/=]+$/);
  expect(packed.length).toBeLessThan(4000);
});

test.each(["", "not packed", "AAAA"])("%p is no record", (text) => {
  expect(unpackRecord(text)).toBeNull();
});
