const MARKER = /^\s*([▲△●○◎■□★☆◆◇▼▽※✓√])/u;

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
