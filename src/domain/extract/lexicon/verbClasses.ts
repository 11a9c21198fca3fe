/**
 * Verbs of work by what they bring about. Verbs of one class may answer each other (目标“新建”，进展“已建成”);
 * verbs of two classes speak of different things (新增企业 is no 检查企业). `done` answers every class.
 */
const classes: Readonly<Record<string, string>> = {
  done: "完成 实现 达到 完工 竣工 竣工验收 验收 通过验收 销号 办理 交付 交付使用",
  build:
    "新建 新建成 新改建 新建改造 新改扩建 改扩建 新建改建 扩建 改建 建成 建设 建成投用 建成投产 建成使用 修建 翻建 新修 造林 营造 种植 植树 栽植 植 安装 安装调试 移栽 栽种 定植 硬化 加装 新装 铺设 敷设 新铺设 打通 贯通 通车 建成通车 设置 布设 设立 投用 投入使用 启用 配备 配套 补充 打造 组建 新组建 新开通",
  renew:
    "改造 新建改造 提质改造 改造提升 提升改造 节能改造 更新改造 修缮 维修 维修改造 整修 更换 治理 整治 整改 完成整改 完成治理 清理",
  gain: "新增 净增 增加 培育 培养 认定 新认定 引进 新引进 引入 招引 新招引 招录 招聘 入库 升规 新登记 登记 新设立 创建 新创建 获批 获评 孵化 入驻 安装 安装调试 加装 布设 设置 上云 接入 到位 实际到位 实际利用 争取 落地 签约落地 新签约落地 授权 转移 转移就业 就业 建成 新建 新注册 注册 新成立 成立 新发展 授牌 挂牌 揭牌 命名 评定 到岗 签约到岗 报到 录用 聘用 招收 输转 组建 新组建 入选 授权",
  sign: "签约 新签约 签订",
  start: "开工 新开工 开工建设 动工",
  produce: "投产 建成投产",
  open: "开通 新开通",
  remove:
    "拆除 征收 征拆 腾退 搬迁 安置 出清 关闭 关停 淘汰 清零 化解 消化 处置 减少 压减 脱贫 整改 完成整改 销号 封堵 清退 取缔 消除" +
    " 注销 报废 清理 入住 拆违 征迁 拆迁 退出 摘帽 出列",
  check: "检查 筛查 免费检查 检测 抽检 巡查 排查",
  train: "培训",
  pay: "发放 兑付 兑现 投入 投资 补贴",
  recover: "收回 回笼 征收 清欠",
  adjust: "优化 优化调整",
  settle: "办结 结案 审结 执结 受理 查办",
  spread: "覆盖 惠及 受益 服务",
  help: "帮扶 救助 资助",
  move: "流转",
  die: "死亡",
  happen: "发生",
  apply: "申报 申请",
  hold: "举办 开办 开展 组织",
  write: "编制 修订 出台 印发 制定",
};

/** One bit a class. */
const byVerb = new Map<string, number>();
for (const [index, list] of Object.values(classes).entries()) {
  for (const verb of list.split(" ")) byVerb.set(verb, (byVerb.get(verb) ?? 0) | (1 << index));
}
const DONE = 1 << Object.keys(classes).indexOf("done");

/** How two sets of verbs go together: "same" work, one of them only "done", "silent" where one says nothing, or "other" work. */
export type VerbMatch = "same" | "done" | "silent" | "other";

/** @param before those of the progress verbs that stand before the number: 新建完工2所 finishes another work than 改造 */
export function compareVerbs(
  goal: readonly string[],
  progress: readonly string[],
  before: readonly string[] = progress,
): VerbMatch {
  if (progress.length === 0) return "silent";
  const wanted = classesOf(goal);
  const given = classesOf(progress);
  if (goal.some((verb) => verb !== "完成" && progress.includes(verb))) return "same";
  if ((given & wanted & ~DONE) !== 0) return "same";
  if ((classesOf(before) & ~DONE) !== 0 && (wanted & ~DONE) !== 0) return "other";
  if ((given & DONE) !== 0) return "done";
  if (goal.length === 0 || wanted === DONE) return "silent";
  return given === 0 || wanted === 0 ? "silent" : "other";
}

function classesOf(verbs: readonly string[]): number {
  let found = 0;
  for (const verb of verbs) found |= byVerb.get(verb) ?? 0;
  return found;
}

const BEGINS = /开工|动工/;
const FINISHES = /竣工|完工|交付|投产|投用|投入使用/;

/** 新开工项目30个 and 竣工项目25个: of two numbers one is of what is begun, the other of what is finished. */
export function areStagesApart(ones: readonly string[], others: readonly string[]): boolean {
  const one = stageOf(ones);
  const other = stageOf(others);
  return one !== null && other !== null && one !== other;
}

/** Do the verbs tell of a beginning? */
export function isBegun(verbs: readonly string[]): boolean {
  return verbs.some((verb) => stagesIn(verb).begins);
}

function stageOf(verbs: readonly string[]): "begun" | "finished" | null {
  const begins = isBegun(verbs);
  const finishes = verbs.some((verb) => stagesIn(verb).finishes);
  return begins === finishes ? null : begins ? "begun" : "finished";
}

interface Stages {
  readonly begins: boolean;
  readonly finishes: boolean;
}

/** Verbs come out of the dictionaries, so that they are few. */
const stagesOf = new Map<string, Stages>();

function stagesIn(verb: string): Stages {
  let stages = stagesOf.get(verb);
  if (!stages) stagesOf.set(verb, (stages = { begins: BEGINS.test(verb), finishes: FINISHES.test(verb) }));
  return stages;
}
