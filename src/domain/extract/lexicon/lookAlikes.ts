import { Dictionary } from "./dictionary";

/**
 * Words that begin with a measure word but are not one: 3家长 is no 3家, 八成立 no 八成.
 * Each measure word lists what may not follow it.
 */
const notThatUnit: Readonly<Record<string, string>> = {
  成: "立 功 为 交 员 果 都 效 品 本 熟 长 就",
  方: "面 案 式 位 便 法 针 向 可 能 阵",
  分: "别 局 布 批 类 级 析 管 工 配 公司 院 期 享",
  度: "假 夏 过",
  里: "程 面 弄",
  台: "阶 湾 账 风 帐",
  部: "门 分 署 级 委 队 位",
  处: "理 置 罚 级 于 长 室 在 方",
  起: "来 草 步 诉 到 止 点",
  场: "所 地 馆 平 面 景 站",
  家: "庭 长 乡 族 政 属",
  条: "件 例 款",
  人: "大 民 才 力 工 居 物 事 文 行 防 社 身 武",
  户: "籍 外 型",
  所: "属 以 得 需 辖",
  座: "谈",
  张: "家",
  支: "付 持 出 部 撑 行 农 委 前 渠",
  间: "接 隔 断",
  名: "牌 单 录 称 镇 城 胜 校 师 誉 义",
  位: "于 置 居 列",
  批: "准 复 发 评 示 而",
  班: "子 长 线 次",
  块: "链",
  道: "路 德 闸",
  口: "径 碑 岸 头 袋 号",
  本: "地 区 市 级 年 月 次 科 季 周 县 省 镇 行 身 着",
  只: "有 要 是 能 剩",
  对: "接 应 象 照 口 外 标 本 全 各",
  升: "级 规 至 到 学 格 温 值 高 为",
  克: "服",
  周: "边 期 围 末 村 转",
  天: "网 然 窗 府 津 眼",
  项: "目标",
  片: "面",
  层: "次 面 级",
  门: "面 类 诊 店 户 槛 前 口",
  面: "积 向 对 临 试 貌 上",
  类: "别 似 型",
  版: "块",
  款: "项",
  头: "部 号 等",
  笔: "试 记",
  件: "套",
  次: "日 月 年 级 要 新 生 均",
  队: "伍 长",
  点: "位",
};

/** Longer words behind a measure word that begin like one of those above and leave it one: 4万名城乡妇女, 3家乡镇医院. */
const stillThatUnit: Readonly<Record<string, string>> = {
  名: "城乡 城镇 校长 校外 校医 师范 师资 义工 录取 录用",
  家: "长期 属地 政府 政务 乡镇 乡村",
  起: "诉讼",
  人: "居家 大病 大学",
  场: "地方 面向 面对",
  次: "生态 日常",
  件: "套装",
};

/** True for the words that deny the unit before them, false for the longer ones that do not. */
export const NOT_THAT_UNIT: ReadonlyMap<string, Dictionary<boolean>> = new Map(
  Object.entries(notThatUnit).map(([unit, list]) => [
    unit,
    new Dictionary([
      ...list.split(" ").map((word) => [word, true] as const),
      ...(stillThatUnit[unit]?.split(" ") ?? []).map((word) => [word, false] as const),
    ]),
  ]),
);

/** A number right behind one of these is an ordinal or part of a document's number: 第3名, 〔2016. */
export const NO_NUMBER_BEHIND: ReadonlySet<string> = new Set([..."第每逢#№〔【["]);

/** A Chinese numeral right behind one of these is a guess: 数十家, 几百户, 上千人. 天数7天 is a count. */
export const NO_CHINESE_NUMBER_BEHIND: ReadonlySet<string> = new Set([..."数几上若"]);

/** Chinese numerals of one in front of a counter are an article: 一个, 一批, 一次. */
export const INDEFINITE_ONE = "一";

/** What 两个, 四个 … count in slogans rather than in targets: 两个维护, 四个意识. */
export const SLOGAN_NOUNS = new Dictionary(
  "责任 意识 自信 维护 全面 方面 环节 层面 维度 到位 必须 坚持 不 一 确立 能力 规律 统一 结合 文明 革命 办法 为主 转变 作用 优先 安全 清单 专项行动 层次 主体 阶段 务必"
    .split(" ")
    .map((word) => [word, true] as const),
);
