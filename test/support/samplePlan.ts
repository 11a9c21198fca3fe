import type { Plan, SheetPlan } from "../../src/domain/report/plan";

const print: SheetPlan["print"] = {
  landscape: true,
  pagesTall: 2,
  titleRows: { from: 1, to: 2 },
  breaks: [5],
  margins: { top: 54, right: 36, bottom: 54, left: 36 },
  footer: "第 &P 页 共 &N 页",
};

const empty = {
  formats: [],
  merges: [],
  columnWidths: [],
  hiddenColumns: [],
  rowHeights: [],
  estimatedHeights: [],
  freezeRows: 0,
  table: null,
  conditionalFormats: [],
  charts: [],
  print,
} satisfies Partial<SheetPlan>;

const detail: SheetPlan = {
  ...empty,
  key: "detail",
  name: "测算明细",
  cells: [
    [{ value: "目标任务测算明细" }],
    [
      { value: "任务" },
      { value: "目标" },
      { value: "实际" },
      { value: "完成率" },
      { value: "亮灯" },
      { value: "出处" },
    ],
    [
      { value: "一般公共预算收入" },
      { value: 30 },
      { value: 9.01 },
      { value: 30.03, formula: "ROUND(C3/B3*100,2)" },
      { value: "绿" },
      { value: "H5", formula: `HYPERLINK("#'任务表'!H5","H5")` },
    ],
    [
      { value: "=1+1" },
      { value: 10 },
      { value: 1 },
      { value: 10, formula: "ROUND(C4/B4*100,2)" },
      { value: "红" },
      { value: "H6" },
    ],
    [
      { value: '-甲 <&> "乙"\n第二行' },
      { value: null },
      { value: null },
      { value: "", formula: `IF(B5="","",C5/B5)` },
      { value: "灰" },
      { value: "H7" },
    ],
    [{ value: "@丙" }, { value: true }, { value: "+丁" }, { value: "\t戊" }, { value: "_x000D_" }, { value: "𠮷" }],
  ],
  formats: [
    { rect: { top: 1, left: 1, bottom: 6, right: 6 }, style: { font: "仿宋", size: 11, verticalAlign: "center" } },
    { rect: { top: 1, left: 1, bottom: 1, right: 6 }, style: { font: "方正小标宋简体", size: 18, align: "center" } },
    { rect: { top: 2, left: 1, bottom: 6, right: 6 }, style: { border: "thin", wrap: true } },
    { rect: { top: 2, left: 1, bottom: 2, right: 6 }, style: { bold: true, fill: "#D9E2F3", color: "#1F3864" } },
    { rect: { top: 3, left: 4, bottom: 6, right: 4 }, style: { numberFormat: `0.00"%"` } },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 6 }],
  columnWidths: [40, 10, 10, 10, 8, 8],
  hiddenColumns: [6],
  rowHeights: [{ row: 1, points: 36 }],
  freezeRows: 2,
  table: { name: "MubiaoDetail", rect: { top: 2, left: 1, bottom: 6, right: 6 } },
  conditionalFormats: [
    {
      type: "text",
      rect: { top: 3, left: 5, bottom: 6, right: 5 },
      text: "绿",
      color: "#006100",
      fill: "#C6EFCE",
      bold: true,
    },
    {
      type: "text",
      rect: { top: 3, left: 5, bottom: 6, right: 5 },
      text: "红",
      color: "#9C0006",
      fill: "#FFC7CE",
      bold: true,
    },
    { type: "dataBar", rect: { top: 3, left: 4, bottom: 6, right: 4 }, color: "#5B9BD5", min: 0, max: 100 },
  ],
};

const overview: SheetPlan = {
  ...empty,
  key: "overview",
  name: "测算总览",
  cells: [
    [{ value: "测算总览" }],
    [{ value: "亮灯" }, { value: "项数" }],
    ...["绿", "黄", "红", "灰"].map((lamp, index) => [
      { value: lamp },
      { value: [1, 0, 1, 1][index]!, formula: `COUNTIF([[detail]]!$E$3:$E$6,A${index + 3})` },
    ]),
    [{ value: "平均" }, { value: 20.015, formula: "AVERAGE([[detail]]!$D$3:$D$4)" }],
  ],
  charts: [
    {
      name: "Mubiao_lamps",
      type: "doughnut",
      title: "亮灯分布",
      categories: { top: 3, left: 1, bottom: 6, right: 1 },
      values: { top: 3, left: 2, bottom: 6, right: 2 },
      seriesName: "项数",
      points: ["绿", "黄", "红", "灰"].map((category, index) => ({ category, value: [1, 0, 1, 1][index]! })),
      colors: ["#70AD47", "#FFC000", "#C00000", "#A6A6A6"],
      anchor: { top: 2, left: 4, bottom: 14, right: 8 },
    },
    {
      name: "Mubiao_units",
      type: "bar",
      title: "单位排名",
      categories: { top: 3, left: 1, bottom: 6, right: 1 },
      values: { top: 3, left: 2, bottom: 6, right: 2 },
      seriesName: "完成率",
      points: [
        { category: "区发改局", value: 30.03 },
        { category: "区教育局", value: null },
      ],
      colors: ["#5B9BD5"],
      anchor: { top: 16, left: 1, bottom: 30, right: 8 },
    },
  ],
};

const notes: SheetPlan = {
  ...empty,
  key: "notes",
  name: "测算说明",
  cells: [[{ value: "规则：按月序时进度" }]],
  print: { ...print, titleRows: null },
};

/** A small plan with everything a plan can hold, over a workbook with a sheet 任务表. */
export const samplePlan: Plan = { sheets: [overview, detail, notes], marks: [], expects: [] };
