import { paceOfWindow, paceOfYear } from "../../../src/domain/assess/pace";
import type { Settings } from "../../../src/domain/settings";

const MONTH: Settings["pace"] = { rule: "month" };
const DAY: Settings["pace"] = { rule: "day" };
const CURVE: Settings["pace"] = { rule: "curve", months: [5, 10, 20, 30, 40, 50, 58, 66, 75, 83, 92, 100] };

test.each([
  ["一季度末按月为四分之一", "2018-03-31", 2018, MONTH, 25],
  ["11月按月为91.67", "2020-11-30", 2020, MONTH, 91.67],
  ["11月第一天也按11个月计", "2020-11-01", 2020, MONTH, 91.67],
  ["闰年3月31日按日为91÷366", "2024-03-31", 2024, DAY, 24.86],
  ["平年3月31日按日为90÷365", "2023-03-31", 2023, DAY, 24.66],
  ["按曲线取当月的点", "2023-06-15", 2023, CURVE, 50],
  ["计划年度之后为100", "2019-01-15", 2018, MONTH, 100],
  ["计划年度之前为0", "2017-12-31", 2018, MONTH, 0],
])("%s", (_sentence, asOf, year, rule, percent) => {
  expect(paceOfYear(asOf, year, rule)).toBe(percent);
});

test.each([
  ["首日已过一天", "2024-01-01", 10],
  ["末日全部过完", "2024-01-10", 100],
  ["逾期不超过100", "2024-02-01", 100],
  ["开始之前为0", "2023-12-01", 0],
])("任务自己的时段:%s", (_sentence, asOf, percent) => {
  expect(paceOfWindow(asOf, "2024-01-01", "2024-01-10")).toBe(percent);
});
