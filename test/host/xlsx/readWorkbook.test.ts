import { cellAt } from "../../../src/domain/sheet/snapshot";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { type WorkbookParts, workbookBytes } from "../../support/workbookParts";

const read = (options: WorkbookParts) => readWorkbook(workbookBytes(options), "表.xlsx");
const sheet = (xml: string, rest: WorkbookParts = {}) => read({ sheets: [{ name: "表", xml }], ...rest }).sheets[0]!;
const whole = (inside: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inside}</worksheet>`;

describe("text of cells", () => {
  const strings = (si: string) =>
    sheet(`<row r="1"><c r="A1" t="s"><v>0</v></c></row>`, { sharedStrings: `<si>${si}</si>` });
  const cases: readonly (readonly [string, string, string])[] = [
    ["a plain shared string", "<t>达到30亿元</t>", "达到30亿元"],
    ["rich runs are joined", "<r><rPr><b/></rPr><t>达到</t></r><r><t>30亿元</t></r>", "达到30亿元"],
    ["phonetic runs are no text", `<t>徐平</t><rPh sb="0" eb="2"><t>xuping</t></rPh>`, "徐平"],
    ["white space is kept on request", `<t xml:space="preserve"> 徐 平 </t>`, " 徐 平 "],
    ["white space at the ends is dropped otherwise", "<t>\n 徐 平 </t>", "徐 平"],
    ["a no-break space is no white space to drop", "<t>\u00a0徐平</t>", "\u00a0徐平"],
    ["escaped control characters are decoded", "<t>一_x000D_\n二</t>", "一\r\n二"],
    ["an escaped underscore protects what follows", "<t>_x005F_x000D_</t>", "_x000D_"],
    ["entities and CDATA are text", "<t>&lt;甲&gt;&amp;&#x4e59;<![CDATA[<丙>]]></t>", "<甲>&乙<丙>"],
  ];
  test.each(cases)("%s", (_, si, text) => {
    expect(cellAt(strings(si), 1, 1)).toEqual({ type: "text", text });
  });

  test("inline strings, with runs", () => {
    const found = sheet(`<row r="1"><c r="A1" t="inlineStr"><is><r><t>目标</t></r><r><t>任务</t></r></is></c></row>`);
    expect(cellAt(found, 1, 1)).toEqual({ type: "text", text: "目标任务" });
  });
  test("an empty string is a blank cell", () => {
    expect(cellAt(strings("<t></t>"), 1, 1)).toEqual({ type: "blank" });
  });
});

describe("values of cells", () => {
  const cases: readonly (readonly [string, string, unknown])[] = [
    ["number", `<c r="A1"><v>9.01</v></c>`, { type: "number", value: 9.01, format: "general" }],
    [
      "number in exponent form",
      `<c r="A1" t="n"><v>1.2E-3</v></c>`,
      { type: "number", value: 0.0012, format: "general" },
    ],
    ["boolean", `<c r="A1" t="b"><v>1</v></c>`, { type: "boolean", value: true }],
    ["error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { type: "error", error: "#DIV/0!" }],
    ["ISO date", `<c r="A1" t="d"><v>2018-03-31</v></c>`, { type: "number", value: 43190, format: "date" }],
    [
      "formula with cached text",
      `<c r="A1" t="str"><f>B1&amp;"x"</f><v> 甲</v></c>`,
      { type: "text", text: " 甲", formula: `B1&"x"` },
    ],
    [
      "formula with cached number",
      `<c r="A1"><f>B1*2</f><v>4</v></c>`,
      { type: "number", value: 4, format: "general", formula: "B1*2" },
    ],
    ["formula without a cached value", `<c r="A1"><f>B1*2</f></c>`, { type: "blank", formula: "B1*2" }],
    [
      "array formula",
      `<c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*2)</f><v>4</v></c>`,
      { type: "number", value: 4, format: "general", formula: "SUM(B1:B2*2)" },
    ],
    ["formatted only", `<c r="A1" s="1"/>`, { type: "blank" }],
  ];
  test.each(cases)("%s", (_, cell, expected) => {
    expect(cellAt(sheet(`<row r="1">${cell}</row>`), 1, 1)).toEqual(expected);
  });

  test("shared formulas move their relative references only", () => {
    const found = sheet(
      `<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">A1/$B$1+SUM('A1 表'!A1:A$9)+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>` +
        `<row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>1</v></c></row>`,
    );
    expect(cellAt(found, 2, 3).formula).toBe(`A2/$B$1+SUM('A1 表'!A2:A$9)+LOG10(A2)&"A1"`);
    expect(cellAt(found, 2, 4).formula).toBe(`B2/$B$1+SUM('A1 表'!B2:B$9)+LOG10(B2)&"A1"`);
  });

  test("cells and rows without addresses follow one another", () => {
    const found = sheet(
      `<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`,
    );
    const value = (row: number, column: number) => cellAt(found, row, column);
    expect([value(1, 1), value(1, 2), value(5, 3), value(5, 4), value(6, 1)]).toMatchObject(
      [1, 2, 3, 4, 5].map((value) => ({ value })),
    );
  });
});

describe("number formats", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["built-in percent", `<xf numFmtId="10"/>`, "percent"],
    ["built-in date", `<xf numFmtId="14"/>`, "date"],
    ["built-in East Asian date", `<xf numFmtId="31"/>`, "date"],
    ["built-in thousands", `<xf numFmtId="4"/>`, "general"],
    ["custom 0.0%", "0.0%", "percent"],
    ["quoted percent sign", `0.00"%"`, "general"],
    ["escaped percent sign", String.raw`0.00\%`, "general"],
    ["date in Chinese", `yyyy"年"m"月"d"日"`, "date"],
    ["date behind a locale", "[$-804]aaaa;@", "date"],
    ["elapsed hours", "[h]:mm", "date"],
    ["colour in brackets", "[Red]0.0;[Green]-0.0", "general"],
    ["quoted unit with a date letter", `#,##0.00"万m"`, "general"],
    ["General", "General", "general"],
    ["WPS's General", "G/通用格式", "general"],
    ["General with a unit", `General"亿元"`, "general"],
    ["scientific", "0.00E+00", "general"],
    ["sections: percent first", "0%;-0%;0", "percent"],
  ];
  test.each(cases)("%s", (_, code, format) => {
    const builtIn = code.startsWith("<xf");
    const formats = builtIn
      ? ""
      : `<numFmts count="1"><numFmt numFmtId="176" formatCode="${code.replaceAll('"', "&quot;")}"/></numFmts>`;
    const styles = `${formats}<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${builtIn ? code : `<xf numFmtId="176"/>`}</cellXfs>`;
    const found = sheet(`<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>`, { styles });
    expect([cellAt(found, 1, 1), cellAt(found, 1, 2)]).toMatchObject([{ format: "general" }, { format }]);
  });

  test("the 1904 system is brought to the 1900 system, dates only", () => {
    const found = sheet(`<row r="1"><c r="A1" s="1"><v>41728</v></c><c r="B1"><v>41728</v></c></row>`, {
      styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>`,
      beforeSheets: `<workbookPr date1904="1"/>`,
    });
    expect([cellAt(found, 1, 1), cellAt(found, 1, 2)]).toMatchObject([{ value: 43190 }, { value: 41728 }]);
  });
});

describe("sheets", () => {
  test("merges, hidden rows and columns, protection", () => {
    const found = sheet(
      whole(
        `<cols><col min="2" max="16384" hidden="1"/></cols><sheetData><row r="1" hidden="1"/><row r="2" hidden="1"><c r="C2"><v>1</v></c></row>` +
          `<row r="3" hidden="1"/></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/></mergeCells>`,
      ),
    );
    expect(found.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect([...found.hiddenRows]).toEqual([1, 2]);
    expect([...found.hiddenColumns]).toEqual([2, 3]);
    expect(found.isProtected).toBe(true);
  });

  test("phantom formatted rows leave nothing behind", () => {
    let xml = `<row r="1"><c r="A1"><v>1</v></c></row>`;
    for (let row = 1_040_000; row <= 1_048_576; row += 1)
      xml += `<row r="${row}" s="1" hidden="1"><c r="A${row}" s="1"/></row>`;
    const found = sheet(xml);
    expect([found.rows.length, found.hiddenRows.size]).toEqual([2, 0]);
  });

  test("order, visibility, structure protection and defined names", () => {
    const found = read({
      sheets: [
        { name: "甲", xml: "" },
        { name: "乙", xml: "", attributes: `state="hidden"` },
        { name: "丙", xml: "", attributes: `state="veryHidden"` },
      ],
      beforeSheets: `<workbookProtection lockStructure="1"/>`,
      afterSheets: `<definedNames><definedName name="_mubiao_overview" hidden="1">甲!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">乙!$1:$3</definedName></definedNames>`,
    });
    expect(found.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["甲", "visible"],
      ["乙", "hidden"],
      ["丙", "veryHidden"],
    ]);
    expect(found.isStructureProtected).toBe(true);
    expect(found.names).toEqual([
      { name: "_mubiao_overview", formula: "甲!$A$1", hidden: true, sheet: null },
      { name: "_xlnm.Print_Titles", formula: "乙!$1:$3", hidden: false, sheet: "乙" },
    ]);
  });

  const cell = (p: string) => `<${p}row r="1"><${p}c r="A1" t="s"><${p}v>0</${p}v></${p}c></${p}row>`;
  const forms: readonly (readonly [string, WorkbookParts])[] = [
    ["Strict OOXML", { isStrict: true, sheets: [{ name: "表", xml: cell("") }], sharedStrings: "<si><t>甲</t></si>" }],
    [
      "prefixed elements",
      { prefix: "x:", sheets: [{ name: "表", xml: cell("x:") }], sharedStrings: "<x:si><x:t>甲</x:t></x:si>" },
    ],
    [
      "absolute targets",
      { absoluteTargets: true, sheets: [{ name: "表", xml: cell("") }], sharedStrings: "<si><t>甲</t></si>" },
    ],
  ];
  test.each(forms)("%s", (_, options) => {
    expect(cellAt(read(options).sheets[0]!, 1, 1)).toEqual({ type: "text", text: "甲" });
  });

  test("the store is the text of the part in its namespace, whatever other custom XML there is", () => {
    const relationship = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/${target}"/>`;
    const found = read({
      relationships: relationship("c1", "item1.xml") + relationship("c2", "item2.xml"),
      more: {
        "customXml/item1.xml": `<a xmlns="urn:other" note="urn:mubiao:store">别人的</a>`,
        "customXml/item2.xml": `<m:store xmlns:m="urn:mubiao:store">{"settings":"&lt;1&gt;"}</m:store>`,
      },
    });
    expect(found.store).toBe(`{"settings":"<1>"}`);
    expect(read({}).store).toBeNull();
  });
});
