import type { SheetKey, SheetPlan } from "../../../domain/report/plan";
import { CONTENT_TYPE } from "../dialect";
import { addRelationship } from "../edit/packageDraft";
import type { DraftSheet, WorkbookDraft } from "../edit/workbookDraft";
import { chartXml } from "./chartXml";
import { drawingXml } from "./drawingXml";
import type { StyleBook } from "./styleBook";
import type { TableNames } from "./tableNames";
import { tableXml } from "./tableXml";
import { worksheetXml } from "./worksheetXml";

/** Writes the parts of one own sheet: the worksheet, its drawing with the charts, and its table. */
export async function putSheetParts(
  draft: WorkbookDraft,
  sheet: DraftSheet,
  plan: SheetPlan,
  styles: StyleBook,
  tables: TableNames,
  nameOf: (key: SheetKey) => string,
): Promise<void> {
  const { dialect } = draft;
  const relate = (from: string, type: string, target: string) =>
    addRelationship(draft.package, from, `${dialect.relationships}/${type}`, `../${target.slice(draft.folder.length)}`);
  // The part must be there before its relationships are; its text needs their ids.
  draft.package.put(sheet.part, "", CONTENT_TYPE.worksheet);
  let drawingId: string | null = null;
  if (plan.charts.length > 0) {
    const drawing = draft.package.freeName(`${draft.folder}drawings/drawing`, ".xml");
    const ids = plan.charts.map((chart) => {
      const part = draft.package.freeName(`${draft.folder}charts/chart`, ".xml");
      draft.package.put(part, chartXml(chart, sheet.name, dialect), CONTENT_TYPE.chart);
      return relate(drawing, "chart", part);
    });
    draft.package.put(drawing, drawingXml(plan.charts, ids, dialect), CONTENT_TYPE.drawing);
    drawingId = relate(sheet.part, "drawing", drawing);
  }
  let tableId: string | null = null;
  if (plan.table) {
    const part = draft.package.freeName(`${draft.folder}tables/table`, ".xml");
    const { id, name } = tables.take(plan.table.name);
    draft.package.put(part, tableXml(plan.table, plan.cells, dialect, id, name), CONTENT_TYPE.table);
    tableId = relate(sheet.part, "table", part);
  }
  await draft.package.putPieces(sheet.part, worksheetXml(plan, { dialect, styles, nameOf, drawingId, tableId }));
}
