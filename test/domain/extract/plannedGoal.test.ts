import { extract } from "../../../src/domain/extract/extract";
import type { Cell } from "../../../src/domain/sheet/content";
import { rowOf } from "../../support/taskRow";

const CONTEXT = { asOf: "2023-09-30", year: 2023, kind: "narrative" } as const;

function readingOf(task: string, plan: Cell, unit: string | null, progress: string) {
  const measure = { name: task, heading: "目标值", unit, actual: null, rate: null, rateIsFraction: false };
  const row = { ...rowOf({ task, progress }), measures: [{ ...measure, plan: { cell: "B1", content: plan } }] };
  const [indicator] = extract(row, CONTEXT).indicators;
  return indicator;
}

const text = (words: string): Cell => ({ type: "text", text: words });
const number = (value: number): Cell => ({ type: "number", value, format: "general" });

describe("a plan in a cell of its own beside a report in words", () => {
  test.each([
    ["is answered by the number of its own name", "新改建公厕", number(18), "座", "新改建公厕11座", 11],
    ["…the goal's unit may stand in the cell", "新改建公厕", text("18座"), null, "新改建公厕11座", 11],
    [
      "a cell with words of its own is the goal",
      "交通安全",
      text("事故起数下降6%以上"),
      null,
      "事故起数同比下降7.5%",
      7.5,
    ],
    ["a bare value is the actual", "失业人员再就业", text("≥2600人"), null, "2714人", 2714],
    ["sites chosen are no achievement", "新改建公厕", number(18), "座", "完成选址18座", null],
    ["what is only named for it is none either", "改造老旧小区", number(15), "个", "已确定15个小区，正在设计", null],
    ["a stock is not this year's addition", "新增高新技术企业", number(12), "家", "全区高新技术企业总数达到63家", null],
    ["last year's value is none", "新增就业", number(5000), "人", "去年同期新增就业4100人", null],
  ])("%s", (_sentence, task, plan, unit, progress, actual) => {
    expect(readingOf(task, plan, unit, progress)?.actual?.value ?? null).toBe(actual);
  });

  test("a number of its unit under another name waits for a person", () => {
    const indicator = readingOf("生态修复", number(12.6), "万亩", "完成营造林11.34万亩");
    expect(indicator).toMatchObject({ actual: null, certainty: "unclear" });
    expect(indicator?.candidates.map(({ value }) => value)).toEqual([11.34]);
  });

  test("a number of another dimension is not even offered", () => {
    expect(readingOf("生态修复", number(12.6), "万亩", "投入资金860万元")?.candidates).toEqual([]);
  });
});
