import { numberKindOf } from "../../../src/domain/sheet/numberKind";

test.each([
  ["General", "general"],
  ["G/通用格式", "general"],
  ["0.00", "general"],
  ['#,##0.00"万m"', "general"],
  ["0.00E+00", "general"],
  ["[Red]0.00;[Blue]-0.00", "general"],
  ["@", "general"],
  ["0%", "percent"],
  ["0.0%;[Red]-0.0%", "percent"],
  ['0"%"', "general"],
  ["yyyy/m/d", "date"],
  ['yyyy"年"m"月"', "date"],
  ["[$-804]yyyy/m/d;@", "date"],
  ["[h]:mm", "date"],
])("the format %s makes a number %s", (code, kind) => {
  expect(numberKindOf(code)).toBe(kind);
});
