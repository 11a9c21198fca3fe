import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { cellName } from "../../../src/domain/sheet/address";
import { describeWorkbookContract, type ContractHost } from "../contract/workbookContract";
import { workbookBytes } from "../../support/workbookParts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetXml = (rows: string, isProtected = false) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${isProtected ? `<sheetProtection sheet="1"/>` : ""}</worksheet>`;

/** What Excel does to a file when a person edits and saves it, as far as the contract needs it. */
function edited(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string,
  more: Record<string, string> = {},
): Uint8Array {
  const files = unzipSync(bytes);
  files[part] = strToU8(change(strFromU8(files[part]!)));
  for (const [name, xml] of Object.entries(more)) files[name] = strToU8(xml);
  return zipSync(files);
}

function contractHost(first: XlsxHost): ContractHost {
  let host = first;
  const replace = (bytes: Uint8Array) => (host = new XlsxHost(bytes, "表.xlsx"));
  return {
    get port() {
      return host;
    },
    renameSheet: async (from, to) => {
      replace(
        edited(host.bytes(), "xl/workbook.xml", (xml) =>
          xml.replace(`name="${from}"`, `name="${to}"`).replaceAll(`'${from}'!`, `'${to}'!`),
        ),
      );
      await Promise.resolve();
    },
    addSheet: async (name, text) => {
      const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
      const xml = `<worksheet ${main}><sheetData><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
      let bytes = edited(
        host.bytes(),
        "xl/workbook.xml",
        (old) => old.replace("</sheets>", `<sheet name="${name}" sheetId="90" r:id="rId90"/></sheets>`),
        {
          "xl/worksheets/sheet90.xml": xml,
        },
      );
      bytes = edited(bytes, "xl/_rels/workbook.xml.rels", (old) =>
        old.replace(
          "</Relationships>",
          `<Relationship Id="rId90" Type="${type}" Target="worksheets/sheet90.xml"/></Relationships>`,
        ),
      );
      replace(bytes);
      await Promise.resolve();
    },
    type: async (name, cell, text) => {
      const { sheets } = await host.read();
      const part = `xl/worksheets/sheet${sheets.findIndex((sheet) => sheet.name === name) + 1}.xml`;
      const typed = `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
      const row = cell.replace(/\D+/, "");
      const put = (xml: string) => {
        const over = xml.replace(new RegExp(`<c r="${cell}"[^>]*>.*?</c>`, "s"), typed);
        if (over !== xml) return over;
        const beside = xml.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)(</row>)`, "s"), `$1${typed}$2`);
        return beside !== xml ? beside : xml.replace("</sheetData>", `<row r="${row}">${typed}</row></sheetData>`);
      };
      replace(edited(host.bytes(), part, put));
    },
    reopen: () => Promise.resolve(contractHost(new XlsxHost(host.bytes(), "表.xlsx"))),
  };
}

describeWorkbookContract("XlsxHost", ({ sheets, isStructureProtected }) => {
  const cell = (value: string | number | boolean | null, name: string) => {
    if (value === null) return "";
    if (typeof value === "string") return `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<c r="${name}"${typeof value === "boolean" ? ` t="b"` : ""}><v>${Number(value)}</v></c>`;
  };
  const rows = (values: (typeof sheets)[number]["rows"]) =>
    values
      .map(
        (row, index) =>
          `<row r="${index + 1}">${row.map((value, column) => cell(value, cellName(index + 1, column + 1))).join("")}</row>`,
      )
      .join("");
  const bytes = workbookBytes({
    sheets: sheets.map(({ name, rows: values, isProtected }) => ({ name, xml: sheetXml(rows(values), isProtected) })),
    ...(isStructureProtected ? { beforeSheets: `<workbookProtection lockStructure="1"/>` } : {}),
  });
  return Promise.resolve(contractHost(new XlsxHost(bytes, "表.xlsx")));
});
