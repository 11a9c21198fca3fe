import type { SampleSheet } from "../sampleSheet";

export const MATRIX: readonly SampleSheet[] = [
  {
    name: "townships down, three indicators across under merged heads with rank and growth, 合计 apart",
    libreOffice: { file: "matrix.xlsx", from: "html" },
    sheets: [
      {
        name: "指标",
        rows: [
          ["岭南县各乡镇2023年1—9月主要指标完成情况"],
          [
            "序号",
            "乡镇",
            "财政收入（万元）",
            null,
            null,
            null,
            "固定资产投资（亿元）",
            null,
            null,
            "农村居民收入增速（%）",
            null,
          ],
          [null, null, "任务", "完成", "完成率", "排名", "任务", "完成", "同比增长", "目标", "实际"],
          [1, "红石镇", 4200, 3360, { percent: 80 }, 1, 6, 4.5, 8.1, 9, 9.3],
          [2, "青溪镇", 2600, 1820, { percent: 70 }, 2, 3.2, 2.08, -2, 9, 8.4],
          [3, "云台乡", 900, 540, { percent: 60 }, 3, "—", "—", "—", 9.5, 9.5],
          ["合计", null, 7700, 5720, { percent: 74.3 }, null, 9.2, 6.58, null, null, null],
        ],
        merges: ["A1:K1", "A2:A3", "B2:B3", "C2:F2", "G2:I2", "J2:K2", "A7:B7"],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [2, 3],
        columns: { serial: "A", task: "B", planValue: "C,G,J", actualValue: "D,H,K", rate: "E", rank: "F" },
        issues: [],
        tasks: [
          {
            row: 4,
            text: "红石镇",
            leadUnits: ["红石镇"],
            indicators: ["amount 4200万元 → 3360万元", "amount 6亿元 → 4.5亿元", "growth 9% → 9.3%"],
            rates: [80],
          },
          { row: 5, indicators: ["amount 2600万元 → 1820万元", "amount 3.2亿元 → 2.08亿元", "growth 9% → 8.4%"] },
          { row: 6, indicators: ["amount 900万元 → 540万元", "growth 9.5% → 9.5%"] },
        ],
      },
    ],
  },
  {
    name: "the indicators stand below 全年任务 and 完成情况, without merges",
    libreOffice: { file: "matrix-unmerged.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "汇总",
        rows: [
          ["2024年市直部门任务汇总"],
          ["单位", "全年任务", "", "1-6月完成", ""],
          ["", "争取资金(万元)", "引进人才(人)", "争取资金(万元)", "引进人才(人)"],
          ["市科技局", 3000, 40, 1800, 25],
          ["市农业农村局", 5200, 12, 4000, 3],
          ["市文旅局", 800, 6, 210, 6],
        ],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [2, 3],
        columns: { task: "A", planValue: "B,C", actualValue: "D,E" },
        tasks: [
          {
            row: 4,
            text: "市科技局",
            leadUnits: ["市科技局"],
            indicators: ["amount 3000万元 → 1800万元", "amount 40人 → 25人"],
          },
          { row: 5, indicators: ["amount 5200万元 → 4000万元", "amount 12人 → 3人"] },
          { row: 6, indicators: ["amount 800万元 → 210万元", "amount 6人 → 6人"] },
        ],
      },
    ],
  },
  {
    name: "one header row holds indicator and part in one word",
    sheets: [
      {
        name: "分解",
        rows: [
          ["2023年各园区目标完成表"],
          ["园区", "税收目标(亿元)", "税收完成(亿元)", "税收完成率", "引资目标(亿元)", "引资完成(亿元)", "引资完成率"],
          ["高新园", 12, 9, { percent: 75 }, 50, 41, { percent: 82 }],
          ["临港园", 8, 7.2, { percent: 90 }, 30, 18, { percent: 60 }],
        ],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [2],
        columns: { task: "A", planValue: "B,E", actualValue: "C,F", rate: "D,G" },
        tasks: [
          { row: 3, indicators: ["amount 12亿元 → 9亿元", "amount 50亿元 → 41亿元"], rates: [75, 82] },
          { row: 4, indicators: ["amount 8亿元 → 7.2亿元", "amount 30亿元 → 18亿元"] },
        ],
      },
    ],
  },
  {
    name: "a three-level header and a total that does not add up",
    libreOffice: { file: "three-levels.xlsx", from: "html" },
    sheets: [
      {
        name: "三级表头",
        rows: [
          ["2022年度街道经济任务考核表"],
          ["街道", "经济指标", null, null, null, "民生指标", null],
          [null, "税收（万元）", null, "规上企业（家）", null, "新增就业（人）", null],
          [null, "目标", "完成", "目标", "完成", "目标", "完成"],
          ["长乐街道", 9000, 7200, 6, 4, 800, 760],
          ["南门街道", 7000, 5950, 5, 5, 650, 500],
          ["合计", 16000, 13250, 11, 8, 1450, 1260],
        ],
        merges: ["A1:G1", "A2:A4", "B2:E2", "F2:G2", "B3:C3", "D3:E3", "F3:G3"],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [2, 3, 4],
        columns: { task: "A", planValue: "B,D,F", actualValue: "C,E,G" },
        issues: ["total-mismatch"],
        tasks: [
          { row: 5, indicators: ["amount 9000万元 → 7200万元", "amount 6家 → 4家", "amount 800人 → 760人"] },
          { row: 6, indicators: ["amount 7000万元 → 5950万元", "amount 5家 → 5家", "amount 650人 → 500人"] },
        ],
      },
    ],
  },
];
