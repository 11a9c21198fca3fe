import { lampNames, overviewWords, rankingWords } from "../../../../messages/zhCN";
import type { AssessedTask } from "../../../assess/assessment";
import { round2 } from "../../../assess/rounding";
import { live } from "../../formulas";
import { LAMP_LOOKS, RATE_FORMAT, lampFormats } from "../../look";
import type { ReportFacts } from "../../reportFacts";
import type { SheetDraft } from "../../sheetDraft";
import { LAMPS } from "./categories";
import { LINE, dressTable } from "./grid";
import { area } from "../../sheetDraft";
import { COUNT_COLUMN, TOTALS, TOTALS_HEADER_ROW, totalCell, totalName, totalRow, totalValue } from "./totals";

/** The totals with their shares, and the doughnut of lamps beside them. */
export function putTotals(draft: SheetDraft, facts: ReportFacts, tasks: readonly AssessedTask[]): void {
  const { settings } = facts;
  const { item, count, share } = overviewWords.totals;
  draft.putRow(TOTALS_HEADER_ROW, [item, null, count, share]);
  const all = tasks.length;
  for (const total of TOTALS) {
    const row = totalRow(total);
    const value = totalValue(total, tasks, settings.ranking);
    const hasShare = total !== "tasks" && total !== "mean";
    const portion = value === null || all === 0 ? "" : round2((value / all) * 100);
    const whole = `$C$${totalRow("tasks")}`;
    const cell = hasShare ? live(`IF(${whole}=0,"",ROUND(C${row}/${whole}*100,2))`, portion) : rankingWords.none;
    draft.putRow(row, [totalName(total), null, totalCell(total, facts, tasks), cell]);
  }
  const bottom = totalRow("mean");
  for (let row = TOTALS_HEADER_ROW; row <= bottom; row++) {
    draft.merge({ top: row, left: 1, bottom: row, right: 2 });
    draft.rowHeight(row, LINE);
  }
  dressTable(draft, facts, TOTALS_HEADER_ROW, bottom, 4);
  draft.format(area(totalRow("tasks"), bottom, 3, 4), { size: 12 });
  draft.format(area(totalRow("judged"), bottom, 4), { numberFormat: RATE_FORMAT });
  draft.format(area(bottom, bottom, 3), { numberFormat: RATE_FORMAT });
  draft.conditionalFormat(...lampFormats(area(totalRow("green"), totalRow("grey"), 1)));
  const lampRows = { top: totalRow("green"), bottom: totalRow("grey") };
  draft.chart({
    name: "Mubiao_lamps",
    type: "doughnut",
    title: overviewWords.lampChart,
    categories: { ...lampRows, left: 1, right: 1 },
    values: { ...lampRows, left: COUNT_COLUMN, right: COUNT_COLUMN },
    seriesName: overviewWords.totals.count,
    points: LAMPS.map((lamp) => ({ category: lampNames[lamp], value: totalValue(lamp, tasks, settings.ranking) })),
    colors: LAMPS.map((lamp) => LAMP_LOOKS[lamp].chart),
    anchor: { top: TOTALS_HEADER_ROW, left: 5, bottom, right: 7 },
  });
}
