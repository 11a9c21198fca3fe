/**
 * The stages a work passes through, as pairs: a goal that names the first is never answered by a count of the second, which comes
 * before it (受理 before 办结) or only behind it for some (拆除 behind 征收). Words are separated by spaces.
 */
export const STAGES_APART: readonly (readonly [asked: string, told: string])[] = [
  ["办结 审结 结案 执结 审批 查结", "受理 收到 接收 接到 立案 登记 交办"],
  ["调解", "受理 收到 接到 登记"],
  ["发放 拨付 兑付 兑现 投放", "受理 授信 审批 审核 核定 公示 申请 申报"],
  ["交付", "建成 竣工 完工 封顶"],
  ["验收", "建成 竣工 完工 建设"],
  ["出让 成交 拍卖 处置 供应 供地", "收储 储备 征收 报批"],
  ["销号", "整改 排查 核查 交办"],
  ["清退 追缴 退还 清收", "核查 核实 排查 查实 摸排 认定"],
  ["征收 征迁", "拆除 评估 丈量 入户"],
];
