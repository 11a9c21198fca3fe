import { words } from "./dictionary";

/** Measures a goal states to keep down, also where it does not say 控制在. */
export const LOWER_IS_BETTER = words(
  "失业率 不良率 不良贷款率 死亡率 发病率 事故率 死亡人数 事故起数 负债率 债务率 投诉率 差错率 漏损率 返贫率 辍学率 信访率 浓度 平均浓度 能耗 排放量 污染天数 超标率 退件率 流失率 空置率 三公经费 审批时限 办理时限",
);
