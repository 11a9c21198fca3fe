import { extract } from "../../../src/domain/extract/extract";
import { normalise, originalSpan } from "../../../src/domain/extract/normalise";
import { rowOf } from "../../support/taskRow";

const PAIRS: Readonly<Record<string, string>> = {
  標: "标",
  務: "务",
  鎮: "镇",
  業: "业",
  進: "进",
  億: "亿",
  萬: "万",
  戶: "户",
  個: "个",
  專: "专",
  項: "项",
  設: "设",
  資: "资",
  億元: "亿元",
  產: "产",
  達: "达",
};
const simplify = (text: string) => [...text].map((char) => PAIRS[char] ?? char).join("");

test.each([
  ["徐　平　完成", "徐平完成"],
  ["２０２１年１２月", "2021年12月"],
  ["完成 2088.5428 万元", "完成2088.5428万元"],
  ["共 12 项，3 家", "共12项，3家"],
  ["目標(biāo)任務(wù)完成", "目標任務完成"],
  ["（一）甲方（含乙）", "(一)甲方(含乙)"],
  ["选项(a)与(b)", "选项(a)与(b)"],
  ["6.5%—7%", "6.5%-7%"],
  ["合格率98℅", "合格率98%"],
  ["二〇二一年", "二零二一年"],
  ["12 345", "12 345"],
])("%s is read as %s", (text, expected) => expect(normalise(text).text).toBe(expected));

test("Traditional characters with pinyin noise: spans point into the cell as written", () => {
  const progress = "目標(biāo)任務(wù)推進，新增城鎮(zhèn)就業(yè) 6,480 人";
  const context = { asOf: "2021-09-30", year: 2021, kind: "narrative", simplify } as const;
  const [indicator] = extract(rowOf({ task: "新增城镇就业9000人", progress }), context).indicators;
  expect(indicator?.actual?.value).toBe(6480);
  const span = indicator?.actual?.span;
  expect(progress.slice(span?.start, span?.end)).toBe("6,480 人");
});

test("a Traditional goal without a map keeps its offsets and loses nothing", () => {
  const text = "達到 30 億元";
  const normalised = normalise(text, simplify);
  expect(normalised.text).toBe("达到30亿元");
  expect(originalSpan(normalised, 2, 6)).toEqual([3, 8]);
});
