import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { strToU8, zipSync } from "fflate";
import { workbookParts } from "../support/workbookParts";

const ROOT = resolve(__dirname, "../..");
const SAMPLE = resolve(ROOT, "assets/sample.xlsx");
const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const asRoot = process.getuid?.() === 0;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mubiao-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function mubiao(...argv: string[]) {
  const run = spawnSync(process.execPath, [resolve(ROOT, ".dev/mubiao.mjs"), ...argv], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: run.status, output: run.stdout, error: run.stderr };
}

function file(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

/** An OLE container of the size writers make, with the names of its streams where readers look for them. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set(CFB);
  streams.forEach((stream, index) => bytes.set(new Uint8Array(Buffer.from(stream, "utf16le")), 1024 + index * 128));
  return bytes;
}

const workbook = (rows: string): Uint8Array => zipSync(workbookParts({ sheets: [{ name: "Sheet1", xml: rows }] }));
const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const phoneList =
  `<row r="1">${text("A1", "姓名")}${text("B1", "单位")}${text("C1", "办公电话")}</row>` +
  `<row r="2">${text("A2", "周明远")}${text("B2", "区发改局")}${text("C2", "8123456")}</row>`;

/** Exactly one line of Chinese, without a stack trace or English jargon. */
const ONE_SENTENCE = /^[^\n]*[\u4e00-\u9fff][^\n]*\n$/u;

describe("读不了的输入:一句中文、规定的退出码、不写任何文件", () => {
  const cases: readonly [string, number, () => string[]][] = [
    ["文件不存在", 3, () => ["无此文件.xlsx"]],
    ["是一个文件夹", 3, () => (mkdirSync(join(folder, "夹"), { recursive: true }), ["夹"])],
    ["空文件", 3, () => [file("空.xlsx", "")]],
    ["改了扩展名的文本", 3, () => [file("文本.xlsx", "序号,目标任务\n1,新增就业")]],
    ["旧版 .xls", 3, () => [file("旧.xls", compoundFile("Workbook"))]],
    ["设有打开密码", 3, () => [file("密.xlsx", compoundFile("EncryptionInfo", "EncryptedPackage"))]],
    ["下载不完整", 3, () => [file("半.xlsx", readFileSync(SAMPLE).subarray(0, 6000))]],
    ["是压缩包但不是工作簿", 3, () => [file("包.xlsx", zipSync({ "说明.txt": strToU8("你好") }))]],
    ["压缩炸弹", 3, () => [file("弹.xlsx", bomb())]],
    ["没有目标任务表", 4, () => [file("电话.xlsx", workbook(phoneList))]],
    ["日期有误", 2, () => [SAMPLE, "--as-of", "2026-13-01"]],
  ];

  test.each(cases)("%s", (_sentence, code, make) => {
    const argv = make();
    const before = readdirSync(folder);
    for (const command of [
      ["assess", "--json"],
      ["run", "-o", "结果.xlsx"],
    ]) {
      const result = mubiao(...command, ...argv);
      expect(result).toEqual({ code, output: "", error: expect.stringMatching(ONE_SENTENCE) as string });
    }
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("写结果", () => {
  it("不覆盖原文件,换一条路径写同一个文件也不行", () => {
    const copy = file("原.xlsx", readFileSync(SAMPLE));
    for (const output of [copy, `./夹/../${copy}`]) {
      mkdirSync(join(folder, "夹"), { recursive: true });
      expect(mubiao("run", copy, "-o", output)).toMatchObject({
        code: 2,
        error: expect.stringMatching(ONE_SENTENCE) as string,
      });
    }
    expect(readFileSync(join(folder, copy))).toEqual(readFileSync(SAMPLE));
  });

  it("结果的文件夹不存在时说明,不写", () => {
    const result = mubiao("run", SAMPLE, "-o", "没有的夹/结果.xlsx");
    expect(result).toMatchObject({ code: 3, error: expect.stringMatching(ONE_SENTENCE) as string });
  });

  it("结果的位置只读时说明，不写", () => {
    mkdirSync(join(folder, "只读"));
    chmodSync(join(folder, "只读"), 0o555);
    // root may write anywhere but where the system itself forbids it
    const output = asRoot ? "/proc/结果.xlsx" : "只读/结果.xlsx";
    expect(mubiao("run", SAMPLE, "-o", output)).toMatchObject({
      code: 3,
      error: expect.stringMatching(ONE_SENTENCE) as string,
    });
    expect(existsSync(join(folder, "只读/结果.xlsx"))).toBe(false);
  });
});

/** A megabyte of nothing, a thousandfold: small on disk, large when opened. */
function bomb(): Uint8Array {
  const parts = workbookParts({ sheets: [{ name: "Sheet1", xml: "" }] });
  return zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(600 * 1024 * 1024) }, { level: 9 });
}
