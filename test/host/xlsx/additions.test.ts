import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Plan } from "../../../src/domain/report/plan";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { packageFaults } from "../../support/packageFaults";
import { samplePlan } from "../../support/samplePlan";
import { workbookBytes } from "../../support/workbookParts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const source = workbookBytes({ sheets: [{ name: "任务表", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` }] });
const OVERVIEW = "xl/worksheets/sheet2.xml";
const DRAWING = "xl/drawings/drawing1.xml";
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const picture =
  `<xdr:oneCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:ext cx="1" cy="1"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="公章"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
  `<xdr:blipFill><a:blip r:embed="rIdP"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
  `<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;

type Edits = Readonly<Record<string, (xml: string) => string>>;

const types = (added: string): Edits => ({
  "[Content_Types].xml": (xml) => xml.replace("</Types>", `${added}</Types>`),
});
const comments: Edits = {
  ...types(
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      `<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>` +
      `<Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/>`,
  ),
  [OVERVIEW]: (xml) => xml.replace(/(<drawing [^>]*>)/, `$1<legacyDrawing r:id="rIdV"/>`),
  "xl/worksheets/_rels/sheet2.xml.rels": (xml) =>
    xml.replace(
      "</Relationships>",
      relationship("rIdV", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relationship("rIdC", "comments", "../comments1.xml") +
        `<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
  "xl/drawings/vmlDrawing1.vml": () => `<xml xmlns:v="urn:schemas-microsoft-com:vml"/>`,
  "xl/comments1.xml": () =>
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>甲</author></authors>` +
    `<commentList><comment ref="B4" authorId="0"><text><t>请发改局核实</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": () =>
    `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>`,
};
const pictures: Edits = {
  ...types(`<Default Extension="png" ContentType="image/png"/>`),
  [DRAWING]: (xml) => xml.replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`),
  "xl/drawings/_rels/drawing1.xml.rels": (xml) =>
    xml.replace("</Relationships>", `${relationship("rIdP", "image", "../media/image1.png")}</Relationships>`),
  "xl/media/image1.png": () => "\u0089PNG",
};
const COMMENT_PARTS = [
  "xl/comments1.xml",
  "xl/threadedComments/threadedComment1.xml",
  "xl/drawings/vmlDrawing1.vml",
] as const;

async function edited(edits: Edits): Promise<XlsxHost> {
  const host = new XlsxHost(source, "表.xlsx");
  await host.apply(samplePlan);
  const files = unzipSync(host.bytes());
  for (const [part, edit] of Object.entries(edits))
    files[part] = strToU8(edit(strFromU8(files[part] ?? new Uint8Array())));
  return new XlsxHost(zipSync(files), "表.xlsx");
}

const part = (host: XlsxHost, name: string) => strFromU8(unzipSync(host.bytes())[name] ?? new Uint8Array());
const changed: Plan = {
  ...samplePlan,
  sheets: samplePlan.sheets.map((sheet) =>
    sheet.key === "overview" ? { ...sheet, cells: [[{ value: "测算总览（四月）" }], ...sheet.cells.slice(1)] } : sheet,
  ),
};

test("comments, threaded ones too, stay where they are when their sheet is written anew", async () => {
  const host = await edited(comments);
  const before = COMMENT_PARTS.map((name) => part(host, name));
  await host.apply(changed);
  expect(COMMENT_PARTS.map((name) => part(host, name))).toEqual(before);
  expect(part(host, OVERVIEW)).toContain(`<legacyDrawing r:id="rIdV"/>`);
  expect(part(host, OVERVIEW)).toContain("四月");
  expect(packageFaults(host.bytes())).toEqual([]);
  await host.apply(samplePlan);
  expect(COMMENT_PARTS.map((name) => part(host, name))).toEqual(before);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("comments on a sheet that would go are named first, and go only when a person accepts it", async () => {
  const host = await edited(comments);
  const plan: Plan = { ...samplePlan, sheets: samplePlan.sheets.filter(({ key }) => key === "notes") };
  const bytes = host.bytes();
  await expect(host.apply(plan)).rejects.toMatchObject({
    refusals: [{ code: "comments-lost", facts: { sheet: "测算总览", cells: "B4", count: 1 } }],
  });
  expect(host.bytes()).toEqual(bytes);
  await host.apply(plan, { acceptsLosses: true });
  expect(COMMENT_PARTS.map((name) => part(host, name))).toEqual(["", "", ""]);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("a person's picture beside our charts stays, and our charts are there once", async () => {
  const host = await edited(pictures);
  await host.apply(changed);
  const drawing = part(host, DRAWING);
  expect(drawing).toContain(picture);
  expect(drawing.match(/name="Mubiao_/g)).toHaveLength(2);
  expect(part(host, "xl/media/image1.png")).not.toBe("");
  const ids = [...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(unzipSync(host.bytes())).filter((name) => name.includes("charts/chart"))).toHaveLength(2);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("a person's chart stays where the new report has none", async () => {
  const own = (xml: string) => xml.replace(`name="Mubiao_units"`, `name="我的图"`);
  const host = await edited({ [DRAWING]: own });
  const without = { ...changed, sheets: changed.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
  await host.apply(without);
  expect(part(host, DRAWING)).toContain("我的图");
  expect(part(host, DRAWING)).not.toContain("Mubiao_");
  expect(Object.keys(unzipSync(host.bytes())).filter((name) => name.includes("charts/chart"))).toHaveLength(1);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test.each([
  ["slicer", "http://schemas.microsoft.com/office/2007/relationships/slicer", "../slicers/slicer1.xml"],
  ["pivotTable", `${OFFICE}/pivotTable`, "../pivotTables/pivotTable1.xml"],
  ["ctrlProp", `${OFFICE}/ctrlProp`, "../ctrlProps/ctrlProp1.xml"],
])("a %s on an own sheet is not torn from what it hangs together with", async (_, type, target) => {
  const added = `<Relationship Id="rIdX" Type="${type}" Target="${target}"/></Relationships>`;
  const host = await edited({
    "xl/worksheets/_rels/sheet2.xml.rels": (xml) => xml.replace("</Relationships>", added),
    [`xl${target.slice(2)}`]: () => "<x/>",
  });
  const bytes = host.bytes();
  const refusals = [{ code: "controls-on-own-sheet", facts: { sheet: "测算总览" } }];
  await expect(host.apply(changed, { acceptsLosses: true })).rejects.toMatchObject({ refusals });
  await expect(host.undo()).rejects.toMatchObject({ refusals });
  expect(host.bytes()).toEqual(bytes);
});

test("the colour that a person gave a tab stays", async () => {
  const host = await edited({ [OVERVIEW]: (xml) => xml.replace("<sheetPr>", `<sheetPr><tabColor rgb="FFC00000"/>`) });
  await host.apply(changed);
  expect(part(host, OVERVIEW)).toContain(`<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr`);
  expect(packageFaults(host.bytes())).toEqual([]);
});

test("where nothing tells how the sheets were made, that is said before they are written over", async () => {
  const known = await edited({});
  expect(await known.check(changed)).toEqual([]);
  const host = await edited({ "customXml/item1.xml": () => "<dropped/>" });
  const [refusal, ...others] = await host.check(changed);
  expect([refusal?.code, others]).toEqual(["edits-unknown", []]);
  expect(String(refusal?.facts.sheet).split("”“")).toEqual(
    expect.arrayContaining(["测算总览", "测算明细", "测算说明"]),
  );
  expect(await host.canUndo()).toBe(false);
  await host.apply(changed, { acceptsLosses: true });
  expect(await host.check(changed)).toEqual([]);
});

test("undo takes a first write back only where nobody commented on it or laid a picture over it", async () => {
  const host = await edited(comments);
  await expect(host.undo()).rejects.toMatchObject({
    refusals: [{ code: "undo-overtaken", facts: { sheet: "测算总览", cells: "B4" } }],
  });
  const other = await edited(pictures);
  await expect(other.undo()).rejects.toMatchObject({ refusals: [{ code: "undo-overtaken", facts: { count: 0 } }] });
  const bare = await edited({ [OVERVIEW]: (xml) => xml.replace("<sheetPr>", `<sheetPr><tabColor rgb="FFC00000"/>`) });
  await bare.undo();
  expect((await bare.read()).sheets.map(({ name }) => name)).toEqual(["任务表"]);
});
