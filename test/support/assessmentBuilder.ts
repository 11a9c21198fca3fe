import type { AssessedTable, AssessedTask, Assessment, Indicator } from "../../src/domain/assess/assessment";
import type { Quantity } from "../../src/domain/extract/extraction";
import type { Owner } from "../../src/domain/read/taskRow";
import type { RecognisedTable } from "../../src/domain/recognise/table";

/** Owners by name, as if each row named its own. */
export function owners(names: readonly string[]): readonly Owner[] {
  return names.map((name) => ({ name, inherited: false }));
}

export function quantity(value: number, unit: string, overrides: Partial<Quantity> = {}): Quantity {
  const cell = overrides.cell ?? "B4";
  return { value, upper: null, unit, qualifier: "exact", span: { cell, start: 0, end: 1 }, cell, ...overrides };
}

/** An amount of 30亿元 with 9亿元 achieved, unless told otherwise. */
export function indicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    name: "一般公共预算收入",
    kind: "amount",
    target: quantity(30, "亿元"),
    actual: quantity(9, "亿元", { cell: "D4" }),
    rate: 30,
    met: false,
    certainty: "stated",
    qualifier: "exact",
    evidence: "目标与完成情况的指标名称、单位一致。",
    due: null,
    candidates: [],
    gap: 5,
    lamp: "green",
    pace: 25,
    ...overrides,
  };
}

/** A task underway with nothing measurable, unless told otherwise. */
export function task(overrides: Partial<AssessedTask> = {}): AssessedTask {
  const row = overrides.row ?? 4;
  return {
    row,
    lastRow: row,
    serial: String(row - 3),
    marker: null,
    groups: [],
    text: `第${row - 3}项任务`,
    cell: `B${row}`,
    goalTexts: [{ cell: `B${row}`, text: overrides.text ?? `第${row - 3}项任务` }],
    progressTexts: [],
    measures: [],
    leaders: [],
    coordinators: [],
    leadUnits: [],
    persons: [],
    supportUnits: [],
    deadlines: [],
    items: [],
    indicators: [],
    statedRate: null,
    statedRates: [],
    rank: null,
    weight: null,
    rate: null,
    rateBasis: null,
    review: false,
    reviewItems: [],
    status: "underway",
    statusReason: "正在推进。",
    lamp: "grey",
    gap: null,
    pastDue: overrides.overdue ?? false,
    overdue: false,
    issues: [],
    ...overrides,
  };
}

/** A task led by the units, with one rate held against a pace of 25%. */
export function ratedTask(units: readonly string[], rate: number, overrides: Partial<AssessedTask> = {}): AssessedTask {
  const gap = Math.round((rate - 25) * 100) / 100;
  const lamp = gap >= 0 ? "green" : gap >= -10 ? "yellow" : "red";
  const row = overrides.row ?? 4;
  const target = quantity(100, "个", { cell: `B${row}` });
  const actual = quantity(rate, "个", { cell: `D${row}` });
  return task({
    leadUnits: owners(units),
    indicators: [indicator({ name: "建设个数", target, actual, rate, gap, lamp, met: rate >= 100 })],
    rate,
    rateBasis: "computed",
    gap,
    lamp,
    ...overrides,
  });
}

export function table(tasks: readonly AssessedTask[], overrides: Partial<RecognisedTable> = {}): AssessedTable {
  const lastRow = tasks.reduce((last, { lastRow: row }) => Math.max(last, row), 4);
  const recognised: RecognisedTable = {
    sheet: "目标任务",
    range: { top: 3, left: 1, bottom: lastRow, right: 6 },
    title: "青岚区重点目标任务一览表",
    kind: "narrative",
    headerRows: [3],
    headers: [],
    columns: [],
    groups: [],
    bodyTop: 4,
    bodyBottom: lastRow,
    legend: new Map(),
    unitLine: null,
    period: null,
    asOf: null,
    issues: [],
    ...overrides,
  };
  return { table: recognised, period: recognised.period, tasks, issues: [] };
}

export function assessment(tables: readonly AssessedTable[], overrides: Partial<Assessment> = {}): Assessment {
  return { fileName: "目标任务.xlsx", asOf: "2024-03-31", timeProgress: 25, tables, skipped: [], ...overrides };
}
