import { printTitles } from "../../src/web/print/printTitles";

const named = (formula: string, sheet: string | null = "表") => [
  { name: "_xlnm.Print_Titles", formula, hidden: false, sheet },
];

it.each([
  ["rows the workbook names", named("'表'!$3:$4"), 1, [3, 4]],
  ["rows beside columns", named("表!$A:$B,表!$3:$3"), 0, [3, 3]],
  ["the frozen rows where it names none", [], 2, [1, 2]],
  ["the frozen rows where it names another sheet's", named("别!$3:$4", "别"), 2, [1, 2]],
  ["the frozen rows where it names columns only", named("表!$A:$B"), 2, [1, 2]],
  ["nothing where neither is there", [], 0, null],
])("paper repeats %s", (_what, names, frozen, expected) => {
  expect(printTitles(names, "表", frozen)).toEqual(expected);
});
