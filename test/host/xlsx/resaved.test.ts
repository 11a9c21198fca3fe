import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Plan } from "../../../src/domain/report/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { convertedAll, soffice } from "../../support/libreOffice";
import { packageFaults } from "../../support/packageFaults";
import { samplePlan } from "../../support/samplePlan";
import { workbookBytes } from "../../support/workbookParts";

const source = workbookBytes({
  sheets: [
    { name: "任务表", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` },
    { name: "名单", xml: `<row r="1"><c r="A1" t="inlineStr"><is><t>徐平</t></is></c></row>` },
  ],
});
const open = (bytes: Uint8Array) => new XlsxHost(bytes, "表.xlsx");
const changed: Plan = {
  ...samplePlan,
  sheets: samplePlan.sheets.map((sheet) =>
    sheet.key === "notes" ? { ...sheet, cells: [[{ value: "规则：按日序时进度" }], [{ value: 2 }]] } : sheet,
  ),
};

async function written(...plans: readonly Plan[]): Promise<Uint8Array> {
  const host = open(source);
  for (const plan of plans) await host.apply(plan);
  return host.bytes();
}

/** A part's text changed, as by another program that keeps the rest. */
function edited(bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = strFromU8(files[part] ?? new Uint8Array());
  files[part] = strToU8(edit(before));
  expect(strFromU8(files[part])).not.toBe(before);
  return zipSync(files);
}

/** Names and contents; a program that saves a file may drop trailing blanks. */
function sheetsOf({ sheets }: WorkbookSnapshot) {
  const contents = ({ rows }: SheetSnapshot) =>
    rows.flatMap(
      (row, rowNumber) =>
        row?.flatMap((cell, column) => {
          if (!cell || (cell.type === "blank" && cell.formula === undefined)) return [];
          const value =
            cell.type === "text"
              ? cell.text.replace(/\s|_x000D_/g, "")
              : cell.type === "number"
                ? cell.value
                : cell.type;
          const formula = cell.type === "boolean" ? "truth" : cell.formula?.replaceAll("'", "");
          return [[rowNumber, column, value, formula]];
        }) ?? [],
    );
  return sheets.map((sheet) => [sheet.name, contents(sheet)]);
}

const SHEET = "xl/worksheets/sheet1.xml";
const NOTES = "xl/worksheets/sheet5.xml";
const number = (from: string, to: string) => (xml: string) => xml.replace(`<v>${from}</v>`, `<v>${to}</v>`);

test("a number corrected in the source stays, and the report goes", async () => {
  const host = open(edited(await written(samplePlan), SHEET, number("1", "2")));
  expect(await host.canUndo()).toBe(true);
  await host.undo();
  expect(sheetsOf(await host.read())).toEqual([
    ["任务表", [[1, 1, 2, undefined]]],
    ["名单", [[1, 1, "徐平", undefined]]],
  ]);
  expect((await host.read()).names).toEqual([]);
  expect(await host.canUndo()).toBe(false);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("after a rerun the first report comes back", async () => {
  const host = open(edited(await written(samplePlan, changed), SHEET, number("1", "2")));
  await host.undo();
  const first = sheetsOf(await open(await written(samplePlan)).read());
  expect(sheetsOf(await host.read()).slice(1)).toEqual(first.slice(1));
  expect(packageFaults(host.bytes())).toEqual([]);
});

const refused: readonly (readonly [string, string, (xml: string) => string, object[]])[] = [
  [
    "a cell typed over",
    NOTES,
    (xml) => xml.replace("<v>2</v>", "<v>3</v>"),
    [{ code: "undo-overtaken", facts: { sheet: "测算说明" } }],
  ],
  [
    "a cell added",
    NOTES,
    (xml) => xml.replace("</sheetData>", `<row r="40"><c r="A40"><v>1</v></c></row></sheetData>`),
    [{ code: "undo-overtaken", facts: { sheet: "测算说明" } }],
  ],
  [
    "a protected structure",
    "xl/workbook.xml",
    (xml) => xml.replace("<sheets>", `<workbookProtection lockStructure="1"/><sheets>`),
    [{ code: "structure-protected", facts: {} }],
  ],
];

test.each(refused)("%s on an own sheet is not lost: refused, and nothing changes", async (_, part, edit, refusals) => {
  const bytes = edited(await written(changed), part, edit);
  const host = open(bytes);
  await expect(host.undo()).rejects.toMatchObject({ refusals });
  expect(unzipSync(host.bytes())).toEqual(unzipSync(bytes));
});

test("settings saved since outlive it; those saved with the write go with it", async () => {
  const withStore = { ...samplePlan, store: "随写入保存" };
  const host = open(edited(await written(withStore), SHEET, number("1", "2")));
  await host.undo();
  expect((await host.read()).store).toBeNull();
  const later = open(edited(await written(withStore), SHEET, number("1", "2")));
  await later.saveStore("后来保存");
  await later.undo();
  expect((await later.read()).store).toBe("后来保存");
});

/** What Excel and WPS keep and LibreOffice drops: the custom XML of the file it saved. */
function withCustomXml(saved: Uint8Array, before: Uint8Array): Uint8Array {
  const [files, old] = [unzipSync(saved), unzipSync(before)];
  const items = Object.keys(old).filter((name) => name.startsWith("customXml/item"));
  for (const name of items) files[name] = old[name]!;
  const edit = (part: string, end: string, added: string) => {
    files[part] = strToU8(strFromU8(files[part]!).replace(end, added + end));
  };
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  const relations = items.map((name, index) => `<Relationship Id="rIdM${index}" Type="${type}" Target="../${name}"/>`);
  edit("xl/_rels/workbook.xml.rels", "</Relationships>", relations.join(""));
  const types = items.map((name) => `<Override PartName="/${name}" ContentType="application/xml"/>`);
  edit("[Content_Types].xml", "</Types>", types.join(""));
  return zipSync(files);
}

(soffice ? test : test.skip)(
  "a file that another program wrote anew, styles, strings and all",
  async () => {
    const files = {
      "first.xlsx": await written({ ...samplePlan, store: "一" }),
      "again.xlsx": await written(samplePlan, { ...changed, store: "二" }),
    };
    const saved = convertedAll(files, "xlsx");
    const first = open(withCustomXml(saved["first.xlsx"]!, files["first.xlsx"]));
    await first.undo();
    expect(sheetsOf(await first.read())).toEqual(sheetsOf(await open(source).read()));
    const again = open(withCustomXml(saved["again.xlsx"]!, files["again.xlsx"]));
    await again.undo();
    expect(sheetsOf(await again.read())).toEqual(sheetsOf(await open(await written(samplePlan)).read()));
    expect(packageFaults(again.bytes())).toEqual([]);
  },
  120_000,
);
