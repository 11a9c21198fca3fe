import { words } from "./dictionary";

/** A change against another time: behind them stands growth or decline, not a level. */
export const INCREASE = words(
  "增长 增长了 增加了 增幅 增幅达 增幅为 增速 增速为 增速达 增长率 上升 上升了 上涨 递增 提高 提高了 提升 提升了 增 升 快于 高于 增长达 增长约 年均增长 回升 翻 同比增加 净增 加快 扩大 增收 增加",
);
export const DECREASE = words(
  "下降 下降了 降低 降低了 减少了 下降率 降幅 降幅达 降幅为 削减 削减率 减排 压减 压降 下滑 回落 负增长 同比减少 缩减 缩短 缩短了 减幅 降 改善 减少 减 下降约 收窄 改善率 降低率 压减率 减少率 递减 减收",
);
/** Words that tie a change to what it is measured against. */
export const AGAINST = words(
  "同比 环比 同口径 比上年 较上年 比去年 较去年 比年初 较年初 比上月 较上月 比改革前 较改革前 较上年同期 比上年同期 较同期 与去年 比同期 较基期 按可比价 年均 较 比 相比",
);

/** What the rate of a whole task is measured on. */
export const TASK_BASE = words(
  "任务 年度任务 全年任务 目标 目标任务 年度目标 年度目标任务 全年目标 全年目标任务 计划 年度计划 全年计划 年计划 计划任务 预算 年初预算 预算任务 任务数 目标数 计划数 年度投资 年度投资计划 年度计划投资 计划投资 年计划投资 年度投资任务 投资计划 全年预算 年度预算 责任目标 考核目标 考核任务 省定目标 市定目标 省定任务 市定任务 " +
    "下达任务 年任务 总任务 指标 年度指标 指标任务 序时任务",
);

/** Statistics that state a plan's whole size, not what is to be done this year. */
export const WHOLE_PROJECT = words(
  "总投资 计划总投资 估算投资 估算总投资 总造价 总建筑面积 规划面积 占地面积 总规模 投资估算 概算 概算总投资 设计能力 注册资本 协议投资 协议资金 合同投资 框架协议 规划用地",
);

/** Plans and forecasts: what a sentence behind them says has not happened. */
export const PLAN = words(
  "计划 拟 拟定 拟于 力争 争取 确保 将 将于 即将 有望 准备 打算 下一步 下步 目标 力保 预期 到年底 年底前 可完成 可实现 可建成 可容纳 明年 届时 建成后 预计建成 预计到 预计年底 预计全年",
);
/** 预计 before a statistic of the period now ending is accepted as an actual, tagged 预计. */
export const EXPECTED = words("预计 预计数 初步统计 初步核算 快报 快报数 预计完成 预计达到 预计实现 预计可达");

/** Named or chosen, but not built. */
export const DESIGNATED = words("确定 确定为 列为 列入 入选 选定 拟定 推荐 申报 候选 上报 选树 备选 后备");
/** What is done before the work itself: papers, plots, tenders. */
export const PREPARATION = words(
  "装修 装饰 规划 规划编制 规划设计 设计 勘察 勘测 勘察设计 测绘 选址 立项 可研 可行性研究 初设 环评 图审 施工图 前期 前期工作 前期手续 方案 方案编制 招标 招投标 预算 预算编制 用地手续 用地预审 用地审批 报批手续 报建手续 摸底 摸排 三通一平 场平 初验 鉴定 勘查 核查 评审 财政评审 公示 征求意见 评估 入户评估 申请 受理申请 审批 审核 报名 批复",
);
/** What is left. */
export const REMAINING = words(
  "剩余 其余 余下 尚有 还有 仍有 未完成 未开工 未启动 未动工 未整改 未办结 尚未 滞后 缺口 尚差 还差 暂未 拖欠 结转 在办 在途 停工",
);
/** Last year's or an earlier period's value. */
export const LAST_YEAR = words(
  "去年 上年 去年同期 上年同期 往年 上年末 去年底 上年底 年初的 原来 原有 改革前 上月 基期",
);
/** What exists, covers or serves: background in a goal. */
export const CONTEXT = words(
  "辐射 覆盖面积 服务半径 占地 位于 距离 涉及 全长 总长 长约 现有 原有 户均 下辖 辐射面积 辐射人口 服务人口 半径",
);
/** Meetings and the like: activity, not achievement, unless the goal itself counts them. */
export const ACTIVITY_NOUNS = words(
  "召开 研究 组织研究 专题研究 调度 会议 例会 约谈 督办 督导 督查 下发 印发 通报 出动 出警 走访 暗访 夜查 巡查 观摩 现场办公 协调 协调解决 外出招商 推介",
);
/** Markers of a target inside a progress or bulletin text. */
export const TARGET_IN_PROGRESS = words(
  "计划 年度计划 全年计划 年度任务 全年任务 目标 年度目标 全年目标 任务 今年任务为 年初计划 控制目标 市定标准 省定标准 国定标准 考核标准 目标值 任务数 年度指标 市定目标 省定目标 今年计划 计划改造 计划新建 计划建设 计划完成 年度计划投资 年计划投资 当年计划投资 今年计划投资 年初预算 控制数 控制指标 目标任务 年度目标任务",
);
