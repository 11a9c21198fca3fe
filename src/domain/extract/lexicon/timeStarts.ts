import { words } from "./dictionary";

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

/** How the patterns go on that do not begin with a digit; events are looked up by their words. */
export const BEGINNINGS_IN_WORDS = words(
  "当年 每半 每季 每年 每月 每周 每星 每旬 每天 每日 今年 本年 明年 次年 来年 去年 上年 全年 " +
    "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 元月 腊月 十一 十二 " +
    "一季 二季 三季 四季 首季 第一 第二 第三 第四 第首 第1 第2 第3 第4 " +
    "年底 年末 年终 年内 年中 年初 上半 下半 前三 岁末 本月 当月 次月 下月 月底 月末 " +
    [..."一二零"].flatMap((one) => [..."零一二三四五六七八九"].map((other) => one + other)).join(" "),
);

const DIGITS = "0123456789";
const NUMERALS = "一二三四五六七八九十";
/** Most characters start none of the patterns and cost one load. */
export const STARTS = new Uint16Array(0x10000);
for (const [start, chars] of [
  [Start.FullDay, DIGITS],
  [Start.Slogan, "当"],
  [Start.Recurring, "每"],
  [Start.Months, DIGITS],
  [Start.MonthDay, `${DIGITS}${NUMERALS}元腊今本明次来当去上`],
  [Start.Quarter, `${DIGITS}${NUMERALS}首第今本明次来当去上`],
  [Start.YearEnd, `${DIGITS}今本明次来去`],
  [Start.YearPart, `${DIGITS}今本明次来去当年上下前岁`],
  [Start.YearBare, `${DIGITS}一二零今本明去上全`],
  [Start.MonthEnd, "本当次下月"],
  [Start.Event, "春国入主汛供采秋清中端两高防冰开元五"],
] as const)
  for (const char of chars) STARTS[char.charCodeAt(0)]! |= start;
