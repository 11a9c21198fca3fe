import { words } from "./dictionary";

/** A time named by an event of the year whose day differs from year to year or place to place: its limit has no date. */
export const EVENTS = words(
  "主汛期 汛期 入汛 入冬 供暖季 采暖季 采暖期 春耕 秋收 开学 春节 国庆 国庆节 元旦 五一 清明 中秋 端午 两会 高考 中考 防火期 冰冻期",
);

/** Words that turn a time into what has been, not into a limit: 截至10月底. */
export const AS_OF = words(
  "截至 截止 截止到 截至到 截止至 截止目前 自 从 自从 始于 较 比 同比 始建于 原定 原计划 已于 早在",
);

/** Words in whose reach a progress text speaks of what is still to come. */
export const FORWARD = words(
  "预计 预期 计划 拟 力争 争取 确保 将 即将 有望 调整至 调整到 调整为 推迟至 推迟到 延期至 延期到 延至 延长至 顺延至 要求 必须 务必 下一步 下步 待 准备 打算 承诺 限期 " +
    "责令 力保 可于 可在 倒排 目标 约定 剩余 其余 尚需 仍需 余下 最迟 最晚 须于 应于 需于 需在 须在",
);

/** Words that say a thing is behind us. */
export const PAST = words("已于 已在 已经 已 曾于 曾 顺利于 业已 现已");

/** Month numbers as written; 元月 is January, 腊月 is taken for December. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ["一", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
  ["十", 10],
  ["十一", 11],
  ["十二", 12],
  ["元", 1],
  ["腊", 12],
]);

/** Quarter numbers as written. */
export const QUARTERS: ReadonlyMap<string, number> = new Map([
  ["一", 1],
  ["首", 1],
  ["二", 2],
  ["三", 3],
  ["四", 4],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
]);
