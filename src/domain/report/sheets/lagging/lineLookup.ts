import type { DetailColumns, DetailKey } from "../../detail/detailColumns";
import { live } from "../../formulas";
import type { PlanCell } from "../../plan";

/** The place of a line in 测算明细, found by its number: a person may have sorted the table. */
export function linePlace(id: number, detail: DetailColumns): PlanCell {
  return live(`MATCH(${id},${detail.range("id")},0)`, id);
}

/** A cell of the line whose place stands in `place`. A blank there is shown as a blank. */
export function lineValue(
  key: DetailKey,
  place: string,
  detail: DetailColumns,
  value: string | number | null,
): PlanCell {
  const cell = `INDEX(${detail.range(key)},${place})`;
  return live(`IF(${cell}="","",${cell})`, value ?? "");
}
