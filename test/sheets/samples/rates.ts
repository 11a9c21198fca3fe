import type { SampleSheet } from "../sampleSheet";

export const RATES: readonly SampleSheet[] = [
  {
    name: "one percentage a task: percent cells, text, 约, brackets, a dash",
    libreOffice: { file: "rates.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "进度",
        rows: [
          ["2023年东岭县民生实事进度表（截至9月30日）"],
          ["序号", "实事项目", "完成进度", "牵头单位"],
          [1, "新建社区养老服务站6个", { percent: 83.3 }, "县民政局"],
          [2, "改造老旧小区14个", "92%（收尾阶段）", "县住建局"],
          [3, "新增公办学位1800个", "约65%", "县教体局"],
          [4, "更新公交车40台", "—", "县交通运输局"],
        ],
      },
    ],
    tables: [
      {
        kind: "rates",
        headerRows: [2],
        columns: { serial: "A", task: "B", rate: "C", leadUnit: "D" },
        asOf: "2023-09-30",
        tasks: [
          { row: 3, rates: [83.3] },
          { row: 4, rates: [92] },
          { row: 5, rates: [65] },
          { row: 6, rates: [], issues: ["progress-missing"] },
        ],
      },
    ],
  },
  {
    name: "verdict words in place of percentages",
    libreOffice: { file: "verdicts.xlsx", from: "html" },
    sheets: [
      {
        name: "8月",
        rows: [
          ["望海区2022年8月重点任务进度研判"],
          ["序号", "重点任务", "责任单位", "进度情况", "备注"],
          [1, "创建国家卫生区", "区卫健局", "达到时间进度", null],
          [2, "政务服务中心搬迁", "区行政审批局", "已完成", null],
          [3, "海堤除险加固", "区水利局", "欠进度", "受台风影响"],
          [4, "渔港经济区建设", "区海洋渔业局", "未开工", null],
        ],
      },
    ],
    tables: [
      {
        kind: "rates",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "C", rate: "D", remark: "E" },
        tasks: [
          { row: 3, status: "underway", rates: [] },
          { row: 4, status: "done" },
          { row: 5, status: "underway" },
          { row: 6, status: "not-started" },
        ],
      },
    ],
  },
  {
    name: "plain numbers: a column of fractions and a column of percents",
    libreOffice: { file: "fractions.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "小数",
        rows: [
          ["2023年重点工作完成率"],
          ["序号", "工作任务", "责任科室", "完成率"],
          [1, "档案数字化", "办公室", 0.82],
          [2, "执法培训", "法规科", 1],
          [3, "标准修订", "标准科", 0.455],
        ],
      },
      {
        name: "百分数",
        rows: [
          ["2023年重点工作完成率"],
          ["序号", "工作任务", "责任科室", "完成率"],
          [1, "档案数字化", "办公室", 82],
          [2, "执法培训", "法规科", 100],
          [3, "标准修订", "标准科", 0.5],
        ],
      },
    ],
    tables: [
      {
        sheet: "小数",
        kind: "rates",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "C", rate: "D" },
        tasks: [
          { row: 3, rates: [82] },
          { row: 4, rates: [100] },
          { row: 5, rates: [45.5] },
        ],
      },
      {
        sheet: "百分数",
        kind: "rates",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "C", rate: "D" },
        tasks: [
          { row: 3, rates: [82] },
          { row: 4, rates: [100] },
          { row: 5, rates: [0.5] },
        ],
      },
    ],
  },
];
