import { moveFormula } from "../../../src/host/xlsx/read/sharedFormula";

const cases: readonly (readonly [string, string, string])[] = [
  ["relative and fixed references", "A1+$B1+C$1+$D$1", "B3+$B3+D$1+$D$1"],
  ["ranges, whole columns and whole rows", "SUM(A1:B2,C:$D,3:$4)", "SUM(B3:C4,D:$D,5:$4)"],
  ["a function that looks like a cell", "LOG10(A1)", "LOG10(B3)"],
  ["sheet names that look like cells", "Q1业绩!A1+AB12!A1+任务A1!A1", "Q1业绩!B3+AB12!B3+任务A1!B3"],
  ["quoted sheet names", "'A1 表''s'!A1", "'A1 表''s'!B3"],
  ["text literals", `"A1"&A1&"""A1"`, `"A1"&B3&"""A1"`],
  ["table columns", "Table1[A1]+A1", "Table1[A1]+B3"],
  ["names with digits and dots", "x1.A1+完成率2+A1", "x1.A1+完成率2+B3"],
  ["numbers", "1.5*A1+1E5", "1.5*B3+1E5"],
];

test.each(cases)("%s move by one column and two rows as they should", (_, formula, moved) => {
  expect(moveFormula(formula, 2, 1)).toBe(moved);
});

test("a reference that leaves the sheet comes in again at the other end", () => {
  expect(moveFormula("A1+XFD1048576", -1, 1)).toBe("B1048576+A1048575");
});
