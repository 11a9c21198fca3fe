import { plainHeader } from "./squeeze";

const MARK = "[▲△●○■□★☆◆◇▼▽◎※]";
const ENTRY = new RegExp(`(${MARK})(?:号)?(?:标?(?:项|记))?(?:为|表示|代表|是|指|:|-)+([^;,。、▲△●○■□★☆◆◇▼▽◎※]+)`, "g");

/** "▲项为全国性重点工作；●项为…" → the marks with what they stand for. */
export function readLegend(lines: readonly string[]): Map<string, string> {
  const legend = new Map<string, string>();
  for (const line of lines) {
    const text = plainHeader(line).replace(/；/g, ";").replace(/，/g, ",");
    for (const [, mark, meaning] of text.matchAll(ENTRY))
      if (mark && meaning && !legend.has(mark)) legend.set(mark, meaning);
  }
  return legend;
}
