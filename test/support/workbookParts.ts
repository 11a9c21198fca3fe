import { strToU8, zipSync } from "fflate";

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

export interface WorkbookParts {
  /** Each worksheet's XML, or only what stands inside its <sheetData>. */
  readonly sheets?: readonly { readonly name: string; readonly xml: string; readonly attributes?: string }[];
  readonly sharedStrings?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  /** Inside <workbook>, before and after <sheets>. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly isStrict?: boolean;
  /** Prefix of every spreadsheet element, as some writers have it: "x:". */
  readonly prefix?: string;
  readonly absoluteTargets?: boolean;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** Relationships of the workbook part besides those of its sheets, strings and styles. */
  readonly relationships?: string;
  readonly contentTypes?: string;
  readonly mainType?: string;
}

const MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A workbook put together by hand, part by part, for what no writer at hand makes. */
export function workbookParts(options: WorkbookParts): Record<string, Uint8Array> {
  const main = options.isStrict ? `${STRICT}/spreadsheetml/main` : `${TRANSITIONAL}/spreadsheetml/2006/main`;
  const office = options.isStrict
    ? `${STRICT}/officeDocument/relationships`
    : `${TRANSITIONAL}/officeDocument/2006/relationships`;
  const p = options.prefix ?? "";
  const xmlns = p ? `xmlns:${p.slice(0, -1)}="${main}"` : `xmlns="${main}"`;
  const folder = options.absoluteTargets ? "/xl/" : "";
  const sheets = options.sheets ?? [{ name: "Sheet1", xml: "" }];
  const relate = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      `<Types xmlns="${TRANSITIONAL}/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      override("xl/workbook.xml", options.mainType ?? MAIN_TYPE) +
      sheets
        .map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet+xml`))
        .join("") +
      (options.sharedStrings === undefined
        ? ""
        : override("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`)) +
      (options.styles === undefined ? "" : override("xl/styles.xml", `${spreadsheet}.styles+xml`)) +
      `${options.contentTypes ?? ""}</Types>`,
    "_rels/.rels": relationships(
      relate("rId1", "officeDocument", options.absoluteTargets ? "/xl/workbook.xml" : "xl/workbook.xml"),
    ),
    "xl/workbook.xml":
      `<${p}workbook ${xmlns} xmlns:r="${office}">${options.beforeSheets ?? ""}<${p}sheets>` +
      sheets
        .map(
          (sheet, index) =>
            `<${p}sheet name="${sheet.name}" sheetId="${index + 1}" ${sheet.attributes ?? ""} r:id="rId${index + 1}"/>`,
        )
        .join("") +
      `</${p}sheets>${options.afterSheets ?? ""}</${p}workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets
        .map((_, index) => relate(`rId${index + 1}`, "worksheet", `${folder}worksheets/sheet${index + 1}.xml`))
        .join("") +
        (options.sharedStrings === undefined ? "" : relate("rIdS", "sharedStrings", `${folder}sharedStrings.xml`)) +
        (options.styles === undefined ? "" : relate("rIdT", "styles", `${folder}styles.xml`)) +
        (options.relationships ?? ""),
    ),
    ...options.more,
  };
  sheets.forEach(({ xml }, index) => {
    const data = xml.includes("<worksheet")
      ? xml
      : `<${p}worksheet ${xmlns} xmlns:r="${office}"><${p}sheetData>${xml}</${p}sheetData></${p}worksheet>`;
    files[`xl/worksheets/sheet${index + 1}.xml`] = data;
  });
  if (options.sharedStrings !== undefined)
    files["xl/sharedStrings.xml"] = `<${p}sst ${xmlns}>${options.sharedStrings}</${p}sst>`;
  if (options.styles !== undefined)
    files["xl/styles.xml"] = `<${p}styleSheet ${xmlns}>${options.styles}</${p}styleSheet>`;
  const encode = (value: string | Uint8Array) => (typeof value === "string" ? strToU8(value) : value);
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, encode(value)]));
}

function relationships(content: string): string {
  return `<Relationships xmlns="${TRANSITIONAL}/package/2006/relationships">${content}</Relationships>`;
}

/** The same as bytes of an .xlsx file. */
export function workbookBytes(options: WorkbookParts): Uint8Array {
  return zipSync(workbookParts(options), { level: 6 });
}
