import type { SampleSheet } from "../sampleSheet";

export const NARRATIVE: readonly SampleSheet[] = [
  {
    name: "重点工作 beside 年度目标: task and target; 存在问题 and 下一步打算 are not progress",
    libreOffice: { file: "ledger.xlsx", from: "html" },
    sheets: [
      {
        name: "台账",
        rows: [
          ["宁安市2023年重点工作推进台账（1—10月）"],
          [
            "序号",
            "重点工作",
            "年度目标",
            "责任领导",
            "协管领导",
            "牵头单位",
            "责任人",
            "目前进展",
            "存在问题",
            "下一步打算",
            "备注",
          ],
          [
            1,
            "工业倍增",
            "规上工业总产值达到420亿元",
            "何 勇",
            "吴敏",
            "市工信局",
            "林涛",
            "1—10月完成规上工业总产值352亿元。",
            "订单不足",
            "帮扶企业",
            null,
          ],
          [
            2,
            "城市更新",
            "改造老旧小区25个",
            "何 勇",
            "吴敏",
            "市住建局",
            "高峰",
            "已开工25个，完工19个。",
            "管线迁改慢",
            "加快施工",
            null,
          ],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: {
          serial: "A",
          task: "B",
          target: "C",
          leader: "D",
          coordinator: "E",
          leadUnit: "F",
          person: "G",
          progress: "H",
          remark: "K",
        },
        period: "2023-01-01/2023-10-31",
        tasks: [
          { row: 3, leaders: ["何勇"], persons: ["林涛"], targets: ["规上工业总产值达到420亿元"] },
          { row: 4, progress: ["已开工25个，完工19个。"] },
        ],
      },
    ],
  },
  {
    name: "分类 headers: 责任领导 with 姓名 and 职务 below it, 责任单位 with 牵头 and 配合",
    libreOffice: { file: "header-groups.xlsx", from: "html" },
    sheets: [
      {
        name: "责任清单",
        rows: [
          ["2023年目标责任清单"],
          ["序号", "目标任务", "责任领导", "", "责任单位", "", "完成情况"],
          ["", "", "姓名", "职务", "牵头", "配合", ""],
          [1, "建成充电桩600个", "马骏", "副县长", "县发改局", "县住建局、供电公司", "已建成充电桩420个。"],
          [2, "培训农民2000人次", "唐洁", "副县长", "县农业农村局", "各乡镇", "已培训1650人次。"],
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2, 3],
        columns: { serial: "A", task: "B", leader: "C", leadUnit: "E", supportUnit: "F", progress: "G" },
        tasks: [
          { row: 4, leaders: ["马骏"], leadUnits: ["县发改局"], supportUnits: ["县住建局", "供电公司"] },
          { row: 5, leaders: ["唐洁"] },
        ],
      },
    ],
  },
  {
    name: "traditional characters and header words split by spaces and line breaks",
    libreOffice: { file: "traditional.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "一覽",
        rows: [
          ["二〇二三年度目標任務一覽表"],
          ["序 号", "目標任務", "責任\n領導", "責 任 單 位", "完成\n情況", "備　注"],
          [1, "新建幼兒園3所", "沈 青", "教育局", "已建成2所。", null],
          [2, "綠化道路15公里", "沈 青", "園林局", "已完成綠化11公里。", null],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leader: "C", leadUnit: "D", progress: "E", remark: "F" },
        period: "2023-01-01/2023-12-31",
        tasks: [
          { row: 3, leaders: ["沈青"], leadUnits: ["教育局"] },
          { row: 4, text: "綠化道路15公里" },
        ],
      },
    ],
  },
  {
    name: "row checks: missing and double serials, empty unit and progress, the same progress twice, near-identical units",
    sheets: [
      {
        name: "检查",
        rows: [
          ["2023年督查事项落实情况表"],
          ["序号", "督查事项", "责任单位", "落实情况"],
          [1, "推进河道清淤工程", "市水利局", "已完成清淤12公里，剩余3公里正在施工。"],
          [2, "推进农田水利建设", "市水利局", "已完成清淤12公里，剩余3公里正在施工。"],
          [2, "整治占道经营", "岭东公安分局", "已取缔占道摊点160个，劝导430人次。"],
          [null, "开展夜查行动", "东区公安分局", "已开展夜查9次，查处违法行为23起。"],
          [5, "完善信访台账", null, "已录入信访事项212件，办结198件。"],
          [6, "更新应急预案", "市应急局", null],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "C", progress: "D" },
        issues: ["unit-alias"],
        tasks: [
          { row: 3, issues: [] },
          { row: 4, issues: ["progress-repeated"] },
          { row: 5, serial: "2", issues: ["serial-duplicate"] },
          { row: 6, serial: null, issues: ["serial-missing"] },
          { row: 7, issues: ["lead-unit-missing"] },
          { row: 8, issues: ["progress-missing"] },
        ],
      },
    ],
  },
];
