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
