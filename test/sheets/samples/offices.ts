import type { SampleSheet } from "../sampleSheet";

/** Layouts of one office or another, none of them rare. */
export const OFFICES: readonly SampleSheet[] = [
  {
    name: "goals of the quarters stand beside the year's goal and are not it",
    sheets: [
      {
        name: "清单",
        rows: [
          ["2023年重点工作任务清单"],
          ["序号", "任务", "目标", "一季度目标", "二季度目标", "三季度目标", "四季度目标", "责任单位"],
          [1, "招商引资", "到位资金50亿元", "完成20%", "完成50%", "完成75%", "完成100%", "投促局"],
          [2, "国土绿化", "造林3000亩", "完成30%", "60%", "80%", "100%", "林业局"],
        ],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [2],
        columns: { serial: "A", task: "B", target: "C", leadUnit: "H" },
        period: "2023-01-01/2023-12-31",
        tasks: [
          { row: 3, targets: ["到位资金50亿元"], indicators: ["amount 50亿元 → ?"] },
          { row: 4, indicators: ["amount 3000亩 → ?"] },
        ],
      },
    ],
  },
  {
    name: "progress by two dates: the later one tells where the work stands",
    sheets: [
      {
        name: "推进",
        rows: [
          ["2023年度目标任务推进情况"],
          ["序号", "目标任务", null, "责任单位", null, "推进情况", null, "备注"],
          [null, "任务名称", "年度目标", "牵头单位", "配合单位", "截至6月底", "截至9月底", null],
          [1, "园区建设", "建成标准厂房10万平方米", "园区办", "住建局", "完成4万平方米", "完成7.5万平方米", null],
          [2, "项目招引", "签约项目30个", "投促局", "各乡镇", "签约14个", "签约22个", null],
        ],
        merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:H3"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2, 3],
        columns: { serial: "A", task: "B", target: "C", leadUnit: "D", supportUnit: "E", progress: "G", remark: "H" },
        period: "2023-01-01/2023-09-30",
        tasks: [
          { row: 4, progress: ["完成7.5万平方米"], indicators: ["amount 10万平方米 → 7.5万平方米"] },
          { row: 5, progress: ["签约22个"] },
        ],
      },
    ],
  },
  {
    name: "计划开工, 已开工, 开工率: what is planned, done and rated in one word each",
    sheets: [
      {
        name: "开工",
        rows: [
          ["2023年项目开工竣工情况"],
          ["乡镇", "计划开工(个)", "已开工(个)", "开工率", "计划竣工(个)", "已竣工(个)", "竣工率"],
          ["东山镇", 10, 8, "80%", 6, 3, "50%"],
          ["西河镇", 12, 12, "100%", 5, 4, "80%"],
        ],
      },
    ],
    tables: [
      {
        kind: "matrix",
        headerRows: [2],
        columns: { task: "A", planValue: "B,E", actualValue: "C,F", rate: "D,G" },
        tasks: [
          { row: 3, indicators: ["amount 10个 → 8个", "amount 6个 → 3个"], rates: [80, 50], status: "underway" },
          { row: 4, indicators: ["amount 12个 → 12个", "amount 5个 → 4个"], status: "underway" },
        ],
      },
    ],
  },
  {
    name: "cumulative columns of several months: the last is the actual",
    sheets: [
      {
        name: "月度",
        rows: [
          ["2023年主要指标月度完成情况"],
          ["指标", "单位", "年度目标", "1月", "1-2月", "1-3月", "1-4月", "完成率"],
          ["税收", "亿元", 30, 2, 4.1, 7.2, 9.6, "32%"],
          ["新增就业", "人", 5000, 300, 700, 1500, 2100, "42%"],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { task: "A", measureUnit: "B", planValue: "C", actualValue: "G", rate: "H" },
        period: "2023-01-01/2023-04-30",
        tasks: [
          { row: 3, indicators: ["amount 30亿元 → 9.6亿元"], issues: [] },
          { row: 4, indicators: ["amount 5000人 → 2100人"] },
        ],
      },
    ],
  },
  {
    name: "budget revenue: 年初预算数 is the plan, last year's value is not, sums above their parts do not break the total",
    sheets: [
      {
        name: "收入",
        rows: [
          ["2023年1-10月财政收入完成情况表"],
          ["单位：万元"],
          ["项目", "年初预算数", "本月完成", "累计完成", "完成预算%", "上年同期", "同比增长%"],
          ["一、税收收入", 50000, 4200, 41000, 82, 39000, 5.1],
          ["增值税", 20000, 1800, 17000, 85, 16000, 6.3],
          ["二、非税收入", 12000, 900, 9800, 81.7, 9900, -1],
          ["一般公共预算收入合计", 62000, 5100, 50800, 81.9, 48900, 3.9],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [3],
        columns: { task: "A", planValue: "B", actualValue: "D", rate: "E" },
        issues: [],
        tasks: [
          { row: 4, indicators: ["amount 50000万元 → 41000万元"], rates: [82] },
          { row: 5, indicators: ["amount 20000万元 → 17000万元"] },
          { row: 6, indicators: ["amount 12000万元 → 9800万元"] },
        ],
      },
    ],
  },
  {
    name: "a numeric goal with its actual in the progress sentence",
    sheets: [
      {
        name: "自评",
        rows: [
          ["2023年度目标考核自评表"],
          ["序号", "考核项目", "考核内容", "目标值", "权重", "完成情况", "自评得分", "佐证材料"],
          [1, "经济发展", "规上工业增加值", "增长8%", 10, "增长8.3%，居全市第2位", 10, "附件1"],
          [2, "经济发展", "固定资产投资", "120亿元", 10, "完成118亿元，同比增长6%", 9.8, "附件2"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: {
          serial: "A",
          category: "B",
          task: "C",
          planValue: "D",
          weight: "E",
          progress: "F",
          score: "G",
          evidence: "H",
        },
        tasks: [
          { row: 3, groups: ["经济发展"], weight: 10, indicators: ["growth 8% → 8.3%"] },
          { row: 4, indicators: ["amount 120亿元 → 118亿元"] },
        ],
      },
    ],
  },
  {
    name: "a state column beside the progress is not the rate, and 问题类型 groups",
    sheets: [
      {
        name: "整改",
        rows: [
          ["2023年巡察整改任务台账"],
          [
            "序号",
            "问题类型",
            "反馈问题",
            "整改目标",
            "整改措施",
            "牵头领导",
            "责任科室",
            "整改时限",
            "整改进展",
            "整改状态",
          ],
          [
            1,
            "党的建设",
            "学习不够深入",
            "提高认识",
            "集中学习",
            "马骏",
            "办公室",
            "立行立改",
            "已组织学习6次",
            "已完成",
          ],
          [2, "作风建设", "督查不实", "压实责任", "完善制度", "马骏", "督查室", "2023年8月", "正在修订制度", "进行中"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: {
          serial: "A",
          category: "B",
          task: "C",
          target: "D",
          leader: "F",
          leadUnit: "G",
          deadline: "H",
          progress: "I",
          verdict: "J",
        },
        tasks: [{ row: 3, groups: ["党的建设"], targets: ["提高认识"], deadlines: ["立行立改"] }, { row: 4 }],
      },
    ],
  },
  {
    name: "rows that name a department group the tasks below",
    sheets: [
      {
        name: "任务",
        rows: [
          ["2023年目标任务完成表"],
          ["序号", "目标任务", "完成情况", "完成时限"],
          ["区教育局"],
          [1, "新建学校2所", "建成1所", "12月"],
          [2, "培训教师500人", "培训430人", "11月"],
          ["区卫健局"],
          [1, "新建卫生院1所", "主体封顶", "12月"],
        ],
        merges: ["A3:D3", "A6:D6"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", progress: "C", deadline: "D" },
        tasks: [
          { row: 4, groups: ["区教育局"] },
          { row: 5, groups: ["区教育局"] },
          { row: 7, groups: ["区卫健局"], issues: [] },
        ],
      },
    ],
  },
  {
    name: "存在问题 under 完成情况 hinders and reports nothing; 责任站所 leads; 是否完成 is the verdict, 是否达序时进度 is none",
    sheets: [
      {
        name: "自查",
        rows: [
          ["柳溪镇2023年目标任务自查表"],
          ["序号", "目标任务", "完成情况", null, "责任站所", "是否完成", "是否达序时进度"],
          [null, null, "截至9月底进展", "存在问题", null, null, null],
          [1, "新修机耕路12公里", "新修机耕路9公里", "雨季停工3公里", "农业服务中心", "否", "是"],
          [2, "举办农民培训4期", "举办农民培训4期", null, "文化站", "是", "是"],
        ],
        merges: ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:E3", "F2:F3", "G2:G3"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2, 3],
        columns: { serial: "A", task: "B", progress: "C", leadUnit: "E", verdict: "F" },
        tasks: [
          { row: 4, leadUnits: ["农业服务中心"], indicators: ["amount 12公里 → 9公里"] },
          { row: 5, leadUnits: ["文化站"], indicators: ["amount 4期 → 4期"] },
        ],
      },
    ],
  },
  {
    name: "目标任务 with owners and limits but no report is a table of actions; sections across it group the tasks",
    sheets: [
      {
        name: "分解",
        rows: [
          ["2022年重点工作目标任务分解表"],
          ["序号", "目标任务", "分管领导", "牵头单位", "责任单位", "完成时限"],
          ["一、营商环境"],
          [1, "梳理政务服务事项900项", "江映雪", "区行政审批局", "区直各部门", "5月底前"],
          [2, "新增经营主体3200户", "江映雪", "区市场监管局", "各镇街", "12月底前"],
        ],
        merges: ["A1:F1", "A3:F3"],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [2],
        columns: { serial: "A", task: "B", leader: "C", leadUnit: "D", supportUnit: "E", deadline: "F" },
        tasks: [{ row: 4, groups: ["一、营商环境"], leadUnits: ["区行政审批局"] }, { row: 5 }],
      },
    ],
  },
  {
    name: "a column for each quarter: the last that holds reports tells the progress; 责任站办 leads",
    sheets: [
      {
        name: "季度",
        rows: [
          ["2023年重点任务推进表"],
          ["序号", "工作任务", "一季度", "二季度", "三季度", "责任站办"],
          [
            1,
            "新建村级文化广场8处",
            "完成选址并启动招标工作，正在办理手续",
            "新建村级文化广场5处，其余3处正在施工",
            null,
            "文化站",
          ],
          [
            2,
            "举办惠民演出20场",
            "制定全年惠民演出实施方案并印发各村",
            "举办惠民演出11场，观众达到4300人次",
            null,
            "文化站",
          ],
        ],
        merges: ["A1:F1"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", progress: "D", leadUnit: "F" },
        tasks: [
          { row: 3, leadUnits: ["文化站"], indicators: ["amount 8处 → 5处"] },
          { row: 4, indicators: ["amount 20场 → 11场"] },
        ],
      },
    ],
  },
  {
    name: "进展状态 over sentences and 进展情况说明 are reports",
    sheets: [
      {
        name: "状态",
        rows: [
          ["2023年重点任务推进表"],
          ["序号", "工作任务", "进展状态", "责任单位"],
          [1, "新建村级文化广场8处", "新建村级文化广场5处，其余3处正在施工", "镇文化站"],
        ],
      },
      {
        name: "说明",
        rows: [
          ["2023年重点任务推进表"],
          ["序号", "工作任务", "进展情况说明", "责任单位"],
          [1, "新建村级文化广场8处", "新建村级文化广场5处，其余3处正在施工", "镇文化站"],
        ],
      },
    ],
    tables: [
      {
        sheet: "状态",
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", progress: "C", leadUnit: "D" },
        tasks: [{ row: 3 }],
      },
      {
        sheet: "说明",
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", progress: "C", leadUnit: "D" },
        tasks: [{ row: 3 }],
      },
    ],
  },
  {
    name: "具体内容及标准 and 目标、标准 are goals by their words, 建设标准 by what stands under it",
    sheets: ["具体内容及标准", "目标、标准", "建设标准"].map((head) => ({
      name: head,
      rows: [
        ["2023年民生实事完成情况统计表"],
        ["实事名称", head, "完成时限", "全年完成情况", "牵头单位"],
        ["供水保障", "新建供水站6处，改造管网42公里", "12月底前", "新建供水站6处，改造管网43.5公里。", "区水务局"],
        ["出行便利", "新建公交站台24座", "11月底前", "新建公交站台19座。", "区交通局"],
      ],
    })),
    tables: ["具体内容及标准", "目标、标准", "建设标准"].map((sheet) => ({
      sheet,
      kind: "narrative" as const,
      headerRows: [2],
      columns: { task: "A", target: "B", deadline: "C", progress: "D", leadUnit: "E" },
      issues: [],
      tasks: [
        { row: 3, indicators: ["amount 6处 → 6处", "amount 42公里 → 43.5公里"] },
        { row: 4, indicators: ["amount 24座 → 19座"] },
      ],
    })),
  },
  {
    name: "建设规模 beside 总投资 is the project's own, 评分标准 no goal",
    sheets: [
      {
        name: "项目",
        rows: [
          ["2023年重点项目推进情况表"],
          ["序号", "项目名称", "建设规模", "总投资", "责任单位", "进展情况"],
          [1, "滨河污水处理厂", "新建日处理3万吨生产线2条", "2.1亿元", "区水务局", "完成土建施工。"],
          [2, "城北客运站", "新建站房1.2万平方米", "1.4亿元", "区交通局", "完成桩基施工。"],
        ],
      },
      {
        name: "评分",
        rows: [
          ["2023年重点工作推进情况表"],
          ["序号", "工作任务", "评分标准", "责任单位", "进展情况"],
          [1, "安全检查", "开展检查12次，少1次扣0.5分", "区应急局", "开展检查15次。"],
          [2, "业务培训", "举办培训4期，少1期扣0.5分", "区人社局", "举办培训3期。"],
        ],
      },
    ],
    tables: [
      {
        sheet: "项目",
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "E", progress: "F" },
        issues: [],
        tasks: [{ row: 3 }, { row: 4 }],
      },
      {
        sheet: "评分",
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "D", progress: "E" },
        issues: [],
        tasks: [{ row: 3 }, { row: 4 }],
      },
    ],
  },
  {
    name: "A column that may hold the goals under a head that tells nothing of it is said to be unread",
    sheets: [
      {
        name: "未识别",
        rows: [
          ["2023年民生实事完成情况统计表"],
          ["实事名称", "惠民清单", "全年完成情况", "牵头单位"],
          ["供水保障", "新建供水站6处，改造管网42公里", "新建供水站6处，改造管网43.5公里。", "区水务局"],
          ["出行便利", "新建公交站台24座", "新建公交站台19座。", "区交通局"],
        ],
      },
      {
        name: "受益",
        rows: [
          ["2023年民生实事完成情况统计表"],
          ["实事名称", "受益群体", "全年完成情况", "牵头单位"],
          ["供水保障", "沿线各村村民", "新建供水站6处，改造管网43.5公里。", "区水务局"],
          ["出行便利", "城乡居民", "新建公交站台19座。", "区交通局"],
        ],
      },
    ],
    tables: [
      {
        sheet: "未识别",
        kind: "narrative",
        headerRows: [2],
        columns: { task: "A", progress: "C", leadUnit: "D" },
        issues: ["goal-unread"],
        tasks: [{ row: 3 }, { row: 4 }],
      },
      {
        sheet: "受益",
        kind: "narrative",
        headerRows: [2],
        columns: { task: "A", progress: "C", leadUnit: "D" },
        issues: [],
        tasks: [{ row: 3 }, { row: 4 }],
      },
    ],
  },
];
