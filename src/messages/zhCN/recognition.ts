type Reason = (header: string, role: string) => string;

/** Why a column was read as it was. */
export const columnReasons = {
  words: (header, role) => `表头“${header}”是“${role}”的常用写法。`,
  "words-and-body": (header, role) => `表头“${header}”是“${role}”的常用写法，列中内容也相符。`,
  body: (_header, role) => `该列没有表头文字，按列中内容判断为“${role}”。`,
  "body-decides": (header, role) => `表头“${header}”可有几种含义，按列中内容判断为“${role}”。`,
  "body-differs": (header, role) => `表头“${header}”像是“${role}”，但列中内容不太相符，请核对。`,
  "only-candidate": (header, role) => `表中没有更合适的列，以“${header}”作为“${role}”。`,
  person: (_header, role) => `由人工指定为“${role}”。`,
} satisfies Record<string, Reason>;

/** Why a sheet is left alone, one sentence each. */
export const skipReasons = {
  empty: () => "工作表为空。",
  prose: () => "工作表只有成段文字，没有表格。",
  noHeader: () => "没有找到目标任务表的表头。",
  noTask: () => "表中没有目标、任务或指标一列，不是目标任务表。",
  contact: () => "这是通讯录，没有目标和进展。",
  roster: () => "这是人员名单或值班表，没有目标和进展。",
  leave: () => "这是请假考勤表，没有目标和进展。",
  budget: () => "这是预算资金表，没有年度目标和完成情况。",
  purchase: () => "这是采购或物资表，没有目标和进展。",
  agenda: () => "这是会议议程，没有目标和进展。",
  noGoal: () => "表中只有清单，没有目标、进展、责任单位或时限。",
  template: () => "这是空白模板，表头下没有填写任何任务。",
  reportCopy: () => "这是汇总表的副本，不是目标任务表。",
  person: () => "已由人工确认不是目标任务表。",
  veryHidden: () => "工作表被深度隐藏，未读取。",
} satisfies Record<string, () => string>;

export type SkipCode = keyof typeof skipReasons;

/** Why a numeric target stands beside its actual, or alone. */
export const measureEvidence = {
  pair: (target: string, actual: string) => `目标取自${target}，完成数取自${actual}。`,
  noActual: (target: string, actual: string | null) =>
    actual === null ? `目标取自${target}，表中没有对应的完成数。` : `目标取自${target}，${actual}没有可用的完成数。`,
};

/** What the status of a row of figures rests on. */
export const statusEvidence = {
  words: (words: string) => `表中写明“${words}”。`,
  rate: (rate: number) => `表中完成率为${rate}%。`,
  figures: () => "表中已有完成数。",
  zero: () => "表中完成数为0。",
};
