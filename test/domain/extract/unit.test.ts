import { convert, sameDimension } from "../../../src/domain/extract/unit";

test.each([
  [1.8, "亿元", "万元", 18000],
  [23451, "万元", "亿元", 2.3451],
  [0.1, "万元", "元", 1000],
  [1.15, "万人", "名", 11500],
  [2, "公顷", "亩", 30],
  [3, "亩", "平方米", 2000],
  [1, "平方公里", "公顷", 100],
  [4.1, "万座", "座", 41000],
  [2.3, "公里", "米", 2300],
  [1, "万亿元", "亿元", 10000],
  [8, "成", "%", 80],
  [1.5, "倍", "%", 150],
  [5, "‰", "%", 0.5],
  [0.065, "毫克/立方米", "微克/立方米", 65],
  [1.2, "万元/年", "元", 12000],
  [5, "家", "户", null],
  [5, "家", "个", 5],
  [3, "人", "人次", null],
  [3, "美元", "元", null],
  [3, "个工作日", "天", null],
  [3, "吨", "立方米", null],
  [3, "天", "无此单位", null],
] as const)("%d%s in %s is %p", (value, from, to, expected) => expect(convert(value, from, to)).toBe(expected));

test("a household is no person, ten thousand households are households", () => {
  expect(sameDimension("户", "人")).toBe(false);
  expect(sameDimension("万户", "户")).toBe(true);
});
