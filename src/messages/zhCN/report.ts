import { standingSubtitles } from "./reportSubtitles";
import { lampWords } from "./words";

/** The words of the report sheets. Cells say 绿灯, never a bare colour, so that a grey print can be read. */
export const lampNames = {
  green: `${lampWords.green}灯`,
  yellow: `${lampWords.yellow}灯`,
  red: `${lampWords.red}灯`,
  grey: `${lampWords.grey}灯`,
} as const;

/** In the codes of a sheet's footer. */
export const reportFooter = "第 &P 页，共 &N 页";

export const sheetNames = {
  overview: "测算总览",
  detail: "测算明细",
  unitRanking: "单位排名",
  leaderRanking: "领导排名",
  coordinatorRanking: "协管排名",
  personRanking: "责任人排名",
  categoryRanking: "类别排名",
  measureRanking: "分指标排名",
  lagging: "滞后任务",
  problems: "数据问题",
  notes: "测算说明",
  bulletin: "通报稿",
} as const;

/** A day as a document writes it: 2018年3月31日. */
export function longDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}

/** 《…》, with the marks inside turned into 〈…〉. Source: 标点符号用法 (GB/T 15834—2011). */
export function titleInMarks(title: string): string {
  return `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}

export const detailHeaders = {
  id: "序号",
  category: "类别",
  task: "目标任务",
  leadUnit: "牵头单位",
  leader: "责任领导",
  name: "指标",
  kind: "类型",
  target: "目标值",
  unit: "单位",
  actual: "完成值",
  rate: "完成率（%）",
  pace: "序时（%）",
  gap: "差距",
  lamp: "亮灯",
  status: "状态",
  evidence: "依据",
  source: "来源",
  taskId: "任务号",
  met: "达到目标",
  taskLamp: "任务亮灯",
  counted: "计入排名的完成率",
  weight: "权重",
  weighted: "加权完成率",
} as const;

export const searchHeaders = {
  leadUnit: "检索：牵头单位",
  leader: "检索：责任领导",
  coordinator: "检索：协管责任人",
  person: "检索：责任人",
  category: "检索：类别",
} as const;

export const detailWords = {
  title: "目标任务完成情况测算明细",
  subtitle: (asOf: string) => `截至${longDay(asOf)}\u3000\u3000${standingSubtitles.detail}`,
  review: "待确认",
  overdue: "逾期",
  status: (status: string, hints: readonly string[]) =>
    hints.length === 0 ? status : `${status}\n（${hints.join("、")}）`,
  statedBeside: (rate: number) => `原表写明${rate}%。`,
  zeroTarget: "目标为零，只看是否达到，不计完成率。",
  unitConflict: "完成数与目标的单位不能换算，不计完成率。",
  noRate: {
    growth: "增长类指标比较增幅差距，不计完成率。",
    ceiling: "控制类指标只看是否突破，不计完成率。",
    floor: "比率类指标只看是否达到，不计完成率。",
    reduction: "下降类指标只看是否达到，不计完成率。",
  },
  statedRate: (name: string | null) => `原表${name ?? "完成率"}`,
} as const;

export const rankingWords = {
  title: {
    leadUnit: "牵头单位完成情况排名",
    leader: "责任领导完成情况排名",
    coordinator: "协管责任人完成情况排名",
    person: "责任人完成情况排名",
    category: "各类别完成情况排名",
  },
  owner: { leadUnit: "牵头单位", leader: "责任领导", coordinator: "协管责任人", person: "责任人", category: "类别" },
  score: { "mean-rate": "平均完成率（%）", weighted: "加权完成率（%）", "on-pace-share": "达到序时占比（%）" },
  headers: {
    rank: "名次",
    group: "组别",
    tasks: "任务数",
    rated: "计入数",
    onPace: "达到序时",
    behind: "落后序时",
    red: "红灯",
    previous: "上次名次",
    change: "升降",
    remark: "备注",
    search: "检索",
  },
  none: "—",
  up: "▲",
  down: "▼",
  tie: "并列第",
  noRated: "没有可计完成率的任务",
  tooFew: "计入任务数不足",
  vague: "未明确到具体单位或个人，不参加排名",
  outOfOrder: "（应前移）",
  inOrder: standingSubtitles.inOrder,
  stale: standingSubtitles.stale,
  ungrouped: "其他",
  empty: "表中没有这一栏，或各项任务均未填写，不作排名。",
  asOf: (asOf: string) => `截至${longDay(asOf)}\u3000\u3000`,
  chart: { all: (score: string) => score, top: (score: string, count: number) => `${score}（前${count}位）` },
} as const;

export const measureRankingWords = {
  title: "分指标完成情况排名",
  subtitle: (asOf: string) => `截至${longDay(asOf)}\u3000\u3000${standingSubtitles.measure}`,
  serial: "序号",
  unit: "单位",
  by: { rate: "完成率（%）", gap: "与目标差距" },
  rank: "名次",
} as const;

export const overviewWords = {
  title: "目标任务完成情况测算总览",
  subtitle: (what: string, asOf: string) =>
    `${what}\u3000\u3000截至${longDay(asOf)}\u3000\u3000${standingSubtitles.overview}`,
  paceRule: { month: "%（按月推算）", day: "%（按日推算）", curve: "%（按自定进度）" },
  severalTables: (count: number) => `${count}张目标任务表`,
  totalsHeading: "一、总体情况",
  totals: {
    item: "项目",
    count: "数量",
    share: "占比（%）",
    tasks: "任务总数",
    judged: "已评价任务",
    done: "已完成",
    notStarted: "未启动",
    overdue: "已逾期",
    review: "待确认",
    mean: "平均完成率（%）",
  },
  lampChart: "亮灯分布",
  unitChart: "单位完成率（%）",
  heading: (index: number, text: string) => `${["一", "二", "三", "四"][index - 1]}、${text}`,
  categories: "分类情况",
  category: { name: "类别", tasks: "任务数", rated: "计入数", mean: "平均完成率（%）" },
  units: (count: number) => `单位排名（前${count}位）`,
  lagging: (count: number) => `滞后最多的${count}项任务`,
  uncategorised: "未分类",
} as const;

export const laggingWords = {
  title: "滞后任务清单",
  subtitle: (asOf: string, red: number, yellow: number) =>
    `截至${longDay(asOf)}\u3000\u3000红灯${red}项、黄灯${yellow}项，${standingSubtitles.lagging}`,
  none: "没有亮红灯、黄灯的任务。",
  overdue: "时限已过，尚未完成。",
  headers: {
    serial: "序号",
    lamp: "亮灯",
    task: "目标任务",
    leadUnit: "牵头单位",
    leader: "责任领导",
    name: "指标",
    rate: "完成率（%）",
    gap: "差距",
    deadline: "时限",
    evidence: "依据",
    source: "来源",
  },
} as const;

export const problemsWords = {
  title: "数据问题清单",
  subtitle: (errors: number, warnings: number, infos: number, reviews: number) =>
    `错误${errors}个、提醒${warnings}个、说明${infos}个、待确认${reviews}个`,
  headers: { serial: "序号", severity: "级别", sheet: "工作表", cell: "位置", message: "问题及处理建议" },
  severity: { error: "错误", warning: "提醒", info: "说明" },
  review: "待确认",
  skipped: "未纳入",
  wholeSheet: "整表",
  none: "没有发现数据问题。",
} as const;

export const notesWords = {
  title: "测算说明",
  subtitle: (asOf: string) => `截至${longDay(asOf)}\u3000\u3000下列数值可以修改，改后各表自动更新`,
  parameterHeaders: ["参数", "数值", "说明"],
  ruleHeaders: ["事项", "规则"],
  notSet: "不设",
  parameters: {
    pace: { name: "序时进度（%）", note: "截至日应完成的进度，完成率减去它即为差距" },
    green: { name: "绿灯容差", note: "落后不超过此数仍亮绿灯" },
    yellow: { name: "黄灯容差", note: "落后超过绿灯容差、不超过此数亮黄灯，再多亮红灯" },
    growthRed: { name: "增长类红灯界限（个百分点）", note: "增幅低于目标亮黄灯，低于目标超过此数亮红灯" },
    boundRed: { name: "控制、比率、下降类红灯界限（%）", note: "未达到目标亮黄灯，偏离超过目标值的此比例亮红灯" },
    cap: { name: "计入排名的完成率上限（%）", note: "高于此数的完成率按此数计入排名，空白为不设" },
    minimum: { name: "参加排名的最少任务数", note: "计入排名的任务少于此数的列出而不排名" },
  },
  toleranceIn: { points: "（个百分点）", share: "（占序时进度的比例）" },
  topics: {
    source: "数据来源",
    asOf: "截至日期",
    pace: "序时进度",
    rate: "完成率",
    lamps: "亮灯",
    score: "排名得分",
    ties: "并列",
    joint: "牵头",
    unranked: "不排名的",
    groups: "分组",
    aliases: "合并统计",
    review: "待确认",
    live: "自动更新",
    order: "排列次序",
    marks: "任务标记",
    fonts: "字体",
    version: "生成",
  },
  source: (sheet: string, range: string, title: string, kind: string, tasks: number) =>
    `工作表“${sheet}”${range}，${titleInMarks(title)}，${kind}，${tasks}项任务`,
  pace: {
    month: "按月推算：截至日所在月份数÷12，当月计入。",
    day: "按日推算：截至日当年已过天数÷全年天数。",
    curve: (months: readonly number[]) => `按自定进度：1至12月末依次应完成${months.join("、")}%。`,
  },
  paceByDeadline: "任务写明时限的，按年初至时限推算各自的进度。",
  rate: "总量类指标：完成值换算为目标单位后÷目标值×100，保留两位小数，超过100%的如实列出。增长、控制、比率、下降类指标和定性任务不计完成率。没有完成数的留空，不按零计。一项任务有多个指标的，以第一个有完成数的总量指标为任务完成率；表中只写明完成率的，采用原表所述。",
  ceilingRate: {
    blank: "",
    capped: "控制类指标按目标值÷完成值计，最高100%。",
    "pass-fail": "控制类指标达到计100%，突破计0。",
  },
  preset: {
    default: "绿灯：不低于序时进度；黄灯：落后10个百分点以内；红灯：落后超过10个百分点（本系统默认标准）。",
    yinchuan: "银川标准：落后10至30个百分点亮黄灯，落后超过30个百分点亮红灯。",
    sanya: "三亚标准：落后序时进度50%以内亮黄灯，超过50%亮红灯。",
    xinhuang: "新晃标准：低于应完成进度80%亮黄灯，低于60%亮红灯。",
    custom: (green: number, yellow: number) =>
      `自定标准：落后${green}个百分点以内亮绿灯，${yellow}个百分点以内亮黄灯，再多亮红灯。`,
  },
  lampsCommon:
    "时限已过尚未完成的亮红灯，已完成的亮绿灯；没有可评价数字的亮灰灯，灰灯不是落后。一项任务取其各指标中最差的灯。",
  score: {
    "mean-rate": "各项计入任务完成率的平均数。",
    weighted: "各项计入任务完成率按权重（分值）加权平均，没有权重的任务不计入。",
    "on-pace-share": "达到序时进度的任务占计入任务的比例。",
  },
  ties: {
    competition: "得分相同的名次并列，其后名次顺延（1、2、2、4）。",
    dense: "得分相同的名次并列，其后名次不顺延（1、2、2、3）。",
  },
  joint: {
    each: "多个单位（领导）共同牵头的任务，分别计入各单位（领导）。",
    first: "多个单位（领导）共同牵头的任务，只计入第一个。",
  },
  unranked:
    "没有可计完成率任务的，计入任务数不足的，以及“相关部门”“各位副区长”等未明确到具体单位或个人的，列出而不排名。",
  group: (name: string, members: readonly string[]) => `${name}：${members.join("、")}`,
  alias: (alias: string, name: string) => `${alias}计入${name}`,
  review: "标有“待确认”的完成率不计入平均数和排名；核实后删去测算明细“状态”栏中的“待确认”，即行计入。",
  live: "完成率、差距、亮灯、任务数、平均数和名次均为公式。原表为数字的，直接取自原表单元格；原表为文字的，可在测算明细中更正目标值、完成值。测算明细右侧有供公式使用的隐藏列，请勿删除。",
  order: "各表按写入时的次序排列，更正数字后名次随之更新而行序不动；需要重新排序时，请重新写入汇总表。",
  mark: (mark: string, meaning: string) => `${mark}${meaning}`,
  fonts: {
    official:
      "标题用方正小标宋简体，正文用仿宋_GB2312，未安装这些字体的电脑会以其他字体显示，可在设置中改用黑体、仿宋。",
    system: "标题用黑体，正文用仿宋。",
  },
  version: (version: string) => `目标任务助手${version}依据上述规则自动生成，数字以原表为准。`,
} as const;
