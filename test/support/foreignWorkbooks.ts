import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import { type WorkbookParts, workbookBytes, workbookParts } from "./workbookParts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const ROWS = `<row r="1"><c r="A1" t="inlineStr"><is><t>任务</t></is></c><c r="B1" t="inlineStr"><is><t>完成率</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>完成投资30亿元</t></is></c><c r="B2"><v>30.03</v></c></row>`;
const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (letter) => letter.charCodeAt(0),
);

const relationships = (...entries: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
    )
    .join("") +
  `</Relationships>`;
const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="application/vnd.${type}+xml"/>`;
const sheetXml = (after: string, more = "") =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${more}><sheetData>${ROWS}</sheetData>${after}</worksheet>`;
const hand = (options: WorkbookParts) => workbookBytes({ sheets: [{ name: "任务表", xml: ROWS }], ...options });

/** Merges, five kinds of conditional format, validation, comments, an image, a table, print settings, by exceljs. */
export async function exceljsWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("任务表", { views: [{ state: "frozen", ySplit: 2 }] });
  sheet.addRow(["目标任务一览表"]);
  sheet.addRow(["序号", "任务", "完成率"]);
  for (let index = 1; index <= 8; index += 1) sheet.addRow([index, `完成投资${index}0亿元`, index / 10]);
  sheet.mergeCells("A1:C1");
  sheet.getColumn(3).numFmt = "0.0%";
  sheet.getCell("A1").font = { name: "黑体", size: 18, bold: true };
  sheet.getCell("B3").note = "来源：区发改局";
  sheet.getCell("B4").dataValidation = { type: "list", formulae: [`"在建,完工"`] };
  sheet.getCell("D3").value = { formula: "C3*100", result: 10 };
  const ref = "C3:C10";
  sheet.addConditionalFormatting({
    ref,
    rules: [
      {
        type: "colorScale",
        priority: 1,
        cfvo: [{ type: "min" }, { type: "max" }],
        color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
      },
      { type: "dataBar", priority: 2, cfvo: [{ type: "min" }, { type: "max" }], color: { argb: "FF638EC6" } } as never,
      {
        type: "iconSet",
        priority: 3,
        iconSet: "3TrafficLights",
        cfvo: [
          { type: "percent", value: 0 },
          { type: "percent", value: 33 },
          { type: "percent", value: 67 },
        ],
      } as never,
      { type: "cellIs", priority: 4, operator: "greaterThan", formulae: ["0.5"], style: { font: { bold: true } } },
      {
        type: "expression",
        priority: 5,
        formulae: ["MOD(ROW(),2)=0"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFEEEEEE" } } },
      },
    ],
  });
  const image = workbook.addImage({ buffer: PNG.buffer, extension: "png" });
  sheet.addImage(image, "E1:F4");
  const names = workbook.addWorksheet("名单");
  names.addTable({
    name: "名单表",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "姓名" }, { name: "单位" }],
    rows: [["徐平", "区财政局"]],
  });
  workbook.definedNames.add("任务表!$A$1", "起点");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>任务表!$B$2</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

/** Workbooks with what no writer at hand makes, put together part by part; each names the feature it carries. */
export const handMade: Readonly<Record<string, Uint8Array>> = {
  "macros.xlsm": hand({
    mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    relationships: `<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
    contentTypes: `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
    more: { "xl/vbaProject.bin": Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256) },
  }),
  "pivot.xlsx": hand({
    sheets: [
      { name: "任务表", xml: ROWS },
      { name: "透视", xml: `<row r="3"><c r="A3"><v>1</v></c></row>` },
    ],
    afterSheets: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">透视!$A$1:$B$5</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rIdP"/></pivotCaches>`,
    relationships: `<Relationship Id="rIdP" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/>`,
    contentTypes:
      override(
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition",
      ) +
      override(
        "xl/pivotCache/pivotCacheRecords1.xml",
        "openxmlformats-officedocument.spreadsheetml.pivotCacheRecords",
      ) +
      override("xl/pivotTables/pivotTable1.xml", "openxmlformats-officedocument.spreadsheetml.pivotTable"),
    more: {
      "xl/pivotCache/pivotCacheDefinition1.xml": `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="任务表"/></cacheSource><cacheFields count="2"><cacheField name="任务"><sharedItems/></cacheField><cacheField name="完成率"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": relationships([
        "rId1",
        "pivotCacheRecords",
        "pivotCacheRecords1.xml",
      ]),
      "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="甲"/><n v="1"/></r></pivotCacheRecords>`,
      "xl/worksheets/_rels/sheet2.xml.rels": relationships(["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]),
      "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships([
        "rId1",
        "pivotCacheDefinition",
        "../pivotCache/pivotCacheDefinition1.xml",
      ]),
    },
  }),
  "threaded-comments.xlsx": hand({
    sheets: [{ name: "任务表", xml: sheetXml(`<legacyDrawing r:id="rId2"/>`) }],
    relationships: `<Relationship Id="rIdN" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/>`,
    contentTypes:
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      override("xl/comments1.xml", "openxmlformats-officedocument.spreadsheetml.comments") +
      override("xl/threadedComments/threadedComment1.xml", "ms-excel.threadedcomments") +
      override("xl/persons/person.xml", "ms-excel.person"),
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["rId1", "comments", "../comments1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        [
          "rId3",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml",
        ],
      ),
      "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>tc={6D756269-0000-4000-8000-000000000001}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>请核实</t></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"/></xml>`,
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="A2" personId="{6D756269-0000-4000-8000-000000000002}" id="{6D756269-0000-4000-8000-000000000001}"><text>请核实</text></threadedComment></ThreadedComments>`,
      "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="督查员" id="{6D756269-0000-4000-8000-000000000002}"/></personList>`,
    },
  }),
  "external-link.xlsx": hand({
    sheets: [{ name: "任务表", xml: `<row r="1"><c r="A1"><f>[1]底稿!$A$1</f><v>5</v></c></row>` }],
    afterSheets: `<externalReferences><externalReference r:id="rIdE"/></externalReferences>`,
    relationships: `<Relationship Id="rIdE" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/>`,
    contentTypes: override(
      "xl/externalLinks/externalLink1.xml",
      "openxmlformats-officedocument.spreadsheetml.externalLink",
    ),
    more: {
      "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="底稿"/></sheetNames></externalBook></externalLink>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relationships(["rId1", "externalLinkPath", "底稿.xlsx"]).replace(
        "/></R",
        ` TargetMode="External"/></R`,
      ),
    },
  }),
  "printer-settings.xlsx": hand({
    sheets: [
      {
        name: "任务表",
        xml: sheetXml(
          `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/>`,
        ),
      },
    ],
    contentTypes: `<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/>`,
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        "rId1",
        "printerSettings",
        "../printerSettings/printerSettings1.bin",
      ]),
      "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 500 }, (_, index) => index % 251),
    },
  }),
  "strict.xlsx": hand({
    isStrict: true,
    styles: `<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>`,
  }),
  "custom-xml.xlsx": hand({
    relationships: `<Relationship Id="rIdC" Type="${OFFICE}/customXml" Target="../customXml/item1.xml"/>`,
    contentTypes: override("customXml/itemProps1.xml", "openxmlformats-officedocument.customXmlProperties"),
    more: {
      "customXml/item1.xml": `<单据 xmlns="urn:oa:flow"><编号>2018-7</编号></单据>`,
      "customXml/_rels/item1.xml.rels": relationships(["rId1", "customXmlProps", "itemProps1.xml"]),
      "customXml/itemProps1.xml": `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{6D756269-0000-4000-8000-000000000003}"/>`,
    },
  }),
  "sparklines.xlsx": hand({
    sheets: [
      {
        name: "任务表",
        xml: sheetXml(
          `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>任务表!B2:B2</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
        ),
      },
    ],
  }),
  "x14-formats.xlsx": hand({
    sheets: [
      {
        name: "任务表",
        xml: sheetXml(
          `<conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>60</formula></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="2" id="{6D756269-0000-4000-8000-000000000004}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>67</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        ),
      },
    ],
    styles: `<fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`,
  }),
  "chart.xlsx": hand({
    beforeSheets: `<bookViews><workbookView firstSheet="0" activeTab="0"/></bookViews>`,
    contentTypes:
      override("xl/drawings/drawing1.xml", "openxmlformats-officedocument.drawing") +
      override("xl/charts/chart1.xml", "openxmlformats-officedocument.drawingml.chart"),
    sheets: [{ name: "任务表", xml: sheetXml(`<drawing r:id="rId1"/>`) }],
    more: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="3000000" cy="2000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(["rId1", "chart", "../charts/chart1.xml"]),
      "xl/charts/chart1.xml": CHART,
    },
  }),
  // A chart on a tab of its own: it counts among the sheets but holds no cells.
  "chart-sheet.xlsx": hand({
    sheets: [{ name: "任务表", xml: ROWS }],
    more: {
      "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="图" sheetId="4" r:id="rIdC"/><sheet name="任务表" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">任务表!$A$1:$B$2</definedName></definedNames></workbook>`,
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      "xl/chartsheets/_rels/sheet1.xml.rels": relationships(["rId1", "drawing", "../drawings/drawing1.xml"]),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    },
    relationships: `<Relationship Id="rIdC" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
    contentTypes:
      override("xl/chartsheets/sheet1.xml", "openxmlformats-officedocument.spreadsheetml.chartsheet") +
      override("xl/drawings/drawing1.xml", "openxmlformats-officedocument.drawing"),
  }),
  "prefixed.xlsx": hand({
    prefix: "x:",
    absoluteTargets: true,
    sheets: [{ name: "任务表", xml: `<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>` }],
    sharedStrings: "<x:si><x:t>任务</x:t></x:si>",
    styles: `<x:fonts count="1"><x:font><x:sz val="11"/><x:name val="等线"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf/></x:cellXfs>`,
    afterSheets: `<x:definedNames><x:definedName name="起点">任务表!$A$1</x:definedName></x:definedNames>`,
  }),
  // No styles, no shared strings, entries stored uncompressed: the least a small writer gets away with.
  "bare.xlsx": zipSync(
    workbookParts({ sheets: [{ name: "任务表", xml: `<row><c t="inlineStr"><is><t>任务</t></is></c></row>` }] }),
    { level: 0 },
  ),
};
