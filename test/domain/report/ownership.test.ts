import { keyOfOwnershipName, ownershipName, sheetOfOwnershipFormula } from "../../../src/domain/report/ownership";

test("every own sheet is known again by its hidden name, whatever the capitals", () => {
  expect(keyOfOwnershipName(ownershipName("unitRanking").toUpperCase())).toBe("unitRanking");
});

test.each(["_mubiao_", "_mubiao_other", "overview", "my_mubiao_overview"])("the name %s is not ours", (name) => {
  expect(keyOfOwnershipName(name)).toBeNull();
});

test.each([
  ["a plain name", "测算总览!$A$1", "测算总览"],
  ["a quoted name", "'测算 总览'!$A$1", "测算 总览"],
  ["an apostrophe inside", "'a''b'!$A$1", "a'b"],
  ["a deleted sheet", "#REF!$A$1", null],
  ["a sheet with rows and columns inserted before its first cell", "测算总览!$B$7", "测算总览"],
  ["a name for more than a cell", "测算总览!$A$1:$B$7", null],
])("%s: %s", (_, formula, sheet) => {
  expect(sheetOfOwnershipFormula(formula)).toBe(sheet);
});
