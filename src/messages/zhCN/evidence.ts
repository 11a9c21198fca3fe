/** Why a pair was made or not, one sentence each. */
export const evidenceSentences = {
  sameName: (target: string, actual: string, name: string) =>
    `目标“${target}”与进展“${actual}”同为“${name}”，据此对应。`,
  similarName: (target: string, actual: string, goalName: string, actualName: string) =>
    `目标“${goalName}”${target}与进展“${actualName}”${actual}名称相近、单位可换算，据此对应。`,
  sameCount: (target: string, actual: string) =>
    `进展“${actual}”未写明对象，计量单位和所述工作与目标“${target}”一致，据此推定。`,
  provenByRate: (target: string, actual: string) =>
    `进展“${actual}”除以目标“${target}”，与其后自述的完成率相符，据此对应。`,
  provenBySum: (target: string, actual: string) =>
    `进展分列已完成和未完成各数，合计等于目标“${target}”，其中已完成“${actual}”，据此对应。`,
  shareOfGoal: (target: string, actual: string) => `进展写明目标数“${target}”中已完成“${actual}”，据此对应。`,
  implausible: (target: string, actual: string) =>
    `进展“${actual}”达到目标“${target}”的三倍以上，可能是历年累计数或单位有误，须人工确认。`,
  overYears: (target: string, actual: string) =>
    `进展“${actual}”是跨年累计数，不能直接与年度目标“${target}”相除，须人工确认。`,
  stated: (target: string, actual: string) => `同一处文字写明目标“${target}”和完成数“${actual}”。`,
  statedRate: (rate: number) => `原文写明完成率${rate}%，据此采用。`,
  related: (target: string, actual: string, goalName: string, actualName: string) =>
    `进展“${actualName}”${actual}与目标“${goalName}”${target}口径相关但不相同，须人工确认。`,
  several: (target: string, values: readonly string[]) =>
    `进展中${values.map((value) => `“${value}”`).join("、")}都可能对应目标“${target}”，须人工选定。`,
  otherName: (target: string, values: readonly string[]) =>
    `进展中${values.map((value) => `“${value}”`).join("、")}与目标“${target}”单位相同，名称不同，须人工确认。`,
  none: (target: string) => `进展中没有与目标“${target}”同一指标的完成数。`,
  noProgress: (target: string) => `没有填报目标“${target}”的进展。`,
  excluded: (target: string, value: string, why: string) => `进展中“${value}”不作为目标“${target}”的完成数：${why}。`,
  expected: "该数为预计数。",
};

/** The words a status rests on. */
export const statusReasons = {
  silent: "没有填报进展。",
  allMet: "各项目标均已达到。",
  done: (words: string) => `进展写明“${words}”。`,
  notStarted: (words: string) => `进展写明“${words}”。`,
  open: (words: string) => `进展写有“${words}”，尚未全部完成。`,
  underway: "已有进展，未写明全部完成。",
};

/** Words of the step-by-step explanation of one pair of sentences. */
export const explainWords = {
  goal: "目标中的数字",
  progress: "进展中的数字",
  indicators: "指标与对应",
  rates: "文中自述的比率",
  deadlines: "时限",
  status: "状态",
  none: "（无）",
  unknown: "未写明",
  expected: "（预计数）",
  rate: (name: string, value: number, computed: number | null, ofTask: boolean) =>
    `  ${name} ${value}%${computed === null ? "" : `（按文中数字复算为${computed}%）`}${ofTask ? "  为本任务完成率" : ""}`,
  deadline: (text: string, date: string | null) => `  ${text}${date ? ` → ${date}` : "  无固定日期"}`,
  roles: {
    level: "水平或数量",
    change: "增减变动",
    ratio: "比率",
    "stated-rate": "自述完成率",
    gap: "差距",
    target: "引述的目标",
    total: "总数",
    subject: "主语数量",
    threshold: "门槛值",
    attribute: "规模属性",
    part: "其中部分",
    remaining: "剩余部分",
    plan: "计划或预测",
    survey: "摸底或前期",
    designated: "确定或申报",
    begun: "已开工或阶段性",
    "last-year": "上年或同期",
    "this-period": "当期数",
    from: "起点",
    duration: "时间长度",
    frequency: "频次",
    activity: "工作频次",
    context: "背景",
    bare: "无单位",
  },
} as const;
