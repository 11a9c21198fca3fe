import { recognise } from "../../../src/domain/recognise/recognise";
import { skipReasons } from "../../../src/messages/zhCN/recognition";
import { readWorkbook } from "../../../src/host/xlsx/readWorkbook";
import { MemoryHost } from "../../../src/host/memory/MemoryHost";
import { buildWorkbook } from "../../sheets/buildWorkbook";
import { planOfFile } from "../../support/planOfFile";
import { join } from "node:path";

const SAMPLE = join(__dirname, "../../../assets/sample.xlsx");

test("copies of report sheets that lost their names are told from target tables", async () => {
  const { bytes, plan } = planOfFile(SAMPLE, "2026-09-30");
  const host = new MemoryHost(readWorkbook(bytes, "样例.xlsx"));
  await host.apply(plan);
  const copied = { ...(await host.read()), names: [] };
  const { tables, skipped } = recognise(copied, []);
  expect(tables.map(({ sheet }) => sheet)).toEqual(["三季度完成情况"]);
  const copies = skipped.filter(({ reason }) => reason === skipReasons.reportCopy()).map(({ sheet }) => sheet);
  expect(copies).toEqual(["测算总览", "测算明细", "单位排名", "领导排名", "滞后任务"]);
});

test("a clerk's own table that names its day and pace under its title is read", async () => {
  const rows = [
    ["滞后任务清单"],
    ["截至2026年9月30日\u3000\u3000序时进度75%"],
    ["序号", "目标任务", "完成情况", "责任单位"],
    [1, "新建公园2个", "已建成1个", "园林局"],
    [2, "修缮校舍9栋", "已修缮7栋", "教育局"],
  ];
  const { tables } = recognise(readWorkbook(await buildWorkbook([{ name: "滞后", rows }]), "表.xlsx"), []);
  expect(tables.map(({ sheet }) => sheet)).toEqual(["滞后"]);
});
