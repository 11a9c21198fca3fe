import type { SampleSheet } from "../sampleSheet";

const HEADER = ["序号", "目标任务", "责任单位", "完成情况"];
const COLUMNS = { serial: "A", task: "B", leadUnit: "C", progress: "D" } as const;

export const MESS: readonly SampleSheet[] = [
  {
    name: "a title over several rows, a unit line and a date line",
    sheets: [
      {
        name: "表",
        rows: [
          ["附件2："],
          ["海州区人民政府"],
          ["2023年目标任务三季度完成情况一览表"],
          ["填报单位：区政府督查室", null, null, "填报时间：2023年10月8日"],
          HEADER,
          [1, "新增绿地20公顷", "区园林局", "已新增绿地16公顷。"],
          [2, "建设驿站4座", "区住建局", "已建成3座。"],
        ],
        merges: ["A2:D2", "A3:D3"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [5],
        columns: COLUMNS,
        title: "海州区人民政府2023年目标任务三季度完成情况一览表",
        period: "2023-07-01/2023-09-30",
        tasks: [{ row: 6 }, { row: 7 }],
      },
    ],
  },
  {
    name: "headers repeated in the body, （续表）, an empty row, and notes, a legend and signatures below",
    libreOffice: { file: "repeated-headers.xlsx", from: "html" },
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年目标任务完成情况表"],
          HEADER,
          [1, "▲完成土地确权", "农业农村局", "已完成外业测绘。"],
          [2, "●建设冷库2座", "商务局", "建成1座，另1座主体完工。"],
          ["（续表）"],
          HEADER,
          [],
          [3, "培训电商人才300人", "商务局", "已培训260人。"],
          [4, "举办招聘会20场", "人社局", "已举办17场。"],
          ["备注：▲项为省定任务；●项为市定任务。"],
          ["填表人：李一", null, null, "审核人：王二"],
        ],
        merges: ["A1:D1", "A5:D5", "A10:D10"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: COLUMNS,
        legend: { "▲": "省定任务", "●": "市定任务" },
        issues: [],
        tasks: [
          { row: 3, marker: "▲" },
          { row: 4, marker: "●" },
          { row: 8, serial: "3", marker: null },
          { row: 9, lastRow: 9 },
        ],
      },
    ],
  },
  {
    name: "category rows that carry their group's sums, 小计 and 合计",
    libreOffice: { file: "category-sums.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "项目",
        rows: [
          ["2023年交通项目投资计划完成表（单位：万元）"],
          ["序号", "项目名称", "年度计划", "累计完成", "完成率"],
          ["一", "公路项目（2个）", 9000, 6300, { percent: 70 }],
          [1, "国道改线", 6000, 4200, { percent: 70 }],
          [2, "县道大修", 3000, 2100, { percent: 70 }],
          ["二", "水运项目（1个）", 2000, 1500, { percent: 75 }],
          [1, "货运码头", 2000, 1500, { percent: 75 }],
          [null, "合 计", 11000, 7900, { percent: 71.8 }],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { serial: "A", task: "B", planValue: "C", actualValue: "D", rate: "E" },
        issues: ["total-mismatch"],
        tasks: [
          {
            row: 4,
            groups: ["一、公路项目（2个）"],
            serial: "1",
            indicators: ["amount 6000万元 → 4200万元"],
            issues: [],
          },
          { row: 5, groups: ["一、公路项目（2个）"] },
          { row: 7, groups: ["二、水运项目（1个）"], serial: "1", issues: [] },
        ],
      },
    ],
  },
  {
    name: "sub-rows under one serial are one task with several goals",
    libreOffice: { file: "sub-rows.xlsx", from: "html" },
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年责任目标"],
          ["序号", "重点工作", "年度目标", "责任单位", "完成情况"],
          [1, "稳就业", "新增城镇就业9500人", "人社局", "新增就业8200人"],
          [null, null, "城镇调查失业率控制在5.5%以内", null, "失业率为5.1%"],
          [2, "促增收", "农民人均可支配收入增长7%", "农业农村局", "增长6.8%"],
        ],
        merges: ["A3:A4", "B3:B4", "D3:D4"],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", target: "C", leadUnit: "D", progress: "E" },
        tasks: [
          {
            row: 3,
            lastRow: 4,
            targets: ["新增城镇就业9500人", "城镇调查失业率控制在5.5%以内"],
            progress: ["新增就业8200人", "失业率为5.1%"],
            leadUnits: ["人社局"],
          },
          { row: 5, lastRow: 5, serial: "2" },
        ],
      },
    ],
  },
  {
    name: "two tables below each other with their own titles",
    libreOffice: { file: "two-below.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "表",
        rows: [
          ["表一 2023年区直部门目标完成情况表"],
          HEADER,
          [1, "修订预案5个", "应急局", "已修订4个。"],
          [2, "开展演练12次", "应急局", "已开展10次。"],
          [],
          ["表二 2023年街道目标完成情况表"],
          HEADER,
          [1, "创建文明小区6个", "城南街道", "已创建5个。"],
          [2, "整治背街小巷9条", "城北街道", "已整治9条。"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: COLUMNS,
        tasks: [{ row: 3 }, { row: 4, lastRow: 4 }],
        title: "表一 2023年区直部门目标完成情况表".replace(" ", ""),
      },
      {
        kind: "narrative",
        headerRows: [7],
        columns: COLUMNS,
        tasks: [{ row: 8, serial: "1", issues: [] }, { row: 9 }],
      },
    ],
  },
  {
    name: "two tables beside each other",
    libreOffice: { file: "two-beside.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年任务"],
          ["序号", "指标名称", "目标值", "完成值", null, "序号", "工作任务", "责任单位", "进展情况"],
          [1, "植树（万株）", 40, 36, null, 1, "编制城市更新规划", "自然资源局", "已完成初稿并征求意见。"],
          [2, "治沙（亩）", 5000, 5200, null, 2, "推进医院搬迁", "卫健局", "主体工程已封顶，正在装修。"],
        ],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { serial: "A", task: "B", planValue: "C", actualValue: "D" },
        tasks: [
          { row: 3, text: "植树（万株）" },
          { row: 4, indicators: ["amount 5000亩 → 5200亩"] },
        ],
      },
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "F", task: "G", leadUnit: "H", progress: "I" },
        tasks: [
          { row: 3, text: "编制城市更新规划" },
          { row: 4, leadUnits: ["卫健局"] },
        ],
      },
    ],
  },
  {
    name: "hidden rows and a hidden sheet count, and the output says so",
    libreOffice: { file: "hidden.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年目标任务完成情况表"],
          HEADER,
          [1, "建站3座", "电力公司", "已建成2座。"],
          [2, "改线5条", "电力公司", "已改造5条。"],
        ],
        hiddenRows: [4],
      },
      {
        name: "上期",
        rows: [["2023年目标任务完成情况表"], HEADER, [1, "建站3座", "电力公司", "已建成1座。"]],
        state: "hidden",
      },
    ],
    tables: [
      {
        sheet: "表",
        kind: "narrative",
        headerRows: [2],
        columns: COLUMNS,
        issues: ["hidden-rows-counted"],
        tasks: [{ row: 3 }, { row: 4 }],
      },
      {
        sheet: "上期",
        kind: "narrative",
        headerRows: [2],
        columns: COLUMNS,
        issues: ["hidden-rows-counted"],
        tasks: [{ row: 3 }],
      },
    ],
  },
  {
    name: "names padded with NBSP and full-width spaces, two leaders in a cell, a unit broken over two lines",
    libreOffice: { file: "padded-names.xlsx", from: "xlsx" },
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年目标任务完成情况表"],
          ["序号", "目标任务", "责任领导", "牵头单位", "完成情况"],
          [1, "扩建码头", "余\u00a0\u00a0昕", "临港新区\n建设工作部", "已完成桩基施工。"],
          [2, "疏浚航道", "余　昕、欧阳文静", "区交通局\n区水利局", "已疏浚航道8公里。"],
          [3, "升级信号", "郭 凯 谢一鸣", "区通管办", "已完成方案评审。"],
        ],
      },
    ],
    tables: [
      {
        kind: "narrative",
        headerRows: [2],
        columns: { serial: "A", task: "B", leader: "C", leadUnit: "D", progress: "E" },
        tasks: [
          { row: 3, leaders: ["余昕"], leadUnits: ["临港新区建设工作部"] },
          { row: 4, leaders: ["余昕", "欧阳文静"], leadUnits: ["区交通局", "区水利局"] },
          { row: 5, leaders: ["郭凯", "谢一鸣"] },
        ],
      },
    ],
  },
  {
    name: "merges whose origin lies in the header, and a column numbering row",
    sheets: [
      {
        name: "表",
        rows: [
          ["2023年统计监测表"],
          ["甲类指标", "指标名称", "单位", "目标值", "实际值"],
          [null, "甲", "乙", 1, 2],
          [null, "新建厂房", "万平方米", 30, 24],
          [null, "盘活土地", "亩", 1500, 1600],
        ],
        merges: ["A2:A5"],
      },
    ],
    tables: [
      {
        kind: "values",
        headerRows: [2],
        columns: { task: "B", measureUnit: "C", planValue: "D", actualValue: "E" },
        tasks: [
          { row: 4, groups: [], indicators: ["amount 30万平方米 → 24万平方米"] },
          { row: 5, indicators: ["amount 1500亩 → 1600亩"] },
        ],
      },
    ],
  },
];
