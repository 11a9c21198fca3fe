import type { SampleSheet } from "../sampleSheet";

const BODY = [
  ["序号", "目标任务", "责任单位", "完成情况"],
  [1, "新建公园2个", "园林局", "已建成1个，另1个正在绿化施工。"],
  [2, "修缮校舍9栋", "教育局", "已修缮7栋，其余2栋正在招标。"],
] as const;

const period = (
  name: string,
  title: string,
  expected: {
    period: string | null;
    asOf?: string | null;
    missing?: boolean;
    top?: string;
    sheet?: string;
    file?: string;
  },
): SampleSheet => ({
  name,
  ...(expected.file ? { fileName: expected.file } : {}),
  sheets: [{ name: expected.sheet ?? "Sheet1", rows: [[title], ...(expected.top ? [[expected.top]] : []), ...BODY] }],
  tables: [
    {
      kind: "narrative",
      headerRows: [expected.top ? 3 : 2],
      columns: { serial: "A", task: "B", leadUnit: "C", progress: "D" },
      period: expected.period,
      asOf: expected.asOf ?? null,
      issues: expected.missing ? ["year-missing"] : [],
      tasks: [{ row: expected.top ? 4 : 3 }, { row: expected.top ? 5 : 4 }],
    },
  ],
});

export const PERIODS: readonly SampleSheet[] = [
  period("a quarter with its year in the title", "2023年目标任务一季度完成情况表", { period: "2023-01-01/2023-03-31" }),
  period("a range of months without a year asks for it", "目标任务1—9月完成情况表", { period: null, missing: true }),
  period("the year stands in the file name", "目标任务前三季度完成情况表", {
    period: "2022-01-01/2022-09-30",
    file: "2022年台账.xlsx",
  }),
  period("the year stands in the sheet name, as-of in its own line", "目标任务完成情况表", {
    period: "2024-01-01/2024-10-31",
    asOf: "2024-10-31",
    top: "截至10月底",
    sheet: "2024年",
  }),
  period("a document number is no year", "县政办发〔2019〕12号目标任务上半年完成情况表", {
    period: null,
    missing: true,
  }),
  period("half a year and a year in Chinese numerals", "二〇二二年度目标任务上半年完成情况表", {
    period: "2022-01-01/2022-06-30",
  }),
  period("a year alone", "2021年度目标任务完成情况一览表", { period: "2021-01-01/2021-12-31" }),
  ...(["2023年", "2022年"] as const).map((other): SampleSheet => ({
    name: `the other sheets' titles lend their year only where they agree: ${other}`,
    sheets: [
      { name: "甲", rows: [["目标任务上半年完成情况表"], ...BODY] },
      { name: "乙", rows: [["2023年目标任务完成情况表"], ...BODY] },
      { name: "丙", rows: [[`${other}目标任务完成情况表`], ...BODY] },
    ],
    tables: [
      { sheet: "甲", period: other === "2023年" ? "2023-01-01/2023-06-30" : null },
      { sheet: "乙", period: "2023-01-01/2023-12-31" },
      { sheet: "丙", period: `${other.slice(0, 4)}-01-01/${other.slice(0, 4)}-12-31` },
    ].map((table) => ({
      ...table,
      kind: "narrative" as const,
      headerRows: [2],
      columns: { serial: "A", task: "B", leadUnit: "C", progress: "D" },
      tasks: [{ row: 3 }, { row: 4 }],
    })),
  })),
];
