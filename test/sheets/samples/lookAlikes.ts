import type { SampleCell, SampleSheet } from "../sampleSheet";

const skipped = (
  name: string,
  word: string,
  rows: readonly (readonly SampleCell[])[],
  state?: "veryHidden",
): SampleSheet => ({
  name: `left alone: ${name}`,
  sheets: [{ name: "表", rows, ...(state ? { state } : {}) }, ...(state ? [{ name: "空", rows: [] }] : [])],
  tables: [],
  skipped: { 表: word },
});

export const LOOK_ALIKES: readonly SampleSheet[] = [
  skipped("a phone list", "通讯录", [
    ["区直单位通讯录"],
    ["序号", "单位", "姓名", "职务", "办公电话", "手机"],
    [1, "区发改局", "周磊", "局长", "5501001", "13900000001"],
    [2, "区财政局", "徐静", "副局长", "5501002", "13900000002"],
  ]),
  skipped("a roster", "名单", [
    ["春节值班表"],
    ["日期", "带班领导", "值班人员", "职务"],
    ["1月21日", "赵立", "孙琳", "科长"],
    ["1月22日", "钱伟", "李娜", "科员"],
  ]),
  skipped("a leave table", "请假", [
    ["干部职工请假登记表"],
    ["序号", "姓名", "单位", "请假类型", "请假天数", "销假日期"],
    [1, "周磊", "办公室", "年假", 5, "8月9日"],
    [2, "徐静", "财务科", "病假", 2, "8月11日"],
  ]),
  skipped("a budget without targets", "预算", [
    ["2023年部门项目预算表"],
    ["序号", "项目名称", "预算金额（万元）", "资金来源", "备注"],
    [1, "信息化运维", 120, "财政拨款", null],
    [2, "会议培训", 36, "财政拨款", null],
  ]),
  skipped("a purchase list", "采购", [
    ["办公用品采购清单"],
    ["序号", "物品名称", "规格型号", "数量", "单价", "金额"],
    [1, "打印纸", "A4", 50, 21, 1050],
    [2, "硒鼓", "2612A", 8, 180, 1440],
  ]),
  skipped("a meeting agenda", "议程", [
    ["区政府常务会议议程"],
    ["序号", "议题", "汇报单位", "汇报人"],
    [1, "审议城市更新条例", "区住建局", "高峰"],
    [2, "审议财政决算", "区财政局", "徐静"],
  ]),
  skipped("a blank template", "模板", [
    ["2024年目标任务完成情况表"],
    ["序号", "目标任务", "责任单位", "完成情况"],
    [1, null, null, null],
    [2, null, null, null],
  ]),
  skipped("a plain list of projects", "清单", [
    ["在库项目一览"],
    ["序号", "项目名称", "建设地点", "总投资（亿元）", "建设单位"],
    [1, "北站综合体", "北站片区", 12, "城投集团"],
    [2, "中央公园", "新城片区", 3.4, "园林公司"],
  ]),
  skipped("a document in one column", "文字", [
    ["关于做好当前重点工作的通知"],
    ["各街道办事处，区直各部门："],
    ["为确保全年目标任务顺利完成，现就有关事项通知如下。"],
    ["一、提高认识。各单位要把完成目标任务摆在突出位置，倒排工期，压实责任。"],
    ["二、强化督查。区政府督查室每月通报一次完成情况。"],
  ]),
  skipped(
    "a very hidden sheet",
    "隐藏",
    [
      ["2023年目标任务完成情况表"],
      ["序号", "目标任务", "责任单位", "完成情况"],
      [1, "建站3座", "电力公司", "已建成2座。"],
    ],
    "veryHidden",
  ),
  {
    name: "left alone: an empty sheet beside a table",
    sheets: [
      { name: "空", rows: [] },
      {
        name: "表",
        rows: [
          ["2023年目标任务完成情况表"],
          ["序号", "目标任务", "责任单位", "完成情况"],
          [1, "建站3座", "电力公司", "已建成2座。"],
        ],
      },
    ],
    tables: [
      {
        sheet: "表",
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "C", progress: "D" },
        tasks: [{ row: 3 }],
      },
    ],
    skipped: { 空: "为空" },
  },
  {
    name: "not left alone: an action table with a phone column",
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年督办事项"],
          ["序号", "督办事项", "责任单位", "联系人", "联系电话", "办结时限"],
          [1, "修复破损路面", "市政处", "高峰", "5501234", "7月底"],
          [2, "更换路灯", "照明所", "李娜", "5501235", "8月底"],
        ],
      },
    ],
    tables: [
      {
        kind: "actions",
        headerRows: [2],
        columns: { serial: "A", task: "B", leadUnit: "C", person: "D", deadline: "F" },
        tasks: [{ row: 3, leadUnits: ["市政处"], deadlines: ["7月底"] }, { row: 4 }],
      },
    ],
  },
];
