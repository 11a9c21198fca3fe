import { Dictionary } from "./dictionary";

/**
 * What a word beside a number says of it. `min` and `max` are bounds (不少于, 不超过), `above` and `below` say on which side
 * the value lies without setting a bound in a goal of an amount (超过, 不足), `about` makes it rough.
 */
export type BoundWord = "min" | "max" | "above" | "below" | "about";

const before: readonly (readonly [BoundWord, string])[] = [
  ["about", "约 大约 约为 约达 近 将近 接近 大概 大致"],
  ["above", "超 超过 突破 高于 多于 大于 逾 过 超出 达到并超过 超额 超百 优于"],
  [
    "min",
    "≥ ≧ ⩾ 大于等于 大于或等于 不低于 不少于 不小于 不下于 不下 不弱于 至少 最少 最低 保底 不得低于 不得少于 须达到 要达到 力争达到 确保达到",
  ],
  [
    "max",
    "≤ ≦ ⩽ 小于等于 小于或等于 不超过 不超 不高于 不多于 不大于 不突破 不得超过 不得高于 不得突破 控制在 控制到 控制 严控在 限制在 至多 最多 最高 上限 压缩到 压缩至 压减到 压减至 缩短到 缩短至 " +
      "缩减到 缩减至 降到 降至 下降到 下降至 降低到 降低至 减少到 减少至 减至 压降至 压降到 下降为 降为 精简到 精简至 压到 控制目标 控制数",
  ],
  ["below", "不足 不到 低于 少于 小于 未达 未到 不及"],
];

const after: readonly (readonly [BoundWord, string])[] = [
  ["about", "左右 上下 许 余 多"],
  ["min", "以上 及以上 或以上 (含)以上 以上(含) 起步"],
  ["max", "以内 之内 以下 及以下 或以下 内"],
];

export const QUALIFIERS_BEFORE = new Dictionary(
  before.flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind] as const)),
);
export const QUALIFIERS_AFTER = new Dictionary(
  after.flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind] as const)),
);
