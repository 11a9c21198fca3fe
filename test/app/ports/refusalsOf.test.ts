import { refusalsOf } from "../../../src/app/ports/refusalsOf";
import { ownershipName } from "../../../src/domain/report/ownership";
import type { SheetKey } from "../../../src/domain/report/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { samplePlan } from "../../support/samplePlan";

const sheet = (name: string, isProtected = false): SheetSnapshot => ({
  name,
  visibility: "visible",
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  isProtected,
});

function workbook(
  sheets: readonly SheetSnapshot[],
  own: Partial<Record<SheetKey, string>> = {},
  isStructureProtected = false,
): WorkbookSnapshot {
  const names = Object.entries(own).map(([key, name]) => ({
    name: ownershipName(key as SheetKey),
    formula: `'${name}'!$A$1`,
    hidden: true,
    sheet: null,
  }));
  return { fileName: null, sheets, names, isStructureProtected, store: null };
}

const own = { overview: "总览", detail: "明细", notes: "说明" };
const ownSheets = [sheet("总览"), sheet("明细"), sheet("说明")];
const many = (count: number) => Array.from({ length: count }, (_, index) => sheet(`表${index}`));

const cases: readonly (readonly [string, WorkbookSnapshot, readonly string[]])[] = [
  ["an ordinary workbook", workbook(many(2)), []],
  ["a protected structure that own sheets would join", workbook(many(2), {}, true), ["structure-protected"]],
  ["a protected structure whose own sheets are all there", workbook([...many(2), ...ownSheets], own, true), []],
  [
    "a protected structure that an own sheet would leave",
    workbook([...many(2), ...ownSheets, sheet("滞后")], { ...own, lagging: "滞后" }, true),
    ["structure-protected"],
  ],
  [
    "an own sheet somebody protected",
    workbook([sheet("总览"), sheet("明细", true), sheet("说明")], own),
    ["sheet-protected"],
  ],
  ["a person's protected sheet", workbook([sheet("任务表", true)]), []],
  ["room for exactly three more sheets", workbook(many(252)), []],
  ["room for two more sheets only", workbook(many(253)), ["sheet-limit"]],
  ["as many sheets as there may be, own ones among them", workbook([...many(252), ...ownSheets], own), []],
];

test.each(cases)("%s", (_, snapshot, codes) => {
  expect(refusalsOf(snapshot, samplePlan).map(({ code }) => code)).toEqual(codes);
});
