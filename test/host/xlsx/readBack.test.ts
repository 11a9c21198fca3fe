import { strFromU8, unzipSync } from "fflate";
import { HostFailure } from "../../../src/app/ports";
import type { PlanCell, SheetPlan } from "../../../src/domain/report/plan";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { ReadBack } from "../../../src/host/xlsx/readBack";
import { samplePlan } from "../../support/samplePlan";
import { workbookBytes } from "../../support/workbookParts";

const source = workbookBytes({ sheets: [{ name: "任务表", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` }] });
const cells: readonly (readonly PlanCell[])[] = [
  [{ value: "标题 <&> _x000D_" }, { value: null }, { value: " 两端有空格 " }],
  [],
  [{ value: 0.1 + 0.2 }, { value: true }, { value: "", formula: `IF(A3>0,"",1)` }, { value: 3, formula: "SUM(A3)" }],
  [{ value: "=1+1" }, { value: "a\r\nb\tc" }, { value: Number.NaN }, { value: "" }],
];
const plan: SheetPlan = { ...samplePlan.sheets[1]!, cells, table: null, merges: [], conditionalFormats: [] };

async function written(): Promise<string> {
  const host = new XlsxHost(source, "表.xlsx");
  await host.apply({ ...samplePlan, sheets: [plan] });
  return strFromU8(unzipSync(host.bytes())["xl/worksheets/sheet2.xml"]!);
}

/** @param size of the pieces in which the part comes back, in characters */
function unlikePlan(xml: string, size = xml.length): string | null {
  const readBack = new ReadBack(plan);
  for (let at = 0; at < xml.length; at += size) readBack.write(xml.slice(at, at + size));
  return readBack.finish();
}

test.each([1, 7, 500, undefined])("what was written is like the plan, in pieces of %p characters", async (size) => {
  expect(unlikePlan(await written(), size)).toBeNull();
});

const changes: readonly (readonly [string, string | RegExp, string, string])[] = [
  ["another text", "标题", "标题二", "A1"],
  ["a text without the spaces at its ends", "> 两端有空格 <", ">两端有空格<", "C1"],
  ["another number", "0.30000000000000004", "0.3", "A3"],
  ["another truth", ` t="b"><v>1</v>`, ` t="b"><v>0</v>`, "B3"],
  ["a formula turned value", "<f>SUM(A3)</f>", "", "D3"],
  [
    "a text turned formula",
    /<c r="A4"([^>]*) t="inlineStr"><is><t>=1\+1<\/t><\/is>/,
    `<c r="A4"$1 t="str"><f>1+1</f><v>=1+1</v>`,
    "A4",
  ],
  ["a number turned text", /<c r="A3"( s="\d+")?><v>/, `<c r="A3"$1 t="str"><v>`, "A3"],
  ["a cell that is gone", /<c r="A1".*?<\/c>/, "", "A1"],
  ["a cell in a place of its own", `<c r="A3"`, `<c r="E3"`, "A3"],
  ["cells out of order", /(<c r="A3".*?<\/c>)(<c r="B3".*?<\/c>)/, "$2$1", "A3"],
  ["a row that is gone", /<row r="4".*?<\/row>/s, "", "A4"],
  ["a row that nobody planned", "</sheetData>", `<row r="99"><c r="A99"><v>1</v></c></row></sheetData>`, "A"],
  ["a number the plan has as blank", /<c r="B1"[^>]*\/>/, `<c r="B1"><v>7</v></c>`, "B1"],
  ["a tag left open", "</row>", "", ""],
  ["damage before the cells", "<sheetViews>", "<sheetViews", ""],
  ["damage behind the cells", "</worksheet>", "", ""],
  ["a character XML forbids", "标题", "标\u0001题", ""],
];

test.each(changes)("%s is found", async (_, from, to, place) => {
  const xml = await written();
  const changed = xml.replace(from, to);
  expect(changed).not.toBe(xml);
  for (const size of [1, 7, undefined]) {
    const found = unlikePlan(changed, size);
    expect(found).not.toBeNull();
    expect(found).toContain(place);
  }
});

test("the sheets in memory say what the file says when it is opened again", async () => {
  const host = new XlsxHost(source, "表.xlsx");
  await host.apply(samplePlan);
  expect(await host.read()).toEqual(await new XlsxHost(host.bytes(), "表.xlsx").read());
});

test("a package that does not give back what was put into it changes nothing", async () => {
  const host = new XlsxHost(source, "表.xlsx");
  const before = host.bytes();
  const real = TextDecoder.prototype.decode;
  const decode = jest.spyOn(TextDecoder.prototype, "decode").mockImplementation(function (this: TextDecoder, ...args) {
    return real.apply(this, args).replace("目标任务测算明细", "别的");
  });
  await expect(host.apply(samplePlan)).rejects.toBeInstanceOf(HostFailure);
  decode.mockRestore();
  expect(host.bytes()).toEqual(before);
});

/** Enough cells that their part is deflated beside the thread. */
const large: SheetPlan = {
  ...plan,
  cells: Array.from({ length: 3_000 }, (_, row) => [{ value: row }, { value: `第${row}项` }]),
  formats: [],
};

test.each([
  ["the platform's own deflate", () => () => {}],
  [
    "a platform without it",
    () => {
      const { CompressionStream: deflate, DecompressionStream: inflate } = globalThis;
      Object.assign(globalThis, { CompressionStream: undefined, DecompressionStream: undefined });
      return () => Object.assign(globalThis, { CompressionStream: deflate, DecompressionStream: inflate });
    },
  ],
])("a large sheet is written and opens again: %s", async (_, prepare) => {
  const restore = prepare();
  const host = new XlsxHost(source, "表.xlsx");
  await host.apply({ ...samplePlan, sheets: [large] });
  const [, sheet] = (await new XlsxHost(host.bytes(), "表.xlsx").read()).sheets;
  expect(sheet!.rows[3_000]?.[2]).toEqual({ type: "text", text: "第2999项" });
  restore();
});
