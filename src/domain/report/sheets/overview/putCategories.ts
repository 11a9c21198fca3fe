import { lampNames, overviewWords } from "../../../../messages/zhCN";
import { RATE_FORMAT, rateBars } from "../../look";
import type { ReportFacts } from "../../reportFacts";
import type { SheetDraft } from "../../sheetDraft";
import { type CategoryTasks, LAMPS, categoryCells } from "./categories";
import { HEADER, LINE, dressTable } from "./grid";
import { area } from "../../sheetDraft";

/** One line a category; returns its last row. */
export function putCategories(
  draft: SheetDraft,
  facts: ReportFacts,
  top: number,
  categories: readonly CategoryTasks[],
): number {
  const { name, tasks, rated, mean } = overviewWords.category;
  draft.putRow(top, [name, null, tasks, rated, mean, ...LAMPS.map((lamp) => lampNames[lamp])]);
  categories.forEach((category, index) =>
    draft.putRow(top + 1 + index, categoryCells(category, top + 1 + index, facts)),
  );
  const bottom = top + categories.length;
  for (let row = top; row <= bottom; row++) {
    draft.merge({ top: row, left: 1, bottom: row, right: 2 });
    draft.rowHeight(row, row === top ? HEADER : LINE);
  }
  dressTable(draft, facts, top, bottom, 9);
  draft.format(area(top + 1, bottom, 1), { align: "left" });
  draft.format(area(top + 1, bottom, 5), { numberFormat: RATE_FORMAT });
  draft.conditionalFormat(rateBars(area(top + 1, bottom, 5)));
  return bottom;
}
