/** What a legend gives tasks a meaning by: ▲ 全国性重点工作, ★ 民生实事. */
export const TASK_MARKS = "▲△●○◎■□★☆◆◇▼▽※✓√";

const MARKER = new RegExp(`^\\s*([${TASK_MARKS}])`, "u");

/** The mark in front of a task's text that the sheet's legend explains, or null. */
export function markerOf(text: string): string | null {
  return MARKER.exec(text)?.[1] ?? null;
}

/** The text without the marks and spaces in front of it. */
export function withoutMarker(text: string): string {
  let plain = text.trimStart();
  while (MARKER.test(plain)) plain = plain.slice(1).trimStart();
  return plain;
}
