import type { SampleSheet } from "../sampleSheet";

export const ACTIONS: readonly SampleSheet[] = [
  {
    name: "议定事项: merged category levels repeated after a page break, serials that restart, leaders merged downwards",
    libreOffice: { file: "decisions.xlsx", from: "html" },
    sheets: [
      {
        name: "议定事项",
        rows: [
          ["松江县长办公会2023年5月议定事项"],
          ["类别", null, "序号", "重点工作", "牵头领导", "责任部门"],
          [
            "一、项目建设",
            "（一）在建项目",
            1,
            "加快污水厂二期建设，6月底前完成主体。",
            "周 明\n郑国栋",
            "住建局\n城投公司",
          ],
          [null, null, 2, "每周调度一次高铁站前广场进度。", null, "交通局"],
          [null, "（二）储备项目", 1, "包装专项债项目12个。", "陈   力", "发改局、财政局"],
          ["一、项目建设", "（二）储备项目", 2, "梳理一批招商地块。", "各位副县长", "相关部门"],
          ["二、安全稳定", null, 1, "筹备安全生产大检查（王建新负责）。", "王建新 刘芳", "应急局 公安局"],
        ],
        merges: ["A1:F1", "A2:B2", "A3:A5", "B3:B4", "E3:E4", "A7:B7"],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [2],
        columns: { category: "A,B", serial: "C", task: "D", leader: "E", leadUnit: "F" },
        period: "2023-05-01/2023-05-31",
        tasks: [
          {
            row: 3,
            serial: "1",
            groups: ["一、项目建设", "（一）在建项目"],
            leaders: ["周明", "郑国栋"],
            leadUnits: ["住建局", "城投公司"],
            inherited: [],
          },
          {
            row: 4,
            serial: "2",
            groups: ["一、项目建设", "（一）在建项目"],
            leaders: ["周明", "郑国栋"],
            inherited: ["周明", "郑国栋"],
            leadUnits: ["交通局"],
          },
          {
            row: 5,
            serial: "1",
            groups: ["一、项目建设", "（二）储备项目"],
            leaders: ["陈力"],
            leadUnits: ["发改局", "财政局"],
            issues: [],
          },
          { row: 6, groups: ["一、项目建设", "（二）储备项目"], leaders: ["各位副县长"], issues: ["owner-vague"] },
          { row: 7, groups: ["二、安全稳定"], leaders: ["王建新", "刘芳"], leadUnits: ["应急局", "公安局"] },
        ],
      },
    ],
  },
  {
    name: "任务分解: category rows across the table, 配合单位 and 完成时限, a date cell, recurring duties",
    libreOffice: { file: "breakdown.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "分解表",
        rows: [
          ["附件1"],
          ["2023年区政府重点任务分解表"],
          ["序号", "重点任务", "牵头单位", "配合单位", "完成时限"],
          ["一、优化营商环境"],
          [1, "▲推行“一件事”集成办理，政务事项网办率达到90%以上", "区行政审批局", "区数据局，各街道", "9月底前"],
          [2, "修订惠企政策清单", "区发改局（牵头）", "区工信局、区财政局", { day: "2023-06-30" }],
          ["二、保障和改善民生"],
          [3, "通报稳就业指标", "区人社局", "各街道", "每月10日前"],
        ],
        merges: ["A2:E2", "A4:E4", "A7:E7"],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [3],
        columns: { serial: "A", task: "B", leadUnit: "C", supportUnit: "D", deadline: "E" },
        title: "2023年区政府重点任务分解表",
        tasks: [
          {
            row: 5,
            marker: "▲",
            groups: ["一、优化营商环境"],
            supportUnits: ["区数据局", "各街道"],
            deadlines: ["9月底前"],
          },
          { row: 6, leadUnits: ["区发改局"], deadlines: ["2023-06-30"] },
          { row: 8, groups: ["二、保障和改善民生"], deadlines: ["每月10日前"], issues: [] },
        ],
      },
    ],
  },
  {
    name: "整改清单: the problem is the task where no other column is",
    sheets: [
      {
        name: "整改",
        rows: [
          ["环保督察反馈问题整改任务清单"],
          ["编号", "反馈问题", "整改措施", "责任单位", "责任人", "整改时限", "整改进展情况"],
          [
            1,
            "三条黑臭水体未完成治理",
            "实施截污纳管",
            "市住建局",
            "赵立",
            "2023年12月底",
            "已完成两条河道截污，第三条正在清淤。",
          ],
          [2, "矿山生态修复滞后", "制定一矿一策", "市自然资源局", "孙琳", "2024年6月底", "6家矿山已完成修复方案编制。"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "D", person: "E", deadline: "F", progress: "G" },
        tasks: [
          { row: 3, text: "三条黑臭水体未完成治理", persons: ["赵立"], leadUnits: ["市住建局"] },
          { row: 4, deadlines: ["2024年6月底"] },
        ],
      },
    ],
  },
  {
    name: "two task columns: the merged one to the left groups, the other tells the tasks",
    libreOffice: { file: "two-task-columns.xlsx", from: "html" },
    sheets: [
      {
        name: "清单",
        rows: [
          ["2023年改革任务清单"],
          ["序号", "改革任务", "具体举措", "责任单位", "完成时间"],
          [1, "国企改革", "完成公司制改制", "国资办", "6月"],
          [null, null, "清理亏损企业3户", "国资办、财政局", "12月"],
          [2, "土地改革", "出让标准地2宗", "自然资源局", "9月"],
          [null, null, "盘活闲置土地500亩", "自然资源局", "12月"],
        ],
        merges: ["A3:A4", "B3:B4", "A5:A6", "B5:B6"],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [2],
        columns: { serial: "A", category: "B", task: "C", leadUnit: "D", deadline: "E" },
        tasks: [
          { row: 3, serial: "1", groups: ["国企改革"], text: "完成公司制改制", issues: [] },
          { row: 4, serial: "1", groups: ["国企改革"], leadUnits: ["国资办", "财政局"], issues: [] },
          { row: 5, serial: "2", groups: ["土地改革"] },
          { row: 6, groups: ["土地改革"], deadlines: ["12月"] },
        ],
      },
    ],
  },
];
