import { deflateSync, strToU8, unzipSync, zipSync } from "fflate";
import { HostFailure } from "../../../src/app/ports";
import { cellAt } from "../../../src/domain/sheet/snapshot";
import { XlsxHost } from "../../../src/host/xlsx/XlsxHost";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { crc32 } from "../../../src/host/xlsx/zip/crc32";
import { exceljsWorkbook } from "../../support/foreignWorkbooks";
import { converted, soffice } from "../../support/libreOffice";
import { packageFaults } from "../../support/packageFaults";
import { rawZip } from "../../support/rawZip";
import { samplePlan } from "../../support/samplePlan";
import { workbookParts } from "../../support/workbookParts";

const parts = () => workbookParts({ sheets: [{ name: "任务表", xml: `<row r="1"><c r="A1"><v>1</v></c></row>` }] });
const zipped = (files: Record<string, Uint8Array>) =>
  rawZip(
    Object.entries(files).map(([name, data]) => ({
      name,
      data: deflateSync(data),
      declared: data.length,
      crc: crc32(data),
    })),
  );
const renamed = (change: (name: string) => string) =>
  zipped(Object.fromEntries(Object.entries(parts()).map(([name, data]) => [change(name), data])));
const utf16 = (xml: string) => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>${xml.replace(/^<\?xml[^>]*\?>/, "")}`;
  return Uint8Array.from([
    0xff,
    0xfe,
    ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
  ]);
};

const packages: readonly (readonly [string, () => Uint8Array])[] = [
  ["stored entries", () => zipSync(parts(), { level: 0 })],
  ["backslashes in entry names", () => renamed((name) => name.replaceAll("/", "\\"))],
  [
    "part names in other capitals than the relationships have",
    () => renamed((name) => name.replace("worksheets/sheet1", "Worksheets/Sheet1")),
  ],
  ["folders as entries", () => zipSync({ "xl/": new Uint8Array(), ...parts() })],
  [
    "a comment behind the archive",
    () => {
      const bytes = zipSync(parts());
      const comment = strToU8("由某系统导出 PK");
      const longer = new Uint8Array(bytes.length + comment.length);
      longer.set(bytes);
      longer.set(comment, bytes.length);
      longer[bytes.length - 2] = comment.length;
      return longer;
    },
  ],
  [
    "parts in UTF-16",
    () => {
      const files = parts();
      const main = files["xl/workbook.xml"]!;
      return zipSync({ ...files, "xl/workbook.xml": utf16(new TextDecoder().decode(main)) });
    },
  ],
];

test.each(packages)("%s: read, written and sound", async (_, make) => {
  const bytes = make();
  expect(cellAt(readWorkbook(bytes, "表.xlsx").sheets[0]!, 1, 1)).toMatchObject({ value: 1 });
  const host = new XlsxHost(bytes, "表.xlsx");
  await host.apply(samplePlan);
  expect(packageFaults(host.bytes())).toEqual([]);
  expect(Object.keys(unzipSync(host.bytes())).length).toBeGreaterThan(5);
});

test("a Zip64 directory, as streaming writers make it", () => {
  const plain = zipSync(parts());
  const end = plain.length - 22;
  const count = new DataView(plain.buffer).getUint16(end + 10, true);
  const offset = new DataView(plain.buffer).getUint32(end + 16, true);
  const end64 = new Uint8Array(56 + 20 + 22);
  const view = new DataView(end64.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(48, BigInt(offset), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(end), true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(86, 0xffff, true);
  view.setUint32(92, 0xffffffff, true);
  const bytes = new Uint8Array(end + end64.length);
  bytes.set(plain.subarray(0, end));
  bytes.set(end64, end);
  expect(readWorkbook(bytes, "表.xlsx").sheets).toHaveLength(1);
});

test("what is broken outside the parts that reading needs ends as the host's failure, and nothing changes", async () => {
  const host = new XlsxHost(zipSync({ ...parts(), "[Content_Types].xml": strToU8("<Types>") }), "表.xlsx");
  const before = host.bytes();
  await expect(host.apply(samplePlan)).rejects.toBeInstanceOf(HostFailure);
  expect(host.bytes()).toEqual(before);
});

(soffice ? test : test.skip)(
  "LibreOffice's and exceljs's forms of one workbook read alike",
  async () => {
    const bytes = await exceljsWorkbook();
    const [first] = readWorkbook(bytes, "表.xlsx").sheets;
    const [second] = readWorkbook(converted(bytes, "xlsx"), "表.xlsx").sheets;
    expect(first!.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
    expect(second!.merges).toEqual(first!.merges);
    for (let row = 1; row <= 10; row += 1) {
      for (let column = 1; column <= 4; column += 1)
        expect(cellAt(second!, row, column)).toEqual(cellAt(first!, row, column));
    }
    expect(cellAt(first!, 3, 3)).toEqual({ type: "number", value: 0.1, format: "percent" });
  },
  120_000,
);
