import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { convertedAll, soffice } from "../../support/libreOffice";
import { exceljsWorkbook, handMade } from "../../support/foreignWorkbooks";
import { packageFaults } from "../../support/packageFaults";
import { samplePlan } from "../../support/samplePlan";

/** What a write may insert into; every other part is to stay as it is, byte for byte. */
const INSERTED_INTO = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

const workbooks: Record<string, Uint8Array> = { ...handMade };

beforeAll(async () => {
  workbooks["exceljs.xlsx"] = await exceljsWorkbook();
  if (!soffice) return;
  // What another program makes of charts, bars, validation and comments: our own report, no longer known as ours.
  const host = new XlsxHost(workbooks["exceljs.xlsx"], "表.xlsx");
  await host.apply(samplePlan);
  const files = unzipSync(host.bytes());
  files["xl/workbook.xml"] = strToU8(strFromU8(files["xl/workbook.xml"]!).replaceAll("_mubiao_", "_other_"));
  Object.assign(workbooks, rename(convertedAll({ "libreoffice.xlsx": zipSync(files) }, "xlsx")));
}, 200_000);

const rename = (files: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new Uint8Array(bytes)]));

const names = [...Object.keys(handMade), "exceljs.xlsx", ...(soffice ? ["libreoffice.xlsx"] : [])];

/** Is the one text the other with insertions only? Counts of lists may grow. */
function isInsertedInto(before: string, after: string): boolean {
  const tokens = (xml: string) => xml.replace(/ count="\d+"/g, "").split(/(?=<)|(?<=>)/);
  const now = tokens(after);
  let at = 0;
  for (const token of tokens(before)) {
    while (at < now.length && now[at] !== token) at += 1;
    if (at === now.length) return false;
    at += 1;
  }
  return true;
}

describe.each(names)("%s", (name) => {
  const written = async () => {
    const host = new XlsxHost(workbooks[name]!, name);
    await host.apply(samplePlan);
    return host;
  };

  test("every part that is not ours stays byte for byte", async () => {
    const before = unzipSync(workbooks[name]!);
    const after = unzipSync((await written()).bytes());
    for (const [part, bytes] of Object.entries(before)) {
      if (INSERTED_INTO.test(part))
        expect([part, isInsertedInto(strFromU8(bytes), strFromU8(after[part]!))]).toEqual([part, true]);
      else expect([part, Buffer.compare(bytes, after[part]!)]).toEqual([part, 0]);
    }
  });

  test("the result is sound by the rules of the format", async () => {
    const faults = new Set(packageFaults(workbooks[name]!));
    const host = await written();
    expect(packageFaults(host.bytes()).filter((fault) => !faults.has(fault))).toEqual([]);
  });

  test("a second write changes nothing but the undo record", async () => {
    const host = await written();
    const first = unzipSync(host.bytes());
    await host.apply(samplePlan);
    const second = unzipSync(host.bytes());
    expect(Object.keys(second).sort()).toEqual(Object.keys(first).sort());
    for (const [part, bytes] of Object.entries(first)) {
      if (!strFromU8(bytes).includes("urn:mubiao:undo"))
        expect([part, Buffer.compare(bytes, second[part]!)]).toEqual([part, 0]);
    }
  });

  test("undo leaves no trace", async () => {
    const host = await written();
    const reopened = new XlsxHost(host.bytes(), name);
    await reopened.undo();
    const before = unzipSync(workbooks[name]!);
    const after = unzipSync(reopened.bytes());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [part, bytes] of Object.entries(before))
      expect([part, Buffer.compare(bytes, after[part]!)]).toEqual([part, 0]);
  });
});

(soffice ? test : test.skip)(
  "LibreOffice opens every result and finds the report in it",
  async () => {
    const outputs: Record<string, Uint8Array> = {};
    for (const name of names) {
      const host = new XlsxHost(workbooks[name]!, name);
      await host.apply(samplePlan);
      outputs[name] = host.bytes();
    }
    for (const [name, bytes] of Object.entries(convertedAll(outputs, "xlsx"))) {
      const workbook = await new XlsxHost(bytes, name).read();
      const own = workbook.sheets.filter((sheet) => sheet.name.startsWith("测算明细")).at(-1);
      expect([name, own?.rows[3]?.[1]]).toEqual([name, { type: "text", text: "一般公共预算收入" }]);
    }
  },
  200_000,
);
