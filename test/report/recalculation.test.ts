import { type Plan, type PlanCell } from "../../src/domain/report/plan";
import type { AssessedTask } from "../../src/domain/assess/assessment";
import { rankOwners } from "../../src/domain/rank/rankOwners";
import { meanRate } from "../../src/domain/report/sheets/overview/totals";
import { settingsSchema } from "../../src/domain/settings";
import { cellName } from "../../src/domain/sheet/address";
import { type SheetSnapshot, cellAt } from "../../src/domain/sheet/snapshot";
import { XlsxHost } from "../../src/host/xlsx/XlsxHost";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { converted, soffice } from "../support/libreOffice";
import { planOfBytes, planOfFile } from "../support/planOfFile";
import { type SeededReport, seededReport } from "../support/seededReport";
import { buildWorkbook } from "../sheets/buildWorkbook";
import { workbookBytes } from "../support/workbookParts";

const proof = soffice ? describe : describe.skip;

/** Formula cells whose cached value is not what LibreOffice computes. */
function differences(plan: Plan, recalculated: readonly SheetSnapshot[]): readonly string[] {
  return plan.sheets.flatMap((sheet) => {
    const found = recalculated.find(({ name }) => name === sheet.name);
    if (!found) return [`${sheet.name} is gone`];
    return sheet.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell.formula === undefined) return [];
        const now = cellAt(found, row + 1, column + 1);
        const shown =
          now.type === "number" ? now.value : now.type === "text" ? now.text : now.type === "error" ? now.error : "";
        return agrees(cell, shown)
          ? []
          : [`${sheet.name}!${cellName(row + 1, column + 1)} ${cell.formula}: ${String(cell.value)} ≠ ${shown}`];
      }),
    );
  });
}

function agrees({ value }: PlanCell, shown: string | number): boolean {
  if (typeof value === "number" && typeof shown === "number")
    return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(value));
  return (value ?? "") === shown;
}

function formulas(plan: Plan): number {
  return plan.sheets.flatMap(({ cells }) => cells.flat()).filter(({ formula }) => formula !== undefined).length;
}

async function recalculatedWith(bytes: Uint8Array, plan: Plan): Promise<readonly SheetSnapshot[]> {
  const host = new XlsxHost(bytes, "report.xlsx");
  await host.apply(plan);
  return readWorkbook(converted(host.bytes(), "xlsx"), "report.xlsx").sheets;
}

proof("every cached value is what LibreOffice computes from the formula", () => {
  test.each<[string, number, object]>([
    ["the defaults", 1, {}],
    [
      "weights, a cap and dense ties",
      2,
      { ranking: { score: "weighted", cap: 100, ties: "dense", also: ["category"] } },
    ],
    [
      "shares on pace, first leads, a minimum",
      3,
      { ranking: { score: "on-pace-share", joint: "first", minimumTasks: 3 } },
    ],
    [
      "groups, aliases and a share preset",
      4,
      {
        lamps: { preset: "xinhuang" },
        ranking: {
          groups: [{ name: "区直部门", members: ["区发改局", "区财政局", "区住建局"] }],
          aliases: { 区教体局: "区文旅局" },
          ties: "dense",
          cap: 120,
        },
      },
    ],
    [
      "deadlines as windows and capped ceilings",
      5,
      { paceByDeadline: true, ceilingRate: "capped", pace: { rule: "day" } },
    ],
  ])(
    "with %s",
    async (_name, seed, settings) => {
      const { bytes, plan } = await seededReport(seed, 60, settings);
      const recalculated = await recalculatedWith(bytes, plan);
      expect(formulas(plan)).toBeGreaterThan(500);
      expect(differences(plan, recalculated)).toEqual([]);
    },
    200_000,
  );

  test("on the sample", async () => {
    const { bytes, plan } = planOfFile("assets/sample.xlsx", "2026-09-30");
    expect(differences(plan, await recalculatedWith(bytes, plan))).toEqual([]);
  }, 200_000);
});

proof("names that look like formulas, patterns or each other", () => {
  const units = [
    "区*局",
    "区?办",
    "~公司",
    `"引号"局`,
    "=甲局",
    ">乙局",
    "@丙局",
    "+丁局",
    "-戊局",
    "<>己局",
    "TRUE",
    "12",
  ];
  const alike = ["Abc公司", "ABC公司", "A局", "Ａ局", "1局", "１局", "区财政局", "区财政局二分局"];
  const table = [...units, ...alike].map((unit, index) => [
    index + 1,
    ["一、*类", "=二类", `三"类`][index % 3]!,
    `${["=", "+", "-", "@", "\t", ""][index % 6]}新建公园${10 + index}个`,
    `已建成${index}个`,
    unit,
    ["王*", "王明", "=李", "张?"][index % 4]!,
  ]);

  test("are counted each for itself", async () => {
    const headers = ["序号", "类别", "目标任务", "完成情况", "牵头单位", "责任领导"];
    const rows = [["目标任务一览表"], headers, ...table];
    const bytes = await buildWorkbook([{ name: "一览'表 (2)!", rows }]);
    const { plan } = planOfBytes(bytes, "表.xlsx", "2026-06-30");
    const ranked = plan.sheets.find(({ key }) => key === "unitRanking")!.cells.map((row) => row[1]?.value);
    for (const unit of [...units, ...alike]) expect(ranked).toContain(unit);
    expect(differences(plan, await recalculatedWith(bytes, plan))).toEqual([]);
  }, 200_000);
});

proof("a corrected number changes the whole report", () => {
  const settings = settingsSchema.parse({});
  let before: SeededReport;
  let corrected: readonly AssessedTask[];
  let sheets: readonly SheetSnapshot[];
  let row: number;

  beforeAll(async () => {
    before = await seededReport(11, 60);
    const tasks = before.assessment.tables.flatMap((table) => table.tasks);
    // the task worst off among those with one amount, a unit and a number typed in: it is put at twice its goal
    const chosen = tasks
      .filter(({ indicators, leadUnits, review, overdue, status }) => {
        const [only] = indicators;
        const isTyped =
          indicators.length === 1 && only!.kind === "amount" && only!.due === null && only!.target.span !== null;
        return isTyped && only!.rate !== null && leadUnits.length === 1 && !review && !overdue && status === "underway";
      })
      .reduce((worst, task) => (task.rate! < worst.rate! ? task : worst));
    const gap = 200 - chosen.indicators[0]!.pace!;
    corrected = tasks.map((task) => (task === chosen ? { ...task, rate: 200, gap, lamp: "green" } : task));
    const detail = before.plan.sheets.find(({ key }) => key === "detail")!;
    const header = detail.cells[2]!.map(({ value }) => value);
    const link = `${"目标任务"}!${chosen.indicators[0]!.actual!.cell}`;
    row = detail.cells.findIndex((cells) => cells[header.indexOf("来源")]?.value === link) + 1;
    const target = detail.cells[row - 1]![header.indexOf("目标值")]!.value as number;
    const cells = detail.cells.map((line, index) =>
      index === row - 1 ? line.with(header.indexOf("完成值"), { value: target * 2 }) : line,
    );
    const plan = {
      ...before.plan,
      sheets: before.plan.sheets.map((sheet) => (sheet === detail ? { ...sheet, cells } : sheet)),
    };
    sheets = await recalculatedWith(before.bytes, plan);
  }, 200_000);

  const table = (name: string, headerRow: number): { header: string[]; rows: (string | number | null)[][] } => {
    const { rows: stored } = sheets.find((sheet) => sheet.name === name)!;
    // rows and cells without content are holes: Array.from fills them
    const lines = Array.from(stored, (cells) =>
      Array.from(cells ?? [], (cell) =>
        cell?.type === "number" ? cell.value : cell?.type === "text" ? cell.text : null,
      ).slice(1),
    );
    return { header: lines[headerRow]!.map(String), rows: lines.slice(headerRow + 1) };
  };

  test("its own rate, gap and lamp", () => {
    const { header, rows } = table("测算明细", 3);
    const line = rows[row - 4]!;
    expect(["完成率（%）", "差距", "亮灯", "任务亮灯"].map((name) => line[header.indexOf(name)])).toEqual([
      200,
      125,
      "绿灯",
      "绿灯",
    ]);
  });

  test("every unit's rank, score and counts", () => {
    const { header, rows } = table("单位排名", 3);
    const { owners } = rankOwners(corrected, "leadUnit", settings);
    const columns = ["名次", "任务数", "计入数", "平均完成率（%）", "达到序时", "落后序时", "红灯"].map((name) =>
      header.indexOf(name),
    );
    const shown = new Map(
      rows.map((line) => [line[header.indexOf("牵头单位")], columns.map((column) => line[column] || null)]),
    );
    for (const { name, rank, tasks, rated, score, onPace, behind, red } of owners)
      expect([name, shown.get(name)]).toEqual([
        name,
        [rank ?? "—", tasks, rated, score, onPace, behind, red].map((value) => value || null),
      ]);
  });

  test("the totals and the word on the order of the ranks", () => {
    const totals = new Map(table("测算总览", 4).rows.map((line) => [line[0], line[2]]));
    expect(totals.get("绿灯")).toBe(corrected.filter(({ lamp }) => lamp === "green").length);
    expect(totals.get("平均完成率（%）")).toBe(meanRate(corrected, settings.ranking));
    const subtitle = cellAt(
      sheets.find(({ name }) => name === "单位排名")!,
      2,
      1,
    );
    expect(subtitle).toMatchObject({ type: "text", text: expect.stringContaining("数据已改动") as string });
  });
});

/** Two tasks past their day: one with two goals in words, one with a single one. */
const overdueFile = workbookBytes({
  sheets: [
    {
      name: "目标任务",
      xml: [
        ["序号", "目标任务", "牵头单位", "完成时限", "完成情况"],
        ["1", "城镇新增就业9500人，改造老旧小区42个", "区人社局", "6月底前", "城镇新增就业7316人，改造老旧小区20个"],
        ["2", "新建充电桩300个", "区住建局", "6月底前", "已新建充电桩120个"],
        ["3", "新建口袋公园8个", "区住建局", "12月底前", "已新建口袋公园8个"],
      ]
        .map((line, row) => {
          const cells = line.map(
            (text, column) => `<c r="${cellName(row + 1, column + 1)}" t="inlineStr"><is><t>${text}</t></is></c>`,
          );
          return `<row r="${row + 1}">${cells.join("")}</row>`;
        })
        .join(""),
    },
  ],
});

proof("numbers decide whether a task is done, and overdue", () => {
  const statusesAfter = async (correct: (target: number, line: number) => number) => {
    const { bytes, plan } = planOfBytes(overdueFile, "目标任务.xlsx", "2026-09-30");
    const detail = plan.sheets.find(({ key }) => key === "detail")!;
    const at = (header: string) => detail.cells[2]!.findIndex(({ value }) => value === header);
    const cells = detail.cells.map((line, row) =>
      row < 3 ? line : line.with(at("完成值"), { value: correct(line[at("目标值")]!.value as number, row - 2) }),
    );
    const sheets = plan.sheets.map((sheet) => (sheet === detail ? { ...sheet, cells } : sheet));
    const recalculated = await recalculatedWith(bytes, { ...plan, sheets });
    const [overview, now] = ["测算总览", "测算明细"].map((name) => recalculated.find((sheet) => sheet.name === name)!);
    const count = (total: string) =>
      overview!.rows.find((row) => row?.some((cell) => cell?.type === "text" && cell.text === total))?.[3];
    const said = (row: number, header: string) => {
      const cell = cellAt(now!, row, at(header) + 1);
      return cell.type === "text" ? cell.text : "";
    };
    return {
      lines: [4, 5, 6, 7].map((row) => [said(row, "状态"), said(row, "任务亮灯")]),
      overdue: count("已逾期"),
    };
  };
  const OVERDUE = "推进中\n（逾期）";

  test("as written", async () => {
    const { lines, overdue } = await statusesAfter((_, line) => [7316, 20, 120, 8][line - 1]!);
    expect(lines).toEqual([
      [OVERDUE, "红灯"],
      [OVERDUE, ""],
      [OVERDUE, "红灯"],
      ["已完成", "绿灯"],
    ]);
    expect(overdue).toMatchObject({ value: 2 });
  }, 200_000);

  test("one of two goals reached leaves the task overdue", async () => {
    const { lines } = await statusesAfter((target, line) => [target, 20, 120, 8][line - 1]!);
    expect(lines[0]).toEqual([OVERDUE, "红灯"]);
  }, 200_000);

  test("every goal reached makes it done; a goal corrected downwards takes that back", async () => {
    const { lines, overdue } = await statusesAfter((target, line) => (line === 4 ? 2 : target));
    expect(lines).toEqual([
      ["已完成", "绿灯"],
      ["已完成", ""],
      ["已完成", "绿灯"],
      ["推进中", "红灯"],
    ]);
    expect(overdue).toMatchObject({ value: 0 });
  }, 200_000);
});
