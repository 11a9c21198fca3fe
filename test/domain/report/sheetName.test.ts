import { freeSheetName, legalSheetName } from "../../../src/domain/report/sheetName";

test.each([
  ["an ordinary name stays", "测算总览", "测算总览"],
  ["forbidden characters become spaces", "一/二:三[四]", "一 二 三 四"],
  ["apostrophes at the ends go, inside they stay", "'a'b'", "a'b"],
  ["a long name is cut to 31 characters", "长".repeat(40), "长".repeat(31)],
  ["nothing left gives a plain name", "//", "工作表"],
  ["Excel's own name is not used", "History", "工作表"],
])("%s", (_, wanted, expected) => {
  expect(legalSheetName(wanted)).toBe(expected);
});

test("a taken name gets the first free suffix, whatever the capitals", () => {
  expect(freeSheetName("总览", ["别的"])).toBe("总览");
  expect(freeSheetName("AbC", ["abc", "ABC（2）"])).toBe("AbC（3）");
});

test("a suffix keeps within 31 characters", () => {
  const long = "长".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"长".repeat(28)}（2）`);
});
