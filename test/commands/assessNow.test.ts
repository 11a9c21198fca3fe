import { join } from "node:path";
import { readFileSync } from "node:fs";
import { assessNow } from "../../src/commands/assessNow";
import { MemoryHost } from "../../src/host/memory/MemoryHost";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { commandSentences } from "../../src/messages/zhCN";
import type { SheetSnapshot } from "../../src/domain/sheet/snapshot";

const SAMPLE = readFileSync(join(__dirname, "../../assets/sample.xlsx"));
const clock = { today: () => "2026-10-10" };

function withNote(sheet: SheetSnapshot): SheetSnapshot {
  const rows = sheet.rows.map((row) => row && [...row]);
  (rows[4] ??= [])[30] = { type: "text", text: "已与发改局核对" };
  return { ...sheet, rows };
}

test("the ribbon's button writes again over its own report, but not over what a person added to it", async () => {
  const host = new MemoryHost(readWorkbook(new Uint8Array(SAMPLE), "样例.xlsx"));
  expect(await assessNow(host, clock)).toBe(commandSentences.written(8));
  expect(await assessNow(host, clock)).toBe(commandSentences.written(8));
  host.edit((workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === "测算明细" ? withNote(sheet) : sheet)),
  }));
  const before = await host.read();
  expect(await assessNow(host, clock)).toBe(
    `汇总表“测算明细”的 AD4 单元格有手工改动或补充的内容，重写后不再保留，请先抄到别处。${commandSentences.toPane}`,
  );
  expect(await host.read()).toBe(before);
});
