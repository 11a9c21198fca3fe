/**
 * Measure words (量词) that count things. All count one each, so two of them can be compared once what is counted
 * is known to be the same (12家企业, 12户企业 …); that judgement belongs to pairing, not to conversion.
 */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  (
    "个 路 具 台件 家 件 项 条 座 所 盏 套 批 宗 场 次 处 起 例 份 支 张 台 辆 部 栋 幢 间 孔 口 眼 株 棵 头 只 羽 尾 匹 艘 架 列 班 期 届 篇 " +
    "本 册 种 类 门 对 双 组 队 层 块 片 段 道 根 杆 面 幅 卷 枚 颗 粒 箱 袋 瓶 桶 把 床 席 笔 宗 例 枪 串 顶 桩 堂 课时 学时 人份 " +
    "辆次 架次 班次 批次 场次 件次 家次 台次 艘次 车次 项次 条次 处次 个次 剂次 例次 张次 " +
    "台套 台(套) 套(台) 台(件) 件(套) 项(次) 个(次) 家(次) 处(个) 个(处) 条(段) 大项 小项 个批次 个标段 个单元 个泊位 个车位 个床位 " +
    "车道 标段 亩次 乡镇 行政村 自然村 株次 穴 丛 畦 厘 帧 版 字 款 车皮 节 出 台班 工日 万方 宗次 件套 盘 樘 页 空方 轮次 机架 标准机架 针次 点位 盆"
  ).split(" "),
);

/** 户 and 人 are measure words too but keep dimensions of their own: a household is never so many people. */
export const COUNT_DIMENSION = "count";
