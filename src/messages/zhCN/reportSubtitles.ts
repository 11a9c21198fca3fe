/** What the lines under the titles of report sheets say from day to day. */
export const standingSubtitles = {
  overview: "序时进度",
  detail: "完成率、差距、亮灯均为公式，更正目标值或完成值后自动更新",
  inOrder: "名次与排列顺序一致",
  stale: "数据已改动，名次以“名次”栏为准，重新写入后按新名次排列",
  measure: "按原表次序排列，名次随数字自动更新",
  lagging: "先红后黄，差距大的在前",
} as const;

const { overview, ...others } = standingSubtitles;
const SUBTITLE = new RegExp(
  "截至\\d{4}年\\d{1,2}月\\d{1,2}日\\u3000\\u3000(?:红灯\\d+项、黄灯\\d+项，)?" +
    `(?:${overview}[\\d.]+%（按[月日自]|${Object.values(others).join("|")})`,
  "u",
);

/** Is this the line under the title of one of our report sheets? A copy that a person made of one still bears it. */
export function isReportSubtitle(text: string): boolean {
  return SUBTITLE.test(text);
}
