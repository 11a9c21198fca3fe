/** What the command line says. Each error is one line. */
export const cliSentences = {
  help: `目标任务助手：在命令行中测算目标任务一览表

用法
  mubiao assess 文件.xlsx [--as-of 日期] [--json]     测算并列出结果
  mubiao run 文件.xlsx -o 结果.xlsx [--as-of 日期]    测算并把汇总表写入副本
  mubiao explain "目标" "进展" [--as-of 日期]         说明如何读懂一条任务

选项
  --as-of 日期    截止日期，如 2026-09-30；不写则取表中写明的日期
  --json          只输出 JSON,供其他程序使用
  -o, --output    结果文件，不能与原文件相同
  -h, --help      显示本说明

退出码：0 已测算  2 用法有误  3 文件无法读取或写入  4 没有找到目标任务表`,
  unknownCommand: (command: string) => `没有“${command}”这个命令，请用 mubiao --help 查看用法。`,
  badOption: (option: string) => `选项“${option}”无法识别或缺少内容，请用 mubiao --help 查看用法。`,
  fileWanted: "请写明要测算的一个 .xlsx 文件，例如：mubiao assess 一览表.xlsx。",
  outputWanted: "请用 -o 写明结果文件，例如：mubiao run 一览表.xlsx -o 结果.xlsx。",
  outputIsInput: "结果文件不能与原文件相同，请换一个文件名。",
  badDate: (text: string) => `日期“${text}”有误，请写成 2026-09-30 的形式。`,
  textsWanted: '请写明目标和进展两段文字，例如：mubiao explain "新增就业9500人" "新增就业2677人"。',
  noTable: (reasons: string) => `没有找到目标任务表：${reasons}请打开含有“目标任务”“完成情况”等表头的工作簿。`,
  cannotWrite: (path: string) => `结果文件“${path}”无法写入，请检查文件夹是否存在、是否只读或文件正被打开。`,
  refused: (reasons: string) => `没有写入：${reasons}`,
  unexpected: "程序出现意外错误，文件没有改动，请把所用文件的情况告知维护人员。",
  reading: "正在读取……",
  assessing: (done: number, total: number) => `正在测算 ${done}/${total}`,
  written: (path: string, sheets: string) => `已写入“${path}”：${sheets}。`,
  tableHeading: (sheet: string, title: string, kind: string) => `【${sheet}】${title}（${kind}）`,
  asOf: (asOf: string, pace: number) => `截止日期 ${asOf}，序时进度 ${pace}%`,
  columns: {
    serial: "序号",
    task: "目标任务",
    owner: "牵头单位",
    rate: "完成率",
    lamp: "亮灯",
    status: "状态",
    note: "依据",
  },
  summary: (tasks: number, green: number, yellow: number, red: number, grey: number, review: number) =>
    `共${tasks}项：绿灯${green}、黄灯${yellow}、红灯${red}、灰灯${grey}；待确认${review}项。`,
  problems: (count: number) => `数据问题${count}条:`,
  skipped: (sheet: string, reason: string) => `未测算【${sheet}】:${reason}`,
  toConfirm: "待确认",
} as const;
