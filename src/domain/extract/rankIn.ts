import { MAY_HOLD, mayHold } from "./lexicon/matterCues";
import type { Reading } from "./reading";

const RANK =
  /(?:全[省市区县州国]|在全[省市区县州])[^,，。;；]{0,8}?第(\d{1,3}|[一二三四五六七八九十])(?:位|名)?(?!季度|期|批|次|届)|(?:排名|位列|列|居)[^,，。;；]{0,6}?第(\d{1,3}|[一二三四五六七八九十])(?:位|名)?/g;
const NUMBERS = "一二三四五六七八九十";

/** The one rank the progress states of the whole task, or null: where it states none or several. A rank of one measure of many is not the task's. */
export function rankIn(readings: readonly Reading[]): number | null {
  const ranked = readings.filter((reading) => mayHold(reading, MAY_HOLD.rank));
  if (ranked.length === 0 || readings.some((reading) => reading.claims.length > 3)) return null;
  const found = ranked.flatMap(({ text }) => [...text.matchAll(RANK)]);
  if (found.length !== 1) return null;
  const written = found[0]?.[1] ?? found[0]?.[2] ?? "";
  return /^\d/.test(written) ? Number(written) : NUMBERS.indexOf(written) + 1 || null;
}
