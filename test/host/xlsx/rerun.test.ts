import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellAt } from "../../../src/domain/sheet/snapshot";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { packageFaults } from "../../support/packageFaults";
import { samplePlan } from "../../support/samplePlan";
import { workbookBytes } from "../../support/workbookParts";

const source = workbookBytes({ sheets: [{ name: "任务表", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` }] });

/** The report, then a person's edits to parts of the file. */
async function edited(edits: Readonly<Record<string, (xml: string) => string>>): Promise<XlsxHost> {
  const host = new XlsxHost(source, "表.xlsx");
  await host.apply(samplePlan);
  const files = unzipSync(host.bytes());
  for (const [part, edit] of Object.entries(edits))
    files[part] = strToU8(edit(strFromU8(files[part] ?? new Uint8Array())));
  return new XlsxHost(zipSync(files), "表.xlsx");
}
const part = (host: XlsxHost, name: string) => strFromU8(unzipSync(host.bytes())[name] ?? new Uint8Array());
const SHEET = "xl/worksheets/sheet1.xml";
const WORKBOOK = "xl/workbook.xml";

test("a person's formula over an own sheet survives, and is worked out anew when the file is opened", async () => {
  const host = await edited({
    [SHEET]: (xml) => xml.replace("</row>", `<c r="B1"><f>测算明细!D3*2</f><v>60.06</v></c></row>`),
  });
  const before = part(host, SHEET);
  await host.apply(samplePlan);
  expect(part(host, SHEET)).toBe(before);
  expect(cellAt((await host.read()).sheets[0]!, 1, 2).formula).toBe("测算明细!D3*2");
  expect(part(host, WORKBOOK)).toContain(`<calcPr fullCalcOnLoad="1"/>`);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("without such a formula nothing makes Excel calculate", async () => {
  const host = await edited({});
  await host.apply(samplePlan);
  expect(part(host, WORKBOOK)).not.toContain("calcPr");
});

const chain = (sheetId: number) => ({
  "[Content_Types].xml": (xml: string) =>
    xml.replace(
      "</Types>",
      `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    ),
  "xl/_rels/workbook.xml.rels": (xml: string) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdQ" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  "xl/calcChain.xml": () =>
    `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="D3" i="${sheetId}"/></calcChain>`,
});

test("a calculation chain goes only when it lists cells of a sheet written anew", async () => {
  const stale = await edited(chain(3));
  await stale.apply(samplePlan);
  expect(part(stale, "xl/calcChain.xml")).toBe("");
  expect(packageFaults(stale.bytes())).toEqual([]);
  const sound = await edited(chain(1));
  await sound.apply(samplePlan);
  expect(part(sound, "xl/calcChain.xml")).toContain(`i="1"`);
});

test("what hangs on an own sheet alone goes with it, what is shared stays", async () => {
  const rels = "xl/worksheets/_rels/sheet2.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const host = await edited({
    "[Content_Types].xml": (xml) =>
      xml.replace("</Types>", `<Default Extension="bin" ContentType="application/x"/></Types>`),
    [rels]: (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="p1" Type="${type}/printerSettings" Target="../own.bin"/><Relationship Id="p2" Type="${type}/image" Target="../shared.bin"/></Relationships>`,
      ),
    "xl/worksheets/_rels/sheet1.xml.rels": () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p2" Type="${type}/image" Target="../shared.bin"/></Relationships>`,
    "xl/own.bin": () => "1",
    "xl/shared.bin": () => "2",
  });
  await host.apply(samplePlan);
  expect([part(host, "xl/own.bin"), part(host, "xl/shared.bin")]).toEqual(["", "2"]);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("local names and the shown tab stay with their sheets when own sheets before them go", async () => {
  const host = await edited({
    [WORKBOOK]: (xml) =>
      xml
        .replace("<sheets>", `<bookViews><workbookView activeTab="4"/></bookViews><sheets>`)
        .replace("</sheets>", `<sheet name="备注" sheetId="9" r:id="rId99"/></sheets>`)
        .replace(
          "</definedNames>",
          `<definedName name="_xlnm.Print_Area" localSheetId="4">备注!$A$1</definedName></definedNames>`,
        ),
    "xl/_rels/workbook.xml.rels": (xml) =>
      xml.replace(
        "</Relationships>",
        `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet99.xml"/></Relationships>`,
      ),
    "[Content_Types].xml": (xml) =>
      xml.replace(
        "</Types>",
        `<Override PartName="/xl/worksheets/sheet99.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
      ),
    "xl/worksheets/sheet99.xml": () =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`,
  });
  await host.apply({ ...samplePlan, sheets: samplePlan.sheets.slice(2) });
  const { sheets, names } = await host.read();
  expect(sheets.map(({ name }) => name)).toEqual(["任务表", "测算说明", "备注"]);
  expect(names).toContainEqual({ name: "_xlnm.Print_Area", formula: "备注!$A$1", hidden: false, sheet: "备注" });
  expect(part(host, WORKBOOK)).toContain(`activeTab="2"`);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("what is saved after a write outlives taking the write back", async () => {
  const host = new XlsxHost(source, "表.xlsx");
  await host.apply({ ...samplePlan, store: "一" });
  await host.saveStore("二");
  expect(await host.canUndo()).toBe(true);
  await host.undo();
  const { sheets, store } = await host.read();
  expect([sheets.length, store]).toEqual([1, "二"]);
});

test("what is saved while a write goes on is not lost: the write gives way", async () => {
  const host = new XlsxHost(source, "表.xlsx");
  const onProgress = (done: number) => void (done === 1 && host.saveStore("二"));
  const write = host.apply({ ...samplePlan, store: "一" }, { onProgress });
  await expect(write).rejects.toMatchObject({ code: "changed-meanwhile" });
  const { sheets, store } = await host.read();
  expect([sheets.length, store]).toEqual([1, "二"]);
});
