import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { MarkPlan } from "../../../src/domain/report/plan";
import { cellAt } from "../../../src/domain/sheet/snapshot";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { exceljsWorkbook, handMade } from "../../support/foreignWorkbooks";
import { convertedAll, soffice } from "../../support/libreOffice";
import { packageFaults } from "../../support/packageFaults";
import { samplePlan } from "../../support/samplePlan";
import { workbookBytes } from "../../support/workbookParts";

const STYLES =
  `<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill>` +
  `<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>` +
  `<borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="10" fillId="2" applyFill="1"/></cellXfs>`;

/** Cells with and without styles, a styled blank where a mark column goes, a row that closes itself, a dimension. */
const styled = workbookBytes({
  sheets: [
    {
      name: "任务表",
      xml:
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:C4"/><sheetData>` +
        `<row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>任务</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>进度</t></is></c></row>` +
        `<row r="2"><c r="A2" s="1"><v>0.3</v></c><c r="C2" s="1"/></row><row r="3"/>` +
        `<row r="4"><c r="A4"><v>1</v></c><c r="B4"><v>2</v></c></row></sheetData></worksheet>`,
    },
  ],
  styles: STYLES,
});

const mark = (form: MarkPlan["form"]): MarkPlan => ({
  sheet: "任务表",
  form,
  headerRow: 1,
  left: form === "columns" ? 3 : 1,
  right: form === "columns" ? 4 : 2,
  rows: [
    { row: 2, rate: 30.03, lampWord: "绿", fill: "#C6EFCE" },
    { row: 3, rate: 1, lampWord: "红", fill: "#F8D3D1" },
    { row: 4, rate: null, lampWord: "灰", fill: null },
  ],
});
const wide = (form: MarkPlan["form"]): MarkPlan => ({
  ...mark(form),
  headerRow: 2,
  left: form === "columns" ? 5 : 1,
  right: form === "columns" ? 6 : 4,
  rows: mark(form).rows.map((row) => ({ ...row, row: row.row + 1 })),
});
const oneRow = (form: MarkPlan["form"]): MarkPlan => ({
  ...mark(form),
  rows: form === "fill" ? [{ row: 1, rate: null, lampWord: "绿", fill: "#C6EFCE" }] : [],
});

const cases: readonly (readonly [string, () => Promise<Uint8Array>, (form: MarkPlan["form"]) => MarkPlan])[] = [
  ["styled cells", () => Promise.resolve(styled), mark],
  ["a workbook of exceljs", exceljsWorkbook, wide],
  ["prefixed elements", () => Promise.resolve(handMade["prefixed.xlsx"]!), oneRow],
  ["a Strict workbook", () => Promise.resolve(handMade["strict.xlsx"]!), mark],
];

describe.each(cases)("marks in %s", (_, workbook, plan) => {
  test.each(["columns", "fill"] as const)(
    "%s: the sheet is sound with them, and byte for byte the same after them",
    async (form) => {
      const bytes = await workbook();
      const host = new XlsxHost(bytes, "表.xlsx");
      await host.apply({ ...samplePlan, marks: [plan(form)] });
      const faults = packageFaults(bytes);
      expect(packageFaults(host.bytes()).filter((fault) => !faults.includes(fault))).toEqual([]);
      const part = "xl/worksheets/sheet1.xml";
      expect(strFromU8(unzipSync(host.bytes())[part]!)).not.toBe(strFromU8(unzipSync(bytes)[part]!));
      const reopened = new XlsxHost(host.bytes(), "表.xlsx");
      await reopened.removeMarks();
      expect(strFromU8(unzipSync(reopened.bytes())[part]!)).toBe(strFromU8(unzipSync(bytes)[part]!));
      expect((await reopened.read()).names.some(({ name }) => /_mubiaoMarks_/.test(name))).toBe(false);
      expect(
        Object.values(unzipSync(reopened.bytes()))
          .map((xml) => strFromU8(xml))
          .join(""),
      ).not.toContain("urn:mubiao:marks");
      await reopened.undo();
      for (const [name, content] of Object.entries(unzipSync(bytes))) {
        expect([name, strFromU8(unzipSync(reopened.bytes())[name]!)]).toEqual([name, strFromU8(content)]);
      }
    },
  );
});

test("undo brings back marks that a rerun took away", async () => {
  const host = new XlsxHost(styled, "表.xlsx");
  await host.apply({ ...samplePlan, marks: [mark("columns")] });
  const marked = unzipSync(host.bytes())["xl/worksheets/sheet1.xml"];
  await host.apply(samplePlan);
  await host.undo();
  expect(unzipSync(host.bytes())["xl/worksheets/sheet1.xml"]).toEqual(marked);
});

test("marks move with rows a person inserts above, and their names tell where they are", async () => {
  const host = new XlsxHost(styled, "表.xlsx");
  await host.apply({ ...samplePlan, marks: [mark("columns")] });
  const files = unzipSync(host.bytes());
  const down = (xml: string) =>
    xml
      .replace(/(<row r=")(\d)/g, (_, head: string, row: string) => head + String(Number(row) + 1))
      .replace(/(<c r="[A-Z])(\d)/g, (_, head: string, row: string) => head + String(Number(row) + 1));
  files["xl/worksheets/sheet1.xml"] = strToU8(down(strFromU8(files["xl/worksheets/sheet1.xml"]!)));
  files["xl/workbook.xml"] = strToU8(strFromU8(files["xl/workbook.xml"]!).replace("$C$1:$D$4", "$C$2:$D$5"));
  const edited = new XlsxHost(zipSync(files), "表.xlsx");
  await edited.removeMarks();
  const [sheet] = (await edited.read()).sheets;
  expect([cellAt(sheet!, 2, 3), cellAt(sheet!, 3, 3), cellAt(sheet!, 3, 4)]).toEqual([
    { type: "blank" },
    { type: "blank" },
    { type: "blank" },
  ]);
  expect(cellAt(sheet!, 3, 1)).toMatchObject({ value: 0.3, format: "percent" });
});

(soffice ? test : test.skip)(
  "marks come out of a file that LibreOffice saved since, styles renumbered and all",
  async () => {
    const files: Record<string, Uint8Array> = {};
    for (const form of ["columns", "fill"] as const) {
      const host = new XlsxHost(styled, "表.xlsx");
      await host.apply({ ...samplePlan, marks: [mark(form)] });
      files[`${form}.xlsx`] = host.bytes();
    }
    for (const [name, bytes] of Object.entries(convertedAll(files, "xlsx"))) {
      const host = new XlsxHost(bytes, name);
      await host.removeMarks();
      const [before] = (await new XlsxHost(styled, name).read()).sheets;
      const [after] = (await host.read()).sheets;
      for (const row of [1, 2, 4])
        for (const column of [1, 2, 3, 4])
          expect([row, column, cellAt(after!, row, column)]).toEqual([row, column, cellAt(before!, row, column)]);
      expect(strFromU8(unzipSync(host.bytes())["xl/styles.xml"]!)).toContain("C6EFCE");
      const looks = host.looks().find((sheet) => sheet.name === "任务表")!;
      const fills = [1, 2].map((column) => looks.lookAt(2, column)?.fill?.toUpperCase() ?? null);
      if (name === "fill.xlsx") expect(fills).toEqual(["#FFFF00", null]);
      expect(packageFaults(host.bytes())).toEqual([]);
    }
  },
  120_000,
);
