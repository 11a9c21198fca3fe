type Facts = Readonly<Record<string, string | number>>;
type Sentence = (facts: Facts, cell: string) => string;

/**
 * What is wrong, where, and what to do, for each kind of problem in the user's data.
 * `cell` is "H5" or "本表" where the problem has no cell of its own. The keys are the codes of the contract.
 */
export const issueSentences = {
  "header-doubtful": (f, at) => `${at}的表头“${f.header}”可能不是“${f.role}”，请在“列对应”中核对。`,
  "goal-unread": (f, at) =>
    `${at}的表头“${f.header || "（空）"}”看不出用途，列中写有任务量，可能是目标，尚未计入，请在“列对应”中指定。`,
  "reading-doubtful": (f, at) => `${at}按“${f.kind}”识别，也可能是“${f.other}”，请在“列对应”中确认。`,
  "year-missing": (f) => `表中写有“${f.period}”但没有年份，请在“设置”中指定截止日期。`,
  "hidden-rows-counted": (f) => `有${f.count}行处于隐藏或筛选状态，已一并计入，如不应计入请从表中删除。`,
  "total-mismatch": (f, at) => `${at}“${f.label}”填写为${f.stated}，按各行相加为${f.computed}，请核对。`,
  "serial-missing": (_f, at) => `${at}没有序号，请补填。`,
  "serial-duplicate": (f, at) => `${at}序号“${f.serial}”与第${f.row}行重复，请核对。`,
  "lead-unit-missing": (_f, at) => `${at}没有填写牵头单位，该任务不进入单位排名，请补填。`,
  "progress-missing": (_f, at) => `${at}没有填写完成情况，无法测算，请督促报送。`,
  "progress-unsaid": (f, at) => `${at}完成情况只写“${f.text}”，没有具体内容，无法测算，请督促报送。`,
  "progress-repeated": (f, at) => `${at}的完成情况与第${f.row}行完全相同，请核对是否误填。`,
  "owner-vague": (f, at) => `${at}“${f.name}”不是具体的单位或责任人，不参加排名，如需排名请写明。`,
  "unit-alias": (f, at) => `${at}“${f.name}”与“${f.other}”可能是同一单位，请在“待确认”中核对，确认前分别统计。`,
  "number-as-text": (f, at) => `${at}“${f.text}”是文本格式的数字，已按数字读取，建议改为数值格式。`,
  "formula-error": (f, at) => `${at}的公式结果为${f.error}，未采用，请修正公式。`,
  "unit-conflict": (f, at) => `${at}完成数的单位“${f.actual}”与目标的单位“${f.target}”不能换算，未计算完成率，请核对。`,
  "target-zero": (_f, at) => `${at}的目标为0，不计算完成率，请核对目标是否漏填。`,
  "rate-mismatch": (f, at) => `${at}写明的${f.stated}%与按数字计算的${f.computed}%不一致，请核对口径。`,
  "rate-stale": (f, at) => `${at}显示的完成率${f.shown}%与现有数字计算的${f.computed}%不符，公式可能未重算，请核对。`,
  "parts-mismatch": (f, at) => `${at}写明合计${f.stated}，各分项相加为${f.sum}，请核对。`,
  "actual-implausible": (f, at) => `${at}完成数${f.actual}为目标${f.target}的${f.times}倍，请核对数字和单位。`,
  "actual-negative": (f, at) => `${at}完成数为${f.actual}，请核对是否有误。`,
  "actual-decreased": (f, at) => `${at}完成数${f.actual}低于上次（${f.asOf}）的${f.before}，请核对。`,
  "candidates-several": (f, at) => `${at}有${f.count}个数字都可能是“${f.measure}”的完成数，请在“待确认”中选定。`,
  "measure-related": (f, at) => `${at}以“${f.actual}”对应目标“${f.target}”，两者口径相关但不相同，请确认。`,
  "deadline-passed": (f, at) => `${at}时限“${f.deadline}”已过，任务尚未完成，请督办。`,
} satisfies Record<string, Sentence>;

/** The sentence of one issue; numbers are shown as given. */
export function issueSentence(issue: { code: keyof typeof issueSentences; cell: string | null; facts: Facts }): string {
  const sentence: Sentence = issueSentences[issue.code];
  return sentence(issue.facts, issue.cell ? `${issue.cell}单元格` : "本表");
}
