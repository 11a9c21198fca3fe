import { lampNames, laggingWords } from "../../../../messages/zhCN";
import { withoutMarker } from "../../../read/marker";
import { sourceCell } from "../../detail/detailLines";
import { sourceLink } from "../../formulas";
import { GAP_FORMAT, LINK_STYLE, RATE_FORMAT, lampFormats } from "../../look";
import type { ReportFacts } from "../../reportFacts";
import type { SheetDraft } from "../../sheetDraft";
import { linesOfText } from "../../textLines";
import type { LaggingTask } from "../lagging/laggingTasks";
import { linePlace, lineValue } from "../lagging/lineLookup";
import { HEADER, LINE, WIDTHS, dressTable } from "./grid";
import { area } from "../../sheetDraft";

/** The tasks furthest behind; returns the last row. */
export function putLagging(
  draft: SheetDraft,
  facts: ReportFacts,
  top: number,
  lagging: readonly LaggingTask[],
): number {
  const { headers } = laggingWords;
  const { columns } = facts;
  draft.putRow(top, [
    headers.serial,
    headers.task,
    ...[null, null, null],
    headers.lamp,
    headers.leadUnit,
    null,
    headers.name,
    headers.rate,
    headers.gap,
    headers.source,
  ]);
  lagging.forEach(({ main, worst, gap }, index) => {
    const row = top + 1 + index;
    const { task, table } = main;
    const { indicator } = worst;
    const place = `M${row}`;
    draft.putRow(row, [
      index + 1,
      task.text,
      ...[null, null, null],
      lineValue("taskLamp", `MATCH(${main.id},${columns.range("id")},0)`, columns, lampNames[task.lamp]),
      task.leadUnits.map(({ name }) => name).join("、"),
      null,
      withoutMarker(indicator?.name ?? ""),
      lineValue("rate", place, columns, indicator ? indicator.rate : task.rate),
      lineValue("gap", place, columns, gap),
      sourceLink(table.table.sheet, sourceCell(worst)),
      linePlace(worst.id, columns),
    ]);
    const lines = Math.max(linesOfText(task.text, 58), linesOfText(indicator?.name ?? "", 9));
    draft.rowHeight(row, Math.max(LINE, 15 * lines + 6));
  });
  const bottom = top + lagging.length;
  for (let row = top; row <= bottom; row++) {
    draft.merge({ top: row, left: 2, bottom: row, right: 5 });
    draft.merge({ top: row, left: 7, bottom: row, right: 8 });
  }
  draft.rowHeight(top, HEADER);
  dressTable(draft, facts, top, bottom, WIDTHS.length);
  draft.format(area(top + 1, bottom, 2, 5), { align: "left" });
  draft.format(area(top + 1, bottom, 10), { numberFormat: RATE_FORMAT });
  draft.format(area(top + 1, bottom, 11), { numberFormat: GAP_FORMAT });
  draft.format(area(top + 1, bottom, 12), LINK_STYLE);
  draft.conditionalFormat(...lampFormats(area(top + 1, bottom, 6)));
  return bottom;
}
