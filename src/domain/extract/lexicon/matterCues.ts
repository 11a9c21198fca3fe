import { Cues } from "./cues";
import { HARVESTS } from "./nameWords";
import { STAGES_APART } from "./workStages";

/** What rules look for around a number and in a report: most texts hold words of few of these. */
export const MATTER = new Cues({
  inForce: "有效 拥有",
  balance: "余额",
  stock: "总量 总数 存量 保有 总户 总规 总面 总里 总人 余额",
  allThereAre: "累计 总数 总量 全 我",
  severalYears: "两年 三年 四年 五年 十三五 十四五 十五五 十六五 历年 0年 1年 2年 3年 4年 5年 6年 7年 8年 9年",
  ownArea: "我市 我区 我县 我旗",
  reach: "全国 全省 全市 全区 全县",
  signed: "签约",
  harvest: HARVESTS.join(" "),
  residents: "居民",
  season: "春季 夏季 秋季 冬季",
  each: "每",
  allFinished: "全部 全面",
  since: '以来 至今 起 五来 年来 工来 设来 ”来 "来',
  upToNow: "目前 以来 累计 至今",
  stages: STAGES_APART.map(([asked]) => asked).join(" "),
  open: "正在 尚未 暂未 未 剩余 其余 余下 部分 基本 初步 计划 预计 拟 下一步 下步 待 推进 筹备 草案 初稿 征求 进入 扫尾 收尾 还需 仍 滞后 力争 将于 即将 前期 阶段 个别",
  notStarted: "未 没有 暂缓 尚不",
  result:
    "投用 投入 交付 启用 揭牌 开馆 开园 开业 通车 上线 开放 封顶 印发 出台 发布 公布 颁布 批复 开通 通过 授牌 命名 获评 创建 竣工 完工 建成 拨付 发放 兑付 举办 闭幕 全覆盖",
  rank: "第",
  ofWhich: "其中",
  titles: "《 〔 [ 【",
  quoted: '“ "',
});

export const MAY_HOLD = MATTER.bits;

/** May a text hold what a rule looks for? Where not, its pattern need not be tried. @param question of MAY_HOLD */
export function mayHold({ cues }: { readonly cues: number }, question: number): boolean {
  return (cues & question) !== 0;
}
