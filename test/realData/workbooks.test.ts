import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { AssessedTask, Assessment } from "../../src/domain/assess/assessment";
import { columnLetters } from "../../src/domain/sheet/address";
import { assessFileAt } from "../support/assessFileAt";
import { describeWithSharedData, sharedFile } from "../support/sharedData";

const fileOf = (start: string) =>
  sharedFile(`data/${readdirSync(sharedFile("data")).find((name) => name.startsWith(start))!}`);
const only = ({ tables }: Assessment) => {
  expect(tables).toHaveLength(1);
  return tables[0]!;
};
const columnsOf = (assessment: Assessment) =>
  Object.fromEntries(only(assessment).table.columns.map(({ role, column }) => [role, columnLetters(column)]));
const codesOf = (task: AssessedTask) => task.issues.map((issue) => issue.code);

describeWithSharedData("真实工作簿（需要 ../shared）", () => {
  describe("003 一览表", () => {
    let assessment: Assessment;
    beforeAll(async () => {
      assessment = await assessFileAt(fileOf("003"), "2018-03-31");
    });

    it("96 项任务按序号排列，八列都认出", () => {
      const { table, tasks } = only(assessment);
      expect(table.kind).toBe("narrative");
      expect(tasks.map((task) => task.serial)).toEqual(Array.from({ length: 96 }, (_, index) => String(index + 1)));
      expect(columnsOf(assessment)).toEqual({
        serial: "A",
        task: "B",
        leader: "C",
        coordinator: "D",
        leadUnit: "E",
        person: "F",
        supportUnit: "G",
        progress: "H",
      });
    });

    it("四种标记都认出，表下的说明逐一解释", () => {
      const { table, tasks } = only(assessment);
      const marks = new Set(tasks.flatMap(({ marker }) => marker ?? []));
      expect([...marks].sort()).toEqual(["▲", "●", "★", "■"].sort());
      expect([...table.legend.keys()].sort()).toEqual(["▲", "●", "★", "■"].sort());
    });

    it("一行有两位领导的各算一位，姓名不含空格", () => {
      const { tasks } = only(assessment);
      const leaders = tasks.map((task) => task.leaders.map(({ name }) => name));
      expect(leaders.filter((names) => names.length > 1)).toHaveLength(1);
      expect(leaders.flat().filter((name) => /[\s\u00a0\u3000]/u.test(name))).toEqual([]);
    });

    it("分项相加与写明的合计之差要提出来", () => {
      const { tasks } = only(assessment);
      expect(codesOf(tasks[33]!)).toContain("parts-mismatch");
      expect(tasks.filter((task) => codesOf(task).includes("parts-mismatch"))).toHaveLength(1);
    });
  });

  it("000 议定事项：40 项，类别成路径，合并的领导向下沿用并注明", async () => {
    const { tasks, table } = only(await assessFileAt(fileOf("000"), "2017-09-30"));
    expect(table.kind).toBe("actions");
    expect(tasks).toHaveLength(40);
    expect(tasks.every((task) => task.groups.length > 0 && task.leaders.length > 0)).toBe(true);
    expect(tasks.filter((task) => task.leaders.some((leader) => leader.inherited)).length).toBeGreaterThan(2);
  });

  it("001 通报：十项十个排名，各率按同一段文字里的数字重算", async () => {
    const { tasks, table } = only(await assessFileAt(fileOf("001"), "2016-10-31"));
    expect(table.kind).toBe("bulletin");
    expect(tasks.map((task) => task.rank)).toEqual([3, 5, 4, 9, 7, 8, 6, 3, 5, 9]);
    const recomputed = tasks.flatMap((task) => task.statedRates).filter((rate) => rate.computed !== null);
    expect(recomputed.map((rate) => rate.computed)).toEqual(expect.arrayContaining([82.35, 44, 98.01]));
    for (const { value, computed } of recomputed) expect(Math.abs(value - computed!)).toBeLessThan(0.5);
  });

  it("002 热线：满意率 96.3 比 98 以上低 1.7 个点，解决率达到", async () => {
    const { tasks } = only(await assessFileAt(fileOf("002-政务热线"), "2022-07-31"));
    const verdicts = tasks.map(({ indicators: [only] }) => ({
      kind: only!.kind,
      actual: only!.actual?.value,
      met: only!.met,
      gap: only!.gap,
    }));
    expect(verdicts).toEqual([
      { kind: "floor", actual: 96.3, met: false, gap: -1.7 },
      { kind: "floor", actual: 98.01, met: true, gap: 6.01 },
    ]);
  });

  it("004 投资：98÷130 为 75.4，印成 76 的要提出来，其余两行不提", async () => {
    const { tasks } = only(await assessFileAt(fileOf("004-重点"), "2023-09-30"));
    expect(tasks.map((task) => task.rate)).toEqual([81.05, 74.66, 75.38]);
    expect(tasks.map((task) => codesOf(task).includes("rate-mismatch"))).toEqual([false, false, true]);
  });

  it.each(["002-常务会议", "004-汇报范文"])("%s原文：没有目标任务表，退出码 4，一句话说明", (start) => {
    const root = resolve(__dirname, "../..");
    const run = spawnSync(process.execPath, [resolve(root, ".dev/mubiao.mjs"), "assess", fileOf(start)], {
      encoding: "utf8",
    });
    expect({ code: run.status, output: run.stdout }).toEqual({ code: 4, output: "" });
    expect(run.stderr).toMatch(/^[^\n]*[\u4e00-\u9fff][^\n]*。\n$/u);
  });
});
