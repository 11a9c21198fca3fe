import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { WriteStopped } from "../../src/app/ports";
import { Session } from "../../src/app/session";
import { parseStore } from "../../src/app/store";
import { XlsxHost } from "../../src/host/xlsx/XlsxHost";

const SAMPLE = readFileSync(resolve(__dirname, "../../assets/sample.xlsx"));
const CLOCK = { today: () => "2026-10-08" };

const open = async (bytes: Uint8Array = new Uint8Array(SAMPLE)) => {
  const host = new XlsxHost(bytes, "sample.xlsx");
  return { host, session: await Session.open(host, CLOCK) };
};
/** The same workbook, saved and opened again by somebody else. */
const reopen = (host: XlsxHost) => open(host.bytes());

const tasksOf = (session: Session) => session.state().assessment.tables.flatMap((table) => table.tasks);
const sheetsOf = (session: Session) => session.state().workbook.sheets.map((sheet) => sheet.name);

it("打开工作簿即有测算结果，截止日期取表中写明的", async () => {
  const { session } = await open();
  expect(session.state()).toMatchObject({
    stale: false,
    canUndo: false,
    assessment: { asOf: "2026-09-30", timeProgress: 75 },
  });
});

it("写入之后工作簿多出汇总表，撤销之后恢复原样", async () => {
  const { session } = await open();
  const before = sheetsOf(session);
  const { written } = await session.write();
  expect(sheetsOf(session)).toEqual([...before, ...written.map(({ name }) => name)]);
  expect(session.state().canUndo).toBe(true);
  await session.undo();
  expect(sheetsOf(session)).toEqual(before);
  expect(session.state()).toMatchObject({ canUndo: false, store: { history: [] } });
});

it("写入之后另存再打开，仍能撤销", async () => {
  const { host, session } = await open();
  const before = sheetsOf(session);
  await session.write();
  const again = await reopen(host);
  await again.session.undo();
  expect(sheetsOf(again.session)).toEqual(before);
});

it("写入时记下完成数和名次，供下次比较；重写同一天的只留一份", async () => {
  const { session } = await open();
  await session.write();
  await session.write();
  const { history } = session.state().store;
  expect(history).toHaveLength(1);
  expect(Object.keys(history[0]!.actuals).length).toBeGreaterThan(10);
});

it("改动设置随工作簿保存，预览则不保存", async () => {
  const { host, session } = await open();
  const settings = { ...session.state().store.settings, asOf: "2026-06-30" };
  const preview = await session.preview(settings);
  expect(preview.timeProgress).toBe(50);
  expect(session.state().assessment.timeProgress).toBe(75);
  await session.changeSettings(settings);
  const again = await reopen(host);
  expect(again.session.state().assessment.timeProgress).toBe(50);
});

it("对任务的答复随工作簿保存，撤回之后恢复原判断", async () => {
  const { host, session } = await open();
  const task = tasksOf(session).find(({ rate }) => rate === null)!;
  await session.answer(task, null, { type: "rate", value: 66 });
  const again = (await reopen(host)).session;
  expect(tasksOf(again).find(({ row }) => row === task.row)?.rate).toBe(66);
  await again.withdraw(again.state().store.confirmations[0]!);
  expect(tasksOf(again).find(({ row }) => row === task.row)?.rate).toBeNull();
});

it("指定为非目标任务表之后不再测算，取消指定之后恢复", async () => {
  const { session } = await open();
  const { headers } = session.state().assessment.tables[0]!.table;
  const headerKey = headers.map(({ text }) => text).join("|");
  await session.saveMapping({ headerKey, isTargetTable: false, headerRows: null, roles: {} });
  expect(session.state().assessment.tables).toHaveLength(0);
  await session.forgetMapping(headerKey);
  expect(session.state().assessment.tables).toHaveLength(1);
});

it("中途取消时工作簿不变", async () => {
  const { host, session } = await open();
  const before = host.bytes();
  const stopped = new AbortController();
  stopped.abort();
  await expect(session.write({ signal: stopped.signal })).rejects.toThrow(WriteStopped);
  expect(host.bytes()).toEqual(before);
});

it("状态每次改变都通知，退订之后不再通知", async () => {
  const { session } = await open();
  let calls = 0;
  const stop = session.subscribe(() => calls++);
  session.markStale();
  session.markStale();
  stop();
  await session.refresh();
  expect(calls).toBe(1);
});

it("设置和答复不改动源表", async () => {
  const { host, session } = await open();
  const [sheet] = session.state().workbook.sheets;
  await session.changeSettings({ ...session.state().store.settings, asOf: "2026-06-30" });
  expect((await host.read()).sheets[0]).toEqual(sheet);
  expect(parseStore((await host.read()).store).settings.asOf).toBe("2026-06-30");
});

it("两个名称确认为两个单位之后不再询问，随工作簿保存，撤回之后重新询问", async () => {
  const { host, session } = await open();
  const asked = (one: Session) =>
    one.state().assessment.tables.flatMap(({ issues }) => issues.filter(({ code }) => code === "unit-alias"));
  const [pair] = asked(session);
  await session.confirmApart(String(pair!.facts.name), String(pair!.facts.other));
  const left = asked(session).length;
  expect(asked(session)).not.toContainEqual(pair);
  const again = await reopen(host);
  expect(asked(again.session)).toHaveLength(left);
  const [kept] = again.session.state().store.apart;
  expect(kept).toMatchObject({ date: "2026-10-08" });
  await again.session.withdrawApart(kept!);
  expect(asked(again.session)).toContainEqual(pair);
});

it("两个名称并为一个单位之后不再询问，撤回之后重新询问", async () => {
  const { session } = await open();
  const asked = () =>
    session.state().assessment.tables.flatMap(({ issues }) => issues.filter(({ code }) => code === "unit-alias"));
  const [pair] = asked();
  await session.confirmAlias(String(pair!.facts.name), String(pair!.facts.other));
  expect(asked()).not.toContainEqual(pair);
  expect(session.state().store.aliasDates).toEqual({ [String(pair!.facts.name)]: "2026-10-08" });
  await session.withdrawAlias(String(pair!.facts.name));
  expect(asked()).toContainEqual(pair);
});
