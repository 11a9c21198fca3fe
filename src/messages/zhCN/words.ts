/** The trade's words for closed sets of values. */
export const lampWords = { green: "绿", yellow: "黄", red: "红", grey: "灰" } as const;

export const statusWords = {
  done: "已完成",
  underway: "推进中",
  "not-started": "未启动",
  unclear: "不明确",
} as const;

export const kindWords = {
  narrative: "文字目标表",
  values: "数值指标表",
  rates: "进度百分比表",
  actions: "任务分解表",
  bulletin: "情况通报",
  matrix: "单位指标矩阵表",
} as const;

export const indicatorKindWords = {
  amount: "总量",
  growth: "增长",
  ceiling: "上限",
  floor: "下限",
  reduction: "下降",
} as const;

export const roleWords = {
  serial: "序号",
  category: "类别",
  task: "目标任务",
  target: "年度目标",
  measureUnit: "计量单位",
  planValue: "目标值",
  actualValue: "完成值",
  rate: "完成率",
  progress: "完成情况",
  verdict: "完成状态",
  leader: "责任领导",
  coordinator: "协管责任人",
  leadUnit: "牵头单位",
  person: "责任人",
  supportUnit: "配合单位",
  deadline: "完成时限",
  rank: "排名",
  weight: "权重",
  score: "得分",
  evidence: "佐证材料",
  remark: "备注",
} as const;
