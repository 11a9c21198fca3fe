import fc from "fast-check";
import { deflateSync, strToU8, zipSync } from "fflate";
import { UnreadableFile } from "../../../src/app/ports";
import { crc32 } from "../../../src/host/xlsx/zip/crc32";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { unreadableSentences } from "../../../src/messages/zhCN/unreadable";
import { rawZip } from "../../support/rawZip";
import { workbookBytes, workbookParts } from "../../support/workbookParts";

function codeOf(bytes: Uint8Array, fileName = "表.xlsx"): string {
  try {
    readWorkbook(bytes, fileName);
    return "read";
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

/** The beginning of a compound file whose directory has one stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  bytes[1024 + 64] = (stream.length + 1) * 2;
  return bytes;
}

const whole = workbookBytes({
  sheets: [{ name: "表", xml: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row>` }],
  sharedStrings: "<si><t>达到30亿元</t></si>",
  styles: `<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>`,
});
const changed = (part: string, content: string | null) => {
  const parts = workbookParts({ sharedStrings: "<si><t>甲</t></si>", styles: `<cellXfs><xf numFmtId="0"/></cellXfs>` });
  const others = Object.entries(parts).filter(([name]) => name !== part);
  return zipSync(Object.fromEntries(content === null ? others : [...others, [part, strToU8(content)]]));
};
const zeros = deflateSync(new Uint8Array(64 << 20));

const cases: readonly (readonly [string, Uint8Array, string, string])[] = [
  ["an empty file", new Uint8Array(), "表.xlsx", "empty"],
  ["a text file renamed", strToU8("序号,任务\n1,甲"), "表.xlsx", "not-a-workbook"],
  ["a csv", strToU8("序号,任务\n1,甲"), "表.CSV", "csv"],
  ["a workbook named .csv is read all the same", whole, "表.csv", "read"],
  ["an old .xls", compoundFile("Workbook"), "表.xls", "old-xls"],
  ["an old .xls renamed .xlsx", compoundFile("Workbook"), "表.xlsx", "old-xls"],
  ["an HTML table named .xls", strToU8("<html><table>"), "表.xls", "old-xls"],
  ["a text named .xls", strToU8("序号"), "表.xls", "not-a-workbook"],
  ["a .et of WPS", compoundFile("Workbook"), "表.et", "et"],
  ["a workbook with a password", compoundFile("EncryptedPackage"), "表.xlsx", "encrypted"],
  ["a Word document of old", compoundFile("WordDocument"), "表.xlsx", "not-a-workbook"],
  ["a zip entry with a password", rawZip([{ name: "xl/workbook.xml", data: zeros, flags: 1 }]), "表.xlsx", "encrypted"],
  ["a workbook cut off", whole.slice(0, whole.length - 300), "表.xlsx", "truncated"],
  ["only a signature", Uint8Array.of(0x50, 0x4b, 3, 4), "表.xlsx", "truncated"],
  ["a zip of something else", zipSync({ "甲.txt": strToU8("甲") }), "表.xlsx", "zip-without-workbook"],
  ["an empty zip", zipSync({}), "表.xlsx", "zip-without-workbook"],
  ["a Word document", changed("xl/workbook.xml", `<w:document xmlns:w="w"/>`), "表.xlsx", "zip-without-workbook"],
  ["a missing sheet part", changed("xl/worksheets/sheet1.xml", null), "表.xlsx", "truncated"],
  ["a corrupt styles part", changed("xl/styles.xml", "<styleSheet><cellXfs>"), "表.xlsx", "truncated"],
  ["a corrupt sheet", changed("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row"), "表.xlsx", "truncated"],
  [
    "a cell outside every sheet",
    changed("xl/worksheets/sheet1.xml", `<worksheet><row r="99999999"/></worksheet>`),
    "表.xlsx",
    "truncated",
  ],
  [
    "an entry declared larger than any workbook",
    rawZip([{ name: "a", data: zeros, declared: 0x7fffffff }]),
    "表.xlsx",
    "too-large",
  ],
];

test.each(cases)("%s", (_, bytes, fileName, code) => {
  expect(codeOf(bytes, fileName)).toBe(code);
});

describe("zip bombs", () => {
  const bomb = (declared: number) => {
    const files = Object.entries(workbookParts({})).filter(([name]) => !name.endsWith("sheet1.xml"));
    return rawZip([
      ...files.map(([name, data]) => ({ name, data: deflateSync(data), declared: data.length, crc: crc32(data) })),
      { name: "xl/worksheets/sheet1.xml", data: zeros, declared },
    ]);
  };
  test("a part that says it inflates a thousandfold", () => expect(codeOf(bomb(64 << 20))).toBe("too-large"));
  test("a part that inflates to more than it says", () => expect(codeOf(bomb(1000))).toBe("too-large"));
});

test("every code has its sentence", () => {
  for (const [, , , code] of cases)
    if (code !== "read") expect(unreadableSentences[code as keyof typeof unreadableSentences]).toMatch(/。$/);
});

test("damaged bytes are read or refused, nothing else, and soon", () => {
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(damage, fc.nat(whole.length), (flips, length) => {
      const bytes = length % 3 === 0 ? whole.slice(0, length) : whole.slice();
      for (const [at, mask] of flips) if (at < bytes.length) bytes[at] = bytes[at]! ^ mask;
      const start = performance.now();
      codeOf(bytes);
      expect(performance.now() - start).toBeLessThan(1000);
    }),
    { seed: 20180331, numRuns: 1500 },
  );
});

test("damaged XML under sound checksums is read or refused, nothing else", () => {
  const parts = workbookParts({
    sheets: [
      {
        name: "表",
        xml: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" si="0" ref="B1:B2">A1+1</f><v>2</v></c></row>`,
      },
    ],
    sharedStrings: "<si><r><t>达到30亿元</t></r></si>",
    styles: `<numFmts><numFmt numFmtId="176" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="176"/></cellXfs>`,
    afterSheets: `<definedNames><definedName name="a" localSheetId="0">表!$A$1</definedName></definedNames>`,
  });
  const names = Object.keys(parts);
  fc.assert(
    fc.property(fc.nat(names.length - 1), fc.nat(), fc.integer({ min: 0, max: 255 }), (index, position, byte) => {
      const name = names[index]!;
      const damaged = parts[name]!.slice();
      damaged[position % damaged.length] = byte;
      codeOf(zipSync({ ...parts, [name]: damaged }, { level: 0 }));
    }),
    { seed: 20180331, numRuns: 1500 },
  );
});
