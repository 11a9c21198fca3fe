/**
 * Units of measure with their dimension and their size in the dimension's base unit, as an exact fraction.
 * Sizes: Measurement Law units (法定计量单位) and the market system still in use (亩 = 2000/3 平方米).
 */
export interface UnitEntry {
  readonly dimension: string;
  readonly numerator: number;
  readonly denominator: number;
}

const table = new Map<string, UnitEntry>();

function add(dimension: string, units: Readonly<Record<string, number | readonly [number, number]>>): void {
  for (const [name, size] of Object.entries(units)) {
    const [numerator, denominator] = typeof size === "number" ? [size, 1] : size;
    table.set(name, { dimension, numerator, denominator });
  }
}

add("money", { 元: 1, 块钱: 1, 元人民币: 1, 角: [1, 10] });
add("money:usd", { 美元: 1 });
add("money:hkd", { 港元: 1, 港币: 1 });
add("money:eur", { 欧元: 1 });
add("money:jpy", { 日元: 1 });
add("area", {
  平方米: 1,
  平方: 1,
  平米: 1,
  "㎡": 1,
  "m²": 1,
  m2: 1,
  平方公里: 1_000_000,
  平方千米: 1_000_000,
  "km²": 1_000_000,
  公顷: 10_000,
  亩: [2000, 3],
  顷: [200_000, 3],
});
add("length", {
  米: 1,
  延米: 1,
  延长米: 1,
  千米: 1000,
  公里: 1000,
  里: 500,
  厘米: [1, 100],
  毫米: [1, 1000],
  m: 1,
  km: 1000,
  Km: 1000,
  KM: 1000,
});
add("lane", { 车道公里: 1000 });
add("weight", {
  吨: 1_000_000,
  公斤: 1000,
  千克: 1000,
  斤: 500,
  克: 1,
  毫克: [1, 1000],
  微克: [1, 1_000_000],
  kg: 1000,
  mg: [1, 1000],
  μg: [1, 1_000_000],
  ug: [1, 1_000_000],
  µg: [1, 1_000_000],
});
add("coal", { 吨标准煤: 1, 吨标煤: 1 });
add("steam", { 蒸吨: 1 });
add("tonnage", { 载重吨: 1 });
add("volume", { 立方米: 1000, 方: 1000, 立方: 1000, "m³": 1000, m3: 1000, 升: 1, 毫升: [1, 1000], L: 1 });
add("energy", { 千瓦时: 1, 度: 1, kWh: 1, 兆瓦时: 1000 });
add("power", { 千瓦: 1, 兆瓦: 1000, 瓦: [1, 1000], kW: 1, KW: 1, MW: 1000, GW: 1_000_000, 千伏安: 1, 兆伏安: 1000 });
add("voltage", { 千伏: 1000, 伏: 1, kV: 1000, KV: 1000 });
add("people", { 人: 1, 名: 1, 位: 1 });
add("person-times", { 人次: 1, 人次数: 1 });
add("household", { 户: 1 });
add("household-times", { 户次: 1 });
add("day", { 天: 1, 日: 1 });
add("workday", { 个工作日: 1, 工作日: 1 });
add("hour", { 小时: 60, 个小时: 60, 分钟: 1 });
add("month", { 个月: 1 });
add("week", { 周: 1, 个星期: 1 });
add("year", { 年: 1, 周年: 1 });
// The base of a ratio is one percent.
add("ratio", {
  "%": 1,
  个百分点: 1,
  百分点: 1,
  个点: 1,
  "‰": [1, 10],
  千分点: [1, 10],
  个千分点: [1, 10],
  成: 10,
  倍: 100,
  番: 100,
});
add("noise", { 分贝: 1, dB: 1 });
add("temperature", { "℃": 1, 摄氏度: 1 });
add("score", { 分: 1 });
add("data", { TB: 1024, GB: 1, PB: 1_048_576, 兆: [1, 1024] });
add("standard-container", { 标箱: 1, 标准箱: 1, TEU: 1 });

/** Units by their name without a multiplier. */
export const UNITS: ReadonlyMap<string, UnitEntry> = table;

/** Multipliers before a unit: 万元, 亿立方米, 百万亩. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["十万", 100_000],
  ["百万", 1_000_000],
  ["千万", 10_000_000],
  ["亿", 100_000_000],
  ["百亿", 10_000_000_000],
  ["千亿", 100_000_000_000],
  ["万亿", 1_000_000_000_000],
]);

/** Units only what stands below a slash may have: 元/月. A number before 月 alone is a date. */
export const PER_ONLY_UNITS: ReadonlyMap<string, UnitEntry> = new Map([
  ["月", { dimension: "month", numerator: 1, denominator: 1 }],
]);
