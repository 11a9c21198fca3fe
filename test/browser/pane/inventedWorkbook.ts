import type { Cell } from "../../../src/domain/sheet/content";
import type { WorkbookSnapshot } from "../../../src/domain/sheet/snapshot";

const text = (value: string): Cell => ({ type: "text", text: value });
const LEADERS = ["陆平", "程安", "郑宁"];

/** Invented workbooks by name: "large-20000" has that many tasks, "questions" leaves some to a person. */
export function inventedWorkbook(name: string): WorkbookSnapshot | null {
  const large = /^large-(\d+)$/.exec(name);
  if (large) return workbookOf(Array.from({ length: Number(large[1]) }, (_, index) => roadTask(index + 1)));
  return name === "questions" ? workbookOf(QUESTIONS) : null;
}

type Row = readonly [task: string, unit: string, progress: string];

function roadTask(task: number): Row {
  const done = (task * 7) % 130;
  return [
    `新建改建第${task}批农村公路100公里`,
    `云溪区第${(task % 40) + 1}工作局`,
    `截至9月底，已建成农村公路${done}公里。`,
  ];
}

/** Two actuals of a related measure, and two names that may be one unit. */
const QUESTIONS: readonly Row[] = [
  ["财政收入达到20亿元", "云溪区财政局", "完成一般公共预算收入12亿元，同比增长8%。"],
  ["税收收入达到10亿元", "云溪区税务局", "完成一般公共预算收入6亿元，同比增长8%。"],
  ["新建农村公路100公里", "云溪公安分局", "已建成农村公路80公里。"],
  ["改造老旧小区24个", "云溪区公安分局", "已完成老旧小区改造20个。"],
];

function workbookOf(tasks: readonly Row[]): WorkbookSnapshot {
  const rows: Cell[][] = [
    [],
    ["", "云溪区2026年目标任务三季度完成情况一览表"].map(text),
    ["", "序号", "目标任务", "牵头单位", "责任领导", "完成情况"].map(text),
  ];
  tasks.forEach(([task, unit, progress], index) => {
    rows.push(["", `${index + 1}`, task, unit, LEADERS[index % LEADERS.length]!, progress].map(text));
  });
  const sheet = {
    name: "三季度",
    visibility: "visible" as const,
    rows,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    isProtected: false,
  };
  return { fileName: "云溪区.xlsx", sheets: [sheet], names: [], isStructureProtected: false, store: null };
}
