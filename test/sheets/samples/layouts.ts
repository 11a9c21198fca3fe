import type { SampleSheet } from "../sampleSheet";

/** Layouts that turn on one habit each, beside the near miss that must not follow it. */
export const LAYOUTS: readonly SampleSheet[] = [
  {
    name: "存在问题 behind the progress is no task; 分管主任 leads and 协管主任 does not",
    sheets: [
      {
        name: "台账",
        rows: [
          ["序号", "任务类别", "目标任务", "责任科室", "分管主任", "协管主任", "1-6月份完成情况", "存在问题"],
          [1, "经济", "培育企业6家", "经发办", "吴青山", "孙立", "新增企业3家", "扶持政策未落地"],
          [2, null, "修建道路5公里", "建设办", "吴青山", "孙立", "已修建道路2公里", "雨季影响工期"],
          [3, null, "新建广场2个", "建设办", "吴青山", "孙立", "建成1个", "用地未批"],
        ],
        merges: ["B2:B4"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [1],
        columns: {
          serial: "A",
          category: "B",
          task: "C",
          leadUnit: "D",
          leader: "E",
          coordinator: "F",
          progress: "G",
        },
        tasks: [{ row: 2, leaders: ["吴青山"], groups: ["经济"] }, { row: 3 }, { row: 4 }],
      },
    ],
  },
  {
    name: "存在问题 before its 整改情况 is what is to be mended",
    sheets: [
      {
        name: "整改",
        rows: [
          ["序号", "存在问题", "责任单位", "整改情况"],
          [1, "河道垃圾清理不及时", "水务站", "已清理河道3处"],
          [2, "台账资料缺失", "综合办", "正在补齐"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [1],
        columns: { serial: "A", task: "B", leadUnit: "C", progress: "D" },
        tasks: [{ row: 2, text: "河道垃圾清理不及时" }, { row: 3 }],
      },
    ],
  },
  {
    name: "议题 merged over its 议定事项 groups them",
    sheets: [
      {
        name: "分解表",
        rows: [
          ["议题", "序号", "议定事项", "承办单位", "办结期限"],
          ["一、供水保障", 1, "实施二水厂改造", "水利局", "6月底前"],
          [null, 2, "每周报告工程进展", "城投公司", "每周五"],
          ["二、校园安全", 1, "排查校舍隐患", "教育局", "5月底前"],
        ],
        merges: ["A2:A3"],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [1],
        columns: { category: "A", serial: "B", task: "C", leadUnit: "D", deadline: "E" },
        tasks: [
          { row: 2, groups: ["一、供水保障"] },
          { row: 3, groups: ["一、供水保障"] },
          { row: 4, groups: ["二、校园安全"] },
        ],
      },
    ],
  },
  {
    name: "议题 with who reports and who attends is a meeting's agenda",
    sheets: [
      {
        name: "会议",
        rows: [
          ["序号", "议题", "汇报单位", "列席单位"],
          [1, "研究供水工作", "水利局", "财政局"],
          [2, "研究校园安全", "教育局", "公安局"],
        ],
      },
    ],
    tables: [],
    skipped: { 会议: "" },
  },
  {
    name: "the average of all and the line of who signed are no tasks; a task about an average is one",
    sheets: [
      {
        name: "进度",
        rows: [
          ["序号", "项目名称", "实施单位", "总体进度"],
          [1, "新建供水工程12处", "水利局", { percent: 75 }],
          [2, "平均受教育年限提升行动", "教育局", { percent: 40 }],
          ["总体平均进度", null, null, { percent: 57.5 }],
          [null, "（县委督查室、县政府督查室　2024年9月6日）"],
        ],
        merges: ["A4:C4"],
      },
    ],
    tables: [
      {
        kind: "rates",
        headerRows: [1],
        columns: { serial: "A", task: "B", leadUnit: "C", rate: "D" },
        tasks: [
          { row: 2, lastRow: 2 },
          { row: 3, lastRow: 3, leadUnits: ["教育局"], deadlines: [] },
        ],
      },
    ],
  },
  {
    name: "under a merged name every serial of its own is a task; rows without one belong to the task above",
    sheets: [
      {
        name: "实事",
        rows: [
          ["序号", "实事项目", "目标任务", "完成情况", "牵头单位"],
          [1, "优化教育", "改造食堂25所", "改造食堂20所", "教育局"],
          [2, null, "新增学位2700个", "新增学位2880个", "教育局"],
          [3, "养老服务", "新建助餐点40个", "新建助餐点30个", "民政局"],
          [null, null, null, null, "卫健局"],
        ],
        merges: ["B2:B3", "A4:A5", "B4:B5", "C4:C5", "D4:D5"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [1],
        columns: { serial: "A", task: "B", target: "C", progress: "D", leadUnit: "E" },
        tasks: [
          { row: 2, lastRow: 2, serial: "1", text: "优化教育", targets: ["改造食堂25所"] },
          { row: 3, lastRow: 3, serial: "2", text: "优化教育", targets: ["新增学位2700个"] },
          { row: 4, lastRow: 5, serial: "3", leadUnits: ["民政局", "卫健局"] },
        ],
      },
    ],
  },
  {
    name: "总量 and 增长 are sides of the indicators that the rows name, whose brackets tell the unit",
    sheets: [
      {
        name: "指标",
        rows: [
          ["指标名称", "年度预期目标", null, "1—11月完成", null, "完成年度目标（%）"],
          [null, "总量", "增长（%）", "总量", "增长（%）", null],
          ["固定资产投资（亿元）", 140, 12, 126, 13.1, 90],
          ["地区生产总值（亿元，前三季度）", 200, 8, 150, 7.5, 75],
          ["城镇登记失业率（%）", "4.2以内", null, 3.4, null, "—"],
          ["常住人口城镇化率（%）", 46.5, null, 45.9, null, "—"],
        ],
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [1, 2],
        columns: { task: "A", planValue: "B,C", actualValue: "D,E", rate: "F" },
        tasks: [
          { row: 3, indicators: ["amount 140亿元 → 126亿元", "growth 12% → 13.1%"], rates: [90] },
          { row: 4, indicators: ["amount 200亿元 → 150亿元", "growth 8% → 7.5%"], rates: [75] },
          { row: 5, indicators: ["ceiling 4.2% → 3.4%"] },
          { row: 6, indicators: ["floor 46.5% → 45.9%"] },
        ],
      },
    ],
  },
  {
    name: "a merge over 计划 and 完成 is an indicator whatever its words",
    sheets: [
      {
        name: "林业",
        rows: [
          ["乡 镇", "封山育林（亩）", null, "林下种植（万株）", null, "位次"],
          [null, "计划", "完成", "计划", "完成", null],
          ["石门镇", 4200, 4284, 14, 12, 1],
          ["双河镇", 3800, 3496, 12, 11.4, 2],
        ],
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [1, 2],
        columns: { task: "A", planValue: "B,D", actualValue: "C,E", rank: "F" },
        tasks: [{ row: 3, indicators: ["amount 4200亩 → 4284亩", "amount 14万株 → 12万株"] }, { row: 4 }],
      },
    ],
  },
  {
    name: "a merge over 办公 and 手机 is none",
    sheets: [
      {
        name: "通讯录",
        rows: [
          ["乡 镇", "联系人（电话）", null, "值班室（电话）", null, "位次"],
          [null, "办公", "手机", "办公", "手机", null],
          ["石门镇", 620011, 620012, 620013, 620014, 1],
        ],
        merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
      },
    ],
    tables: [],
    skipped: { 通讯录: "" },
  },
  {
    name: "a goal below zero is a bound of the loss, not an amount to be reached",
    sheets: [
      {
        name: "国企",
        rows: [
          ["企业名称", "考核指标", "单位", "年度目标", "实际完成", "完成率"],
          ["文旅集团", "控亏目标", "万元", -500, -610, "—"],
          ["水务公司", "利润总额", "万元", 800, 640, { percent: 80 }],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [1],
        columns: { task: "B", measureUnit: "C", planValue: "D", actualValue: "E", rate: "F" },
        tasks: [
          { row: 2, indicators: ["floor -500万元 → -610万元"] },
          { row: 3, indicators: ["amount 800万元 → 640万元"] },
        ],
      },
    ],
  },
  {
    name: "交办 | 化解 | 化解率 is plan, actual and rate by its figures; 受理 | 办结 | 满意率 is not",
    sheets: [
      {
        name: "信访",
        rows: [
          ["序号", "街道", "积案化解（件）", null, null, "及时受理率（%）", null, "名次"],
          [null, null, "交办", "化解", "化解率（%）", "目标", "实际", null],
          [1, "望湖街道", 24, 22, 91.7, 98, 99.1, 1],
          [2, "钢城街道", 40, 26, 65, 98, 97.2, 2],
          [3, "河埠街道", 15, 13, 86.7, 98, 98.6, 3],
        ],
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2"],
      },
      {
        name: "热线",
        rows: [
          ["序号", "街道", "热线工单（件）", null, null, "及时受理率（%）", null, "名次"],
          [null, null, "受理", "办结", "满意率（%）", "目标", "实际", null],
          [1, "望湖街道", 24, 22, 91.7, 98, 99.1, 1],
          [2, "钢城街道", 40, 26, 65, 98, 97.2, 2],
          [3, "河埠街道", 15, 13, 86.7, 98, 98.6, 3],
        ],
        merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1", "H1:H2"],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [1, 2],
        columns: { serial: "A", task: "B", planValue: "C,F", actualValue: "D,G", rate: "E", rank: "H" },
        tasks: [
          { row: 3, indicators: ["amount 24件 → 22件", "floor 98% → 99.1%"], rates: [91.7] },
          { row: 4 },
          { row: 5 },
        ],
      },
      {
        kind: "values",
        headerRows: [1, 2],
        columns: { serial: "A", task: "B", planValue: "F", actualValue: "G", rank: "H" },
        tasks: [{ row: 3 }, { row: 4 }, { row: 5 }],
      },
    ],
  },
  {
    name: "a rate cell can say beside the rate how much was done; a month in its brackets is no amount",
    sheets: [
      {
        name: "进度",
        rows: [
          ["序号", "项目名称", "形象进度"],
          [1, "提升公路64公里", "75%（48公里）"],
          [2, "建设充电桩320个", "完成288个，占90%"],
          [3, "改造路灯1800盏", "98%（9月底交工）"],
          [4, "新建公厕10座", "八成"],
        ],
      },
    ],
    tables: [
      {
        kind: "rates",
        headerRows: [1],
        columns: { serial: "A", task: "B", rate: "C" },
        tasks: [
          { row: 2, indicators: ["amount 64公里 → 48公里"], rates: [75] },
          { row: 3, indicators: ["amount 320个 → 288个"], rates: [90] },
          { row: 4, indicators: ["amount 1800盏 → ?"], rates: [98] },
          { row: 5, rates: [80] },
        ],
      },
    ],
  },
  {
    name: "of a sentence beside a numeric goal the whole counts, not its parts or one month; a day is no amount",
    sheets: [
      {
        name: "目标",
        rows: [
          ["序号", "责任单位", "目标内容", "目标值", "执行情况"],
          [1, "税务局", "税收收入", "96.5亿元", "组织税收收入67.55亿元；9月份入库6.1亿元。"],
          [2, "林业局", "国土绿化", "12.6万亩", "完成营造林11.34万亩，其中人工造林7.2万亩、封山育林4.14万亩。"],
          [3, "公安局", "事故预防", "死亡人数同比下降8%以上", "死亡人数同比减少11.6%。"],
          [4, "文旅局", "博物馆新馆", "10月1日前开馆", "已开馆。"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [1],
        columns: { serial: "A", leadUnit: "B", task: "C", planValue: "D", progress: "E" },
        tasks: [
          { row: 2, indicators: ["amount 96.5亿元 → 67.55亿元"] },
          { row: 3, indicators: ["amount 12.6万亩 → 11.34万亩"] },
          { row: 4, indicators: ["reduction 8% → 11.6%"] },
          { row: 5, indicators: [] },
        ],
      },
    ],
  },
];
