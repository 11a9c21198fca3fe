/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.localhost/taskpane.html"}
 */
import "./client/jsdomGaps";
import { strFromU8, unzipSync } from "fflate";
import type { MarkPlan } from "../../src/domain/report/plan";
import { OfficeHost } from "../../src/host/office/OfficeHost";
import { XlsxHost } from "../../src/host/xlsx/XlsxHost";
import { samplePlan } from "../support/samplePlan";
import { workbookBytes } from "../support/workbookParts";
import { resultsOf } from "./client/planResults";
import { startClient } from "./client/startClient";
import type { ExcelHost } from "./host";
import { ModelWorkbook } from "./model/workbook";

/** The second row of both: one cell yellow before any mark, the other bare. */
const YELLOW = "#FFFF00";
const RED = "#F8D3D1";
const marks: readonly MarkPlan[] = [
  {
    sheet: "任务表",
    form: "fill",
    headerRow: 1,
    left: 1,
    right: 2,
    rows: [{ row: 2, rate: 1, lampWord: "红", fill: RED }],
  },
];
const plan = { ...samplePlan, marks };

let host: ExcelHost;
beforeAll(async () => {
  host = await startClient();
});

function excelWorkbook(fills: readonly (string | null)[]): ModelWorkbook {
  const workbook = new ModelWorkbook("任务表");
  const [sheet] = workbook.sheets;
  fills.forEach((fill, column) => {
    sheet!.touch(0, column).value = "任务";
    sheet!.touch(1, column).value = "甲";
    if (fill) sheet!.touch(1, column).format = { fill };
  });
  workbook.evaluate = resultsOf(samplePlan);
  host.open(workbook);
  return workbook;
}

/** Fills of A2 and B2 as style indexes: 1 yellow, 2 red, 0 none. */
function file(styles: readonly number[], more: Parameters<typeof workbookBytes>[0] = {}): Uint8Array {
  const fill = (color: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/></patternFill></fill>`;
  const text = (name: string, style: number) => `<c r="${name}" s="${style}" t="inlineStr"><is><t>甲</t></is></c>`;
  return workbookBytes({
    sheets: [
      {
        name: "任务表",
        xml: `<row r="1">${text("A1", 0)}${text("B1", 0)}</row><row r="2">${text("A2", styles[0]!)}${text("B2", styles[1]!)}</row>`,
      },
    ],
    styles:
      `<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill>${fill("FFFF00")}${fill("F8D3D1")}</fills><borders count="1"><border/></borders>` +
      `<cellXfs count="3"><xf/><xf fillId="2" applyFill="1"/><xf fillId="3" applyFill="1"/></cellXfs>`,
    ...more,
  });
}

const fillsIn = (port: XlsxHost) => {
  const looks = port.looks().find(({ name }) => name === "任务表")!;
  return [1, 2].map((column) => looks.lookAt(2, column)?.fill?.toUpperCase() ?? null);
};

test("marks that the add-in filled in come out of the file with the fill that was there before", async () => {
  const workbook = excelWorkbook([YELLOW, null]);
  await new OfficeHost().apply(plan);
  const [name] = workbook.names.filter((each) => each.name.startsWith("_mubiaoMarks_"));
  const [record] = workbook.xmlParts.filter(({ xml }) => xml.includes("urn:mubiao:undo"));
  // The file as Excel would save it, every cell of the mark red.
  const saved = file([2, 2], {
    afterSheets: `<definedNames><definedName name="${name!.name}" hidden="1">${name!.formula.slice(1)}</definedName></definedNames>`,
    relationships: `<Relationship Id="rIdU" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>`,
    more: { "customXml/item1.xml": record!.xml },
  });
  const removed = new XlsxHost(saved, "表.xlsx");
  expect(fillsIn(removed)).toEqual([RED, RED]);
  await removed.removeMarks();
  expect(fillsIn(removed)).toEqual([YELLOW, null]);
  const rewritten = new XlsxHost(saved, "表.xlsx");
  await rewritten.apply(samplePlan);
  expect(fillsIn(rewritten)).toEqual([YELLOW, null]);
});

test("marks that the web edition filled in come out in Excel with the fill that was there before", async () => {
  const written = new XlsxHost(file([1, 0]), "表.xlsx");
  await written.apply(plan);
  const { names } = await written.read();
  const parts = Object.entries(unzipSync(written.bytes())).filter(([name]) => name.startsWith("customXml/item"));
  const workbook = excelWorkbook([RED, RED]);
  const mark = names.find(({ name }) => name.startsWith("_mubiaoMarks_"))!;
  workbook.names.push({ name: mark.name, formula: `=${mark.formula}`, visible: false, comment: "", scope: null });
  for (const [, part] of parts) {
    const xml = strFromU8(part);
    workbook.xmlParts.push({ id: workbook.newId(), xml: xml.slice(xml.indexOf("<", 5)) });
  }
  await new OfficeHost().removeMarks(marks);
  const [sheet] = workbook.sheets;
  expect([0, 1].map((column) => sheet!.touch(1, column).format?.fill ?? null)).toEqual([YELLOW, null]);
});
