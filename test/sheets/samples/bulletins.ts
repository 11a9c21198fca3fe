import type { SampleSheet } from "../sampleSheet";

export const BULLETINS: readonly SampleSheet[] = [
  {
    name: "通报: one text holds goal and progress, the city rank has a column",
    libreOffice: { file: "bulletin.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "通报",
        rows: [
          ["2023年9月份全区重点工作推进情况通报"],
          ["序号", "重点工作", "推进情况", "全市排名"],
          [1, "重大项目", "18个市级重点项目全部开工，完成投资12.6亿元，投资完成率84%。", 2],
          [2, "招商引资", "全年任务30亿元，1—9月到位21亿元，完成年度任务的70%。", "第5名"],
          [3, "生态环保", "1—9月优良天数211天，同比增加6天。", 8],
        ],
      },
    ],
    tables: [
      {
        kind: "bulletin",
        headerRows: [2],
        columns: { serial: "A", task: "B", progress: "C", rank: "D" },
        period: "2023-09-01/2023-09-30",
        tasks: [
          { row: 3, rank: 2 },
          { row: 4, rank: 5 },
          { row: 5, rank: 8 },
        ],
      },
    ],
  },
  {
    name: "short names with owners and figures in the progress only: a narrative table, not a bulletin",
    sheets: [
      {
        name: "台账",
        rows: [
          ["2023年重点工作台账"],
          ["序号", "工作任务", "责任领导", "责任单位", "工作进展"],
          [1, "新增城镇就业5000人", "刘志远", "区人社局", "已新增城镇就业4100人。"],
          [2, "建成口袋公园8个", "刘志远", "区城管局", "建成5个，在建3个。"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leader: "C", leadUnit: "D", progress: "E" },
        tasks: [
          { row: 3, leaders: ["刘志远"], progress: ["已新增城镇就业4100人。"] },
          { row: 4, leadUnits: ["区城管局"] },
        ],
      },
    ],
  },
];
