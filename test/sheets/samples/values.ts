import type { SampleSheet } from "../sampleSheet";

export const VALUES: readonly SampleSheet[] = [
  {
    name: "年度指标值 and 已完成数 with a unit column, 完成率 empty: the rate is computed",
    libreOffice: { file: "unit-column.xlsx", from: "html" },
    sheets: [
      {
        name: "指标",
        rows: [
          ["青禾县2023年民生指标完成情况表（1-8月）"],
          ["序号", "指标名称", "计量单位", "年度指标值", "已完成数", "完成率", "责任单位"],
          [1, "城镇新增就业", "人", 4200, 3150, null, "县人社局"],
          [2, "新建农村公路", "公里", 86, 51.6, null, "县交通运输局"],
          [3, "城镇登记失业率", "%", 4.5, 3.2, null, "县人社局"],
          [4, "群众安全感满意度", "%", 96, 97.1, null, "县委政法委"],
        ],
        merges: ["A1:G1"],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: {
          serial: "A",
          task: "B",
          measureUnit: "C",
          planValue: "D",
          actualValue: "E",
          rate: "F",
          leadUnit: "G",
        },
        period: "2023-01-01/2023-08-31",
        issues: [],
        tasks: [
          {
            row: 3,
            serial: "1",
            text: "城镇新增就业",
            leadUnits: ["县人社局"],
            indicators: ["amount 4200人 → 3150人"],
            rates: [],
          },
          { row: 4, indicators: ["amount 86公里 → 51.6公里"] },
          { row: 5, indicators: ["ceiling 4.5% → 3.2%"] },
          { row: 6, indicators: ["floor 96% → 97.1%"] },
        ],
      },
    ],
  },
  {
    name: "unit in the header, 完成率 column stale and wrong: recomputed and flagged",
    sheets: [
      {
        name: "投资",
        rows: [
          ["2022年临江新区重点项目计划投资完成情况"],
          ["序号", "项目名称", "计划投资（万元）", "累计完成投资（万元）", "完成率（%）", "备注"],
          [1, "滨河大道改造", 8000, 6000, { formula: "D3/C3*100", result: 60 }, null],
          [2, "智慧停车场", 1200, 900, 80, null],
          [3, "体育公园", 2500, 2000, 80.2, null],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { serial: "A", task: "B", planValue: "C", actualValue: "D", rate: "E", remark: "F" },
        tasks: [
          { row: 3, indicators: ["amount 8000万元 → 6000万元"], rates: [60], issues: ["rate-stale"] },
          { row: 4, indicators: ["amount 1200万元 → 900万元"], rates: [80], issues: [] },
          { row: 5, indicators: ["amount 2500万元 → 2000万元"], rates: [80.2], issues: [] },
        ],
      },
    ],
  },
  {
    name: "a unit line of two units: money goes to money; total investment is not the plan",
    libreOffice: { file: "unit-line.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "Sheet1",
        rows: [
          ["白鹭区2021年1—6月产业项目推进表"],
          ["单位：个、亿元"],
          ["序号", "项目类别", "项目个数", "总投资", "年度计划投资", "1—6月完成投资", "占年度计划%"],
          [1, "先进制造业项目", 12, 88.5, 20, 11.2, 56],
          [2, "现代服务业项目", 9, 40, 9.5, 3.8, 40],
          ["合计", null, 21, 128.5, 29.5, 15, 50.8],
        ],
        merges: ["A1:G1", "A2:G2", "A6:B6"],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [3],
        columns: { serial: "A", task: "B", planValue: "E", actualValue: "F", rate: "G" },
        issues: [],
        tasks: [
          { row: 4, text: "先进制造业项目", indicators: ["amount 20亿元 → 11.2亿元"], rates: [56] },
          { row: 5, indicators: ["amount 9.5亿元 → 3.8亿元"] },
        ],
      },
    ],
  },
  {
    name: "a month's own value, the year's cumulative and since-start columns: the cumulative is the actual",
    libreOffice: { file: "cumulative.xlsx", from: "html" },
    sheets: [
      {
        name: "进度",
        rows: [
          ["2022年9月云溪市水利工程投资进度表"],
          ["序号", "工程名称", "概算总投资", "年度投资计划", "完成投资", null, null, "责任单位"],
          [null, null, null, null, "9月份", "1—9月累计", "开工至今累计", null],
          [1, "东干渠续建", 5600, 2000, 130, 1480, 4100, "市水利局"],
          [2, "南湖泵站", 900, 900, 40, 710, 710, "市水务集团"],
        ],
        merges: ["A1:H1", "E2:G2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "H2:H3"],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2, 3],
        columns: { serial: "A", task: "B", planValue: "D", actualValue: "F", leadUnit: "H" },
        tasks: [
          { row: 4, indicators: ["amount 2000 → 1480"] },
          { row: 5, indicators: ["amount 900 → 710"], leadUnits: ["市水务集团"] },
        ],
      },
    ],
  },
  {
    name: "targets as text: 98%以上, >=28次, ≤4.3, 5.2亿元; percent cells, '82%' text, thousands and full-width digits",
    libreOffice: { file: "text-targets.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "考核指标",
        rows: [
          ["2023年度绩效目标监测表"],
          ["序号", "考核指标", "目标值", "完成值", "责任部门"],
          [1, "热线办理满意率", "98%以上", { percent: 96.3 }, "区热线中心"],
          [2, "开展联合执法检查", ">=28次", "２１次", "区城管局"],
          [3, "单位GDP能耗（吨标准煤/万元）", "≤4.3", 4.1, "区发改局"],
          [4, "招商到位资金", "5.2亿元", "41,600万元", "区投促局"],
          [5, "林木覆盖率", "不低于35%", "35.6%", "区林业局"],
          [6, "新增高新技术企业", "约30家", "27家", "区科技局"],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { serial: "A", task: "B", planValue: "C", actualValue: "D", leadUnit: "E" },
        tasks: [
          { row: 3, indicators: ["floor 98% → 96.3%"] },
          { row: 4, indicators: ["amount 28次 → 21次"] },
          { row: 5, indicators: ["ceiling 4.3吨标准煤/万元 → 4.1吨标准煤/万元"] },
          { row: 6, indicators: ["amount 5.2亿元 → 41600万元"] },
          { row: 7, indicators: ["floor 35% → 35.6%"] },
          { row: 8, indicators: ["amount 30家 → 27家"] },
        ],
      },
    ],
  },
  {
    name: "zero targets, dashes, blank actuals, a printed 0, errors and formulas",
    libreOffice: { file: "zero-and-errors.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "任务",
        rows: [
          ["2022年丰泽县安居工程任务完成情况"],
          ["序号", "项目", "全年任务数（套）", "实际完成（套）", "完成比例", "责任单位"],
          [
            1,
            "公租房",
            300,
            { formula: "120+60", result: 180 },
            { formula: "D3/C3", result: 0.6, percent: true },
            "县住建局",
          ],
          [2, "人才公寓", 0, 12, { error: "#DIV/0!" }, "县住建局"],
          [3, "棚改安置房", 500, null, null, "县房管中心"],
          [4, "保障性租赁住房", 260, 0, { percent: 0 }, "县住建局"],
          [5, "共有产权房", "—", "—", "—", "县住建局"],
          [6, "农房抗震改造", 800, { error: "#REF!" }, null, "县住建局"],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { serial: "A", task: "B", planValue: "C", actualValue: "D", rate: "E", leadUnit: "F" },
        tasks: [
          { row: 3, indicators: ["amount 300套 → 180套"], rates: [60], issues: [] },
          { row: 4, indicators: [], issues: ["formula-error", "target-zero"] },
          { row: 5, indicators: ["amount 500套 → ?"], issues: ["progress-missing"] },
          { row: 6, indicators: ["amount 260套 → 0套"], rates: [0], issues: [] },
          { row: 7, indicators: [], issues: [] },
          { row: 8, indicators: ["amount 800套 → ?"], issues: ["formula-error"] },
        ],
      },
    ],
  },
  {
    name: "growth, reduction and ceilings told by name, header or unit",
    libreOffice: { file: "kinds-of-target.xlsx", from: "html" },
    sheets: [
      {
        name: "经济指标",
        rows: [
          ["梧桐市2024年上半年主要经济指标"],
          ["指标名称", "单位", "全年目标", "上半年完成", "牵头部门"],
          ["规模以上工业增加值增速", "%", 8, 7.2, "市工信局"],
          ["社会消费品零售总额", "亿元", 320, 158.4, "市商务局"],
          ["PM2.5平均浓度", "微克/立方米", 35, 33, "市生态环境局"],
          ["万元GDP能耗下降率", "%", 3, 3.4, "市发改委"],
          ["生产安全事故死亡人数控制数", "人", 12, 5, "市应急局"],
          ["居民人均可支配收入增长", "%", 6.5, 6.6, "市发改委"],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { task: "A", measureUnit: "B", planValue: "C", actualValue: "D", leadUnit: "E" },
        period: "2024-01-01/2024-06-30",
        tasks: [
          { row: 3, serial: null, indicators: ["growth 8% → 7.2%"] },
          { row: 4, indicators: ["amount 320亿元 → 158.4亿元"] },
          { row: 5, indicators: ["ceiling 35微克/立方米 → 33微克/立方米"] },
          { row: 6, indicators: ["reduction 3% → 3.4%"] },
          { row: 7, indicators: ["ceiling 12人 → 5人"] },
          { row: 8, indicators: ["growth 6.5% → 6.6%"] },
        ],
      },
    ],
  },
  {
    name: "one indicator for every township: units down, a rank of their own",
    libreOffice: { file: "one-indicator.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "招商",
        rows: [
          ["各乡镇2023年1-10月招商引资完成情况排名"],
          ["单位：万元"],
          ["序号", "乡镇", "全年任务", "累计到位资金", "完成率", "排名"],
          [1, "杨柳镇", 6000, 5400, { percent: 90 }, 1],
          [2, "石塘乡", 3000, 1800, { percent: 60 }, 3],
          [3, "古渡镇", 4500, 3600, { percent: 80 }, 2],
          [null, "合计", 13500, 10800, { percent: 80 }, null],
        ],
        merges: ["A1:F1", "A2:F2"],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [3],
        columns: { serial: "A", task: "B", planValue: "C", actualValue: "D", rate: "E", rank: "F" },
        issues: [],
        tasks: [
          { row: 4, text: "杨柳镇", leadUnits: ["杨柳镇"], indicators: ["amount 6000万元 → 5400万元"], rank: 1 },
          { row: 5, rank: 3 },
          { row: 6, rank: 2 },
        ],
      },
    ],
  },
  {
    name: "enterprises down, two indicators across: the unit of the line above holds for both",
    sheets: [
      {
        name: "经营",
        rows: [
          ["云门市市属企业2023年1—9月经营指标完成情况"],
          ["单位：万元"],
          ["序号", "企业名称", "营业收入", null, null, "利润总额", null, null],
          [null, null, "年度目标", "1—9月完成", "完成率", "年度目标", "1—9月完成", "完成率"],
          [1, "云门水务集团", 62000, 46500, { percent: 75 }, 1800, 1260, { percent: 70 }],
          [2, "云门公交公司", 21000, 14700, { percent: 70 }, -900, -1010, null],
        ],
        merges: ["A1:H1", "A2:H2", "A3:A4", "B3:B4", "C3:E3", "F3:H3"],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [3, 4],
        columns: { serial: "A", task: "B", planValue: "C,F", actualValue: "D,G", rate: "E,H" },
        tasks: [
          {
            row: 5,
            text: "云门水务集团",
            leadUnits: ["云门水务集团"],
            indicators: ["amount 62000万元 → 46500万元", "amount 1800万元 → 1260万元"],
          },
          { row: 6, leadUnits: ["云门公交公司"] },
        ],
      },
    ],
  },
  {
    name: "绩效自评: the form's lines above are no table, 一级 and 二级指标 are groups, 分值 is the weight",
    libreOffice: { file: "performance.xlsx", from: "html" },
    sheets: [
      {
        name: "自评表",
        rows: [
          ["2023年度项目支出绩效自评表"],
          ["项目名称", null, "农村饮水安全工程", null, "主管部门", null, "区水利局", null, null],
          ["项目资金（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
          [null, null, "年度资金总额", 500, 480, 456, 10, { percent: 95 }, 9.5],
          ["年度总体目标", "预期目标", null, null, null, "实际完成情况", null, null, null],
          [null, "解决1.2万人饮水安全问题", null, null, null, "已解决1.2万人饮水安全问题", null, null, null],
          [
            "绩效指标",
            "一级指标",
            "二级指标",
            "三级指标",
            "年度指标值",
            "实际完成值",
            "分值",
            "得分",
            "偏差原因分析及改进措施",
          ],
          [null, "产出指标", "数量指标", "铺设供水管网长度", "≥42公里", "43.5公里", 15, 15, null],
          [null, null, null, "新建蓄水池", "6座", "5座", 15, 12.5, "1座因选址调整未完工"],
          [null, null, "质量指标", "工程验收合格率", "100%", "100%", 10, 10, null],
          [null, "效益指标", "社会效益指标", "受益人口", "12000人", "12000人", 30, 30, null],
          [null, "满意度指标", "服务对象满意度", "群众满意度", "≥90%", "93%", 20, 20, null],
          ["总分", null, null, null, null, null, 100, 97, null],
        ],
        merges: [
          "A1:I1",
          "A2:B2",
          "C2:D2",
          "E2:F2",
          "G2:I2",
          "A3:C4",
          "A5:A6",
          "B5:E5",
          "F5:I5",
          "B6:E6",
          "F6:I6",
          "A7:A12",
          "B8:B10",
          "C8:C9",
          "A13:F13",
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [7],
        columns: { category: "B,C", task: "D", planValue: "E", actualValue: "F", weight: "G", score: "H", remark: "I" },
        tasks: [
          {
            row: 8,
            text: "铺设供水管网长度",
            groups: ["产出指标", "数量指标"],
            weight: 15,
            indicators: ["amount 42公里 → 43.5公里"],
          },
          { row: 9, groups: ["产出指标", "数量指标"], indicators: ["amount 6座 → 5座"], weight: 15 },
          { row: 10, groups: ["产出指标", "质量指标"], indicators: ["floor 100% → 100%"] },
          { row: 11, groups: ["效益指标", "社会效益指标"], indicators: ["amount 12000人 → 12000人"] },
          { row: 12, groups: ["满意度指标", "服务对象满意度"], indicators: ["floor 90% → 93%"], weight: 20 },
        ],
      },
    ],
  },
];
