import { nameOwnSheets } from "../../../src/domain/report/ownReference";

const nameOf = (): string => "测算明细(2)'s";

test.each([
  ["a reference", "[[detail]]!$A$1+[[detail]]!B2", "'测算明细(2)''s'!$A$1+'测算明细(2)''s'!B2"],
  ["a formula without one", "SUM(A1:A3)", "SUM(A1:A3)"],
  [
    "a string literal that looks like one",
    'IF(A1="[[detail]]!A1",[[detail]]!A1,"")',
    `IF(A1="[[detail]]!A1",'测算明细(2)''s'!A1,"")`,
  ],
  ["a source sheet whose name looks like one", "'[[detail]]'!A1", "'[[detail]]'!A1"],
])("own sheets are named in %s", (_what, formula, expected) => expect(nameOwnSheets(formula, nameOf)).toBe(expected));
