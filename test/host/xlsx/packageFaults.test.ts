import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { handMade } from "../../support/foreignWorkbooks";
import { packageFaults } from "../../support/packageFaults";
import { samplePlan } from "../../support/samplePlan";

/** The checker is only worth something if it sees what it is there to see. */
const breakages: readonly (readonly [string, string, (xml: string) => string | null, RegExp])[] = [
  [
    "a part without a content type",
    "[Content_Types].xml",
    (xml) => xml.replace(/<Default Extension="xml"[^>]*>/, "").replace(/<Override PartName="\/xl\/tables[^>]*>/, ""),
    /no content type for xl\/tables/,
  ],
  ["a relationship to nothing", "xl/tables/table1.xml", () => null, /points at xl\/tables\/table1.xml/],
  [
    "elements out of order",
    "xl/worksheets/sheet3.xml",
    (xml) => xml.replace(/(<mergeCells.*<\/mergeCells>)(.*?)(<pageMargins[^>]*>)/s, "$3$1$2"),
    /out of order/,
  ],
  [
    "a style that is not there",
    "xl/worksheets/sheet3.xml",
    (xml) => xml.replace(/ s="\d+"/, ` s="99"`),
    /has style 99/,
  ],
  [
    "a cell outside the dimension",
    "xl/worksheets/sheet3.xml",
    (xml) => xml.replace(/<dimension ref="[^"]*"/, `<dimension ref="A1:B2"`),
    /outside the dimension/,
  ],
  ["two sheets of one id", "xl/workbook.xml", (xml) => xml.replace(`sheetId="2"`, `sheetId="1"`), /a sheetId twice/],
  [
    "a formula over a sheet that is not there",
    "xl/workbook.xml",
    (xml) => xml.replace(`name="测算明细"`, `name="明细"`),
    /names 测算明细, which is no sheet/,
  ],
  [
    "a table column unlike its header",
    "xl/tables/table1.xml",
    (xml) => xml.replace(`name="目标"`, `name="指标"`),
    /no column for the header/,
  ],
  [
    "a count that is wrong",
    "xl/styles.xml",
    (xml) => xml.replace(/<fonts count="\d+"/, `<fonts count="77"`),
    /fonts says 77/,
  ],
  ["an orphan", "xl/orphan.xml", () => "<a/>", /nothing points at xl\/orphan.xml/],
];

test.each(breakages)("%s is found", async (_, part, change, fault) => {
  const host = new XlsxHost(handMade["bare.xlsx"]!, "表.xlsx");
  await host.apply(samplePlan);
  expect(packageFaults(host.bytes())).toEqual([]);
  const files = unzipSync(host.bytes());
  const changed = change(strFromU8(files[part] ?? new Uint8Array()));
  const others = Object.entries(files).filter(([name]) => name !== part);
  const broken = zipSync(Object.fromEntries(changed === null ? others : [...others, [part, strToU8(changed)]]));
  expect(packageFaults(broken).join("\n")).toMatch(fault);
});
