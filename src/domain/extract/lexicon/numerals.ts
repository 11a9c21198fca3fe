/** Chinese digits, everyday and financial (大写), as GB/T 15835 allows them in official papers. */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[..."零一二三四五六七八九"].map((char, value) => [char, value] as const),
  ...[..."〇壹贰叁肆伍陆柒捌玖"].map((char, value) => [char, value] as const),
  ["两", 2],
  ["俩", 2],
  ["幺", 1],
]);

/** Tens within one group of four digits; 廿 and 卅 are twenty and thirty in one character. */
export const TENS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);

export const CONTRACTED_TENS: ReadonlyMap<string, number> = new Map([
  ["廿", 20],
  ["卅", 30],
  ["卌", 40],
]);

/** Groups of four digits. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["萬", 10_000],
  ["亿", 100_000_000],
  ["億", 100_000_000],
]);
