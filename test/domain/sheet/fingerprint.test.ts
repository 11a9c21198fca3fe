import { fingerprint } from "../../../src/domain/sheet/fingerprint";
import type { Cell } from "../../../src/domain/sheet/content";
import type { SheetSnapshot } from "../../../src/domain/sheet/snapshot";

const text = (value: string): Cell => ({ type: "text", text: value });
const sheetOf = (rows: (Cell | undefined)[][]): SheetSnapshot => ({
  name: "表",
  visibility: "visible",
  rows: [undefined, ...rows.map((row) => [undefined, ...row])],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected: false,
});
const whole = { top: 1, left: 1, bottom: 9, right: 3 };

describe("fingerprint", () => {
  const before = fingerprint(sheetOf([[text("甲"), { type: "number", value: 5, format: "general" }]]), whole);

  test.each<[string, (Cell | undefined)[][]]>([
    ["a changed text", [[text("乙"), { type: "number", value: 5, format: "general" }]]],
    ["a changed number", [[text("甲"), { type: "number", value: 6, format: "general" }]]],
    ["a number turned into text", [[text("甲"), text("5")]]],
    ["a cell moved to the right", [[undefined, text("甲"), { type: "number", value: 5, format: "general" }]]],
    ["a row moved down", [[], [text("甲"), { type: "number", value: 5, format: "general" }]]],
  ])("differs for %s", (_name, rows) => expect(fingerprint(sheetOf(rows), whole)).not.toBe(before));

  test("is the same where only a formula or something outside the rectangle differs", () => {
    const cell: Cell = { type: "number", value: 5, format: "general", formula: "2+3" };
    expect(fingerprint(sheetOf([[text("甲"), cell, undefined, text("外")]]), whole)).toBe(before);
  });
});
