import ExcelJS from "exceljs";
import type { AssessedTable, Assessment } from "../../src/domain/assess/assessment";
import { judgeTask } from "../../src/domain/assess/judgeTask";
import { paceOfYear } from "../../src/domain/assess/pace";
import type { IndicatorDraft, Quantity, Status } from "../../src/domain/extract/extraction";
import { planReport } from "../../src/domain/report/planReport";
import type { Plan } from "../../src/domain/report/plan";
import { rankingsOf } from "../../src/app/rankings";
import { type Settings, settingsSchema } from "../../src/domain/settings";
import type { WorkbookSnapshot } from "../../src/domain/sheet/snapshot";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { owners, quantity, table } from "./assessmentBuilder";
import { draft, extraction, taskRow } from "./taskRowBuilder";

/** Numbers that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const UNITS = [
  "区发改局",
  "区财政局",
  "区农业农村局",
  "区住建局",
  "区教体局",
  "区卫健局",
  "城东街道",
  "柳河镇",
  "相关部门",
  "区文旅局",
];
const LEADERS = ["林志远", "苏婉清", "韩立诚", "各位副区长", "周明"];
const GROUPS = ["一、经济运行", "二、重点项目", "三、民生实事", "四、生态环境"];
const TEXTS = [
  "完成一般公共预算收入30亿元，增长5%，税收占比保持在75%以上",
  "新建高标准农田1.5万亩，改造提升农村公路120公里，完成乡镇污水处理设施建设6处并投入运行",
  "城镇新增就业9500人",
  "老旧小区改造42个",
  "推进区人民医院新院区建设",
  "PM2.5年均浓度控制在38微克/立方米以内",
  "=公式样的任务名称，原样保留",
];

export interface SeededReport {
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookSnapshot;
  readonly assessment: Assessment;
  readonly plan: Plan;
}

/**
 * A workbook of an invented district with a narrative, a numeric and a matrix sheet, judged and planned: every kind of target, tasks
 * with several goals, joint and vague leads, staged and lapsed days, rows in review, blanks and zeros.
 */
export async function seededReport(
  seed: number,
  count: number,
  overrides: Parameters<typeof settingsSchema.parse>[0] = {},
): Promise<SeededReport> {
  const settings = settingsSchema.parse(overrides);
  const random = seeded(seed);
  const book = new ExcelJS.Workbook();
  const narrative = narrativeTable(book.addWorksheet("目标任务"), count, random, settings);
  const numeric = numericTable(book.addWorksheet("重点'项目"), Math.max(3, count >> 2), random, settings);
  const matrix = matrixTable(book.addWorksheet("街镇指标"), random, settings);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const workbook = readWorkbook(bytes, "目标任务.xlsx");
  const assessment: Assessment = {
    fileName: "目标任务.xlsx",
    asOf: AS_OF,
    timeProgress: paceOfYear(AS_OF, 2024, settings.pace),
    tables: [narrative, numeric, matrix],
    skipped: [{ sheet: "通讯录", reason: "没有目标和完成情况两栏，不是目标任务表。" }],
  };
  const previous = {
    asOf: "2024-08-31",
    actuals: {},
    leadUnitRanks: { 区发改局: 3, 区住建局: 1, 柳河镇: 2 },
    leaderRanks: {},
  };
  const plan = planReport(assessment, rankingsOf(assessment, settings, previous), {
    settings,
    workbook,
    version: "0.1.0",
  });
  return { bytes, workbook, assessment, plan };
}

const AS_OF = "2024-09-30";

function narrativeTable(
  sheet: ExcelJS.Worksheet,
  count: number,
  random: () => number,
  settings: Settings,
): AssessedTable {
  sheet.getRow(3).values = ["序号", "目标任务", "责任领导", "牵头单位", "完成情况"];
  const tasks = Array.from({ length: count }, (_unused, index) => {
    const row = 4 + index;
    const text = pick(TEXTS, random);
    const units = random() < 0.25 ? [pick(UNITS, random), pick(UNITS, random)] : [pick(UNITS, random)];
    const group = GROUPS[Math.floor((index / count) * GROUPS.length)]!;
    sheet.getRow(row).values = [index + 1, text, pick(LEADERS, random), units.join("、"), "进展情况"];
    const goals = Math.floor(random() * 4);
    const indicators = Array.from({ length: goals }, () => someDraft(row, random));
    const hasDeadline = random() < 0.3;
    const date = random() < 0.3 ? "2024-06-30" : "2024-12-31";
    const hasStated = random() < 0.15;
    return judgeTask(
      taskRow({
        row,
        lastRow: row,
        serial: String(index + 1),
        groups: [group],
        task: { cell: `B${row}`, text },
        progress: [{ cell: `E${row}`, text: "进展情况" }],
        leaders: owners([pick(LEADERS, random)]),
        leadUnits: random() < 0.05 ? [] : owners([...new Set(units)]),
        weight: random() < 0.8 ? 1 + Math.floor(random() * 9) : null,
      }),
      extraction({
        indicators,
        status: pick(
          ["done", "underway", "underway", "underway", "not-started", "unclear"] as const,
          random,
        ) satisfies Status,
        statusReason: "“正在推进”表明任务在推进中。",
        deadlines: hasDeadline ? [{ text: "时限", date, cell: `B${row}` }] : [],
        statedRates: hasStated
          ? [
              {
                name: "完成率",
                value: round(random() * 110),
                computed: null,
                cell: `E${row}`,
                span: [0, 2],
                ofAnnualTask: true,
              },
            ]
          : [],
      }),
      { asOf: AS_OF, year: 2024, kind: "narrative", settings, confirmations: [], previous: null },
    );
  });
  return table(tasks, {
    sheet: "目标任务",
    range: { top: 3, left: 1, bottom: 3 + count, right: 5 },
    legend: new Map([["▲", "项为省考核任务"]]),
  });
}

function someDraft(row: number, random: () => number): IndicatorDraft {
  const kind = pick(
    ["amount", "amount", "amount", "amount", "growth", "ceiling", "floor", "reduction"] as const,
    random,
  );
  const at = (value: number, unit: string, cell: string): Quantity => quantity(value, unit, { cell });
  const due = random() < 0.2 ? pick(["2024-06-30", "2024-12-31"], random) : null;
  if (kind === "amount") {
    const [targetUnit, actualUnit, factor] = pick(
      [
        ["亿元", "亿元", 1],
        ["亿元", "万元", 10_000],
        ["万亩", "亩", 10_000],
        ["公里", "公里", 1],
        ["个", "户", 1],
      ] as const,
      random,
    );
    const target = random() < 0.05 ? 0 : round(random() * 500) + 1;
    const actual = random() < 0.15 ? null : at(round(target * random() * 1.4 * factor), actualUnit, `E${row}`);
    const isUnclear = actual !== null && random() < 0.1;
    const candidates = actual !== null && random() < 0.08 ? [actual, at(actual.value + 1, actualUnit, `E${row}`)] : [];
    return draft({
      name: pick(["一般公共预算收入", "高标准农田", "城镇新增就业", "投资完成额"], random),
      target: at(target, targetUnit, `B${row}`),
      actual: candidates.length > 0 ? null : actual,
      certainty: isUnclear ? "unclear" : "stated",
      evidence: "目标与完成情况的指标名称、单位一致。",
      candidates,
      due,
    });
  }
  const target = round(random() * 20) + 1;
  return draft({
    name: pick(["工业增加值", "失业率", "满意率", "能耗强度"], random),
    kind,
    target: { ...at(target, "%", `B${row}`), upper: random() < 0.2 ? target + 1 : null },
    actual: random() < 0.1 ? null : at(round(target * (0.8 + random() * 0.4)), "%", `E${row}`),
    evidence: "完成情况写明同一指标的数值。",
    due,
  });
}

/** Plan and actual in numeric cells, some of them percents, some text. */
function numericTable(
  sheet: ExcelJS.Worksheet,
  count: number,
  random: () => number,
  settings: Settings,
): AssessedTable {
  sheet.getRow(3).values = ["序号", "项目", "计划（亿元）", "完成（万元）", "牵头单位"];
  const tasks = Array.from({ length: count }, (_unused, index) => {
    const row = 4 + index;
    const unit = pick(UNITS, random);
    const plan = round(random() * 50) + 0.5;
    const actual = round(plan * random() * 11_000);
    const isText = random() < 0.2;
    const isPercent = random() < 0.3;
    sheet.getRow(row).values = [
      index + 1,
      `项目${index + 1}`,
      isPercent ? 0.98 : plan,
      isText ? String(actual) : isPercent ? 0.963 : actual,
      unit,
    ];
    if (isPercent) for (const column of [3, 4]) sheet.getCell(row, column).numFmt = "0.0%";
    const bare = (value: number, unitName: string, cell: string): Quantity =>
      quantity(value, unitName, { cell, span: null });
    const measured = isPercent
      ? draft({ name: "满意率", kind: "floor", target: bare(98, "%", `C${row}`), actual: bare(96.3, "%", `D${row}`) })
      : draft({ name: "投资", target: bare(plan, "亿元", `C${row}`), actual: bare(actual, "万元", `D${row}`) });
    return judgeTask(
      taskRow({
        row,
        lastRow: row,
        task: { cell: `B${row}`, text: `项目${index + 1}` },
        leadUnits: owners([unit]),
        weight: 5,
      }),
      extraction({
        indicators: [isText && isPercent ? { ...measured, actual: null } : measured],
        statusReason: "按数值判断。",
      }),
      { asOf: AS_OF, year: 2024, kind: "values", settings, confirmations: [], previous: null },
    );
  });
  return table(tasks, {
    sheet: "重点'项目",
    kind: "values",
    title: "重点项目投资完成情况表",
    range: { top: 3, left: 1, bottom: 3 + count, right: 5 },
  });
}

/** Units down, two amounts and two bounds across; some cells blank, two units alike. */
function matrixTable(sheet: ExcelJS.Worksheet, random: () => number, settings: Settings): AssessedTable {
  const units = ["城东街道", "柳河镇", "白云乡", "石桥镇", "青山镇"];
  const kinds = [
    ["税收", "amount", 100],
    ["招商", "amount", 8],
    ["整改率", "floor", 98],
    ["事故起数", "ceiling", 12],
  ] as const;
  const tasks = units.map((unit, index) => {
    const row = 4 + index;
    const values = kinds.map(([, , target]) => (index === 3 ? target : round(target * (0.6 + random() * 0.5))));
    sheet.getRow(row).values = [unit, ...kinds.flatMap(([, , target], at) => [target, values[at]])];
    const indicators = kinds.map(([name, kind, target], at) => {
      const [from, to] = ["BC", "DE", "FG", "HI"][at]!;
      const actual = quantity(values[at]!, "", { cell: `${to}${row}`, span: null });
      const isBlank = index === 4 && at === 1;
      return draft({
        name,
        kind,
        target: quantity(target, "", { cell: `${from}${row}`, span: null }),
        actual: isBlank ? null : actual,
      });
    });
    return judgeTask(
      taskRow({ row, lastRow: row, task: { cell: `A${row}`, text: unit }, leadUnits: owners([unit]) }),
      extraction({ indicators }),
      { asOf: AS_OF, year: 2024, kind: "matrix", settings, confirmations: [], previous: null },
    );
  });
  return table(tasks, {
    sheet: "街镇指标",
    kind: "matrix",
    title: "街镇指标完成情况",
    range: { top: 3, left: 1, bottom: 8, right: 9 },
  });
}

function pick<T>(from: readonly T[], random: () => number): T {
  return from[Math.floor(random() * from.length)]!;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
