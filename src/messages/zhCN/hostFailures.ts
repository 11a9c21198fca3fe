/** Failures of Excel itself that call for another sentence than "try again", by the code of HostFailure. */
const hostFailureSentences: Readonly<Record<string, string>> = {
  "no-answer": "Excel 长时间没有回应，请检查网络，重新打开面板后再试。",
  "half-written": "写入中断，未能确认结果。请重新打开面板，没有写完的内容会自动清除。",
  "read-back-differs": "写入后核对发现内容不一致，工作簿已恢复原样，请重试。",
  RequestPayloadSizeLimitExceeded: "内容过多，Excel 一次无法接收，请拆分工作簿后再试。",
  AccessDenied: "Excel 不允许这项操作，请检查工作簿和工作表是否受保护或只读。",
};

/** What a clerk is told of such a failure, or null where the sentence for the work itself will do. */
export function hostFailureSentence(code: string): string | null {
  return hostFailureSentences[code] ?? null;
}

/** What the ribbon's button leaves for the pane to show. */
export const commandSentences = {
  written: (sheets: number) => `一键测算已完成，写入 ${sheets} 张汇总表。`,
  noTable: "没有找到目标任务一览表，未写入汇总表。",
  toPane: "未作改动，请在面板的“写入汇总表”中确认后写入。",
  failed: "一键测算未完成，请打开面板查看原因后重试。",
} as const;
