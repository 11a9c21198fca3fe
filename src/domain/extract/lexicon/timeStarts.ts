import { Dictionary } from "./dictionary";

/** The patterns of times by the characters that can start them. */
export const enum Start {
  FullDay = 1,
  Slogan = 2,
  Recurring = 4,
  Months = 8,
  MonthDay = 16,
  Quarter = 32,
  YearEnd = 64,
  YearPart = 128,
  YearBare = 256,
  MonthEnd = 512,
  Event = 1024,
}

const DIGITS = "0 1 2 3 4 5 6 7 8 9";
const NAMED_YEARS = "今年 本年 明年 次年 来年 去年";
const PAIRS_OF_NUMERALS = [..."一二零"].flatMap((one) => [..."零一二三四五六七八九"].map((other) => one + other));

/** How each pattern begins: with a digit, or with two characters. Events are looked up by their words. */
const BY_BEGINNING = new Map<string, number>();
for (const [start, beginnings] of [
  [Start.FullDay, DIGITS],
  [Start.Slogan, "当年"],
  [Start.Recurring, "每半 每季 每年 每月 每周 每星 每旬 每天 每日"],
  [Start.Months, DIGITS],
  [
    Start.MonthDay,
    `${DIGITS} ${NAMED_YEARS} 当年 上年 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 元月 腊月 十一 十二`,
  ],
  [
    Start.Quarter,
    `${DIGITS} ${NAMED_YEARS} 当年 上年 一季 二季 三季 四季 首季 第一 第二 第三 第四 第首 第1 第2 第3 第4`,
  ],
  [Start.YearEnd, `${DIGITS} ${NAMED_YEARS}`],
  [Start.YearPart, `${DIGITS} ${NAMED_YEARS} 当年 年底 年末 年终 年内 年中 年初 上半 下半 前三 岁末`],
  [Start.YearBare, `${DIGITS} 今年 本年 明年 去年 上年 全年 ${PAIRS_OF_NUMERALS.join(" ")}`],
  [Start.MonthEnd, "本月 当月 次月 下月 月底 月末"],
  [Start.Event, "春 国 入 主 汛 供 采 秋 清 中 端 两 高 防 冰 开 元 五"],
] as const)
  for (const beginning of beginnings.split(" "))
    BY_BEGINNING.set(beginning, (BY_BEGINNING.get(beginning) ?? 0) | start);

/** Most characters start none of the patterns and cost one load. */
export const STARTS = new Uint16Array(0x10000);
for (const [beginning, starts] of BY_BEGINNING) STARTS[beginning.charCodeAt(0)]! |= starts;

/** The patterns that two characters can begin. */
export const BEGINNINGS = new Dictionary([...BY_BEGINNING].filter(([beginning]) => beginning.length > 1));
