import type { SheetKey, SheetPlan } from "../../../domain/report/plan";
import { CONTENT_TYPE } from "../dialect";
import type { Additions } from "../edit/additions";
import { addRelationship } from "../edit/packageDraft";
import { ReadBack } from "../readBack";
import type { DraftSheet, WorkbookDraft } from "../edit/workbookDraft";
import { outline } from "../xml/outline";
import { appendTo } from "../xml/splice";
import { chartXml } from "./chartXml";
import { anchorsAmong, drawingXml } from "./drawingXml";
import type { StyleBook } from "./styleBook";
import type { TableNames } from "./tableNames";
import { tableXml } from "./tableXml";
import { worksheetXml } from "./worksheetXml";

interface Surroundings {
  readonly styles: StyleBook;
  readonly tables: TableNames;
  readonly nameOf: (key: SheetKey) => string;
  readonly kept: Additions;
}

/** Writes the parts of one own sheet: the worksheet, which is read back against the plan, its drawing with the charts, its table. */
export async function putSheetParts(
  draft: WorkbookDraft,
  sheet: DraftSheet,
  plan: SheetPlan,
  { styles, tables, nameOf, kept }: Surroundings,
): Promise<void> {
  const { dialect } = draft;
  const relate = (from: string, type: string, target: string) =>
    addRelationship(draft.package, from, `${dialect.relationships}/${type}`, `../${target.slice(draft.folder.length)}`);
  // The part must be there before its relationships are; its text needs their ids.
  draft.package.put(sheet.part, "", CONTENT_TYPE.worksheet);
  const drawingId = putDrawing(draft, sheet, plan, kept, relate);
  let tableId: string | null = null;
  if (plan.table) {
    const part = draft.package.freeName(`${draft.folder}tables/table`, ".xml");
    const { id, name } = tables.take(plan.table.name);
    draft.package.put(part, tableXml(plan.table, plan.cells, dialect, id, name), CONTENT_TYPE.table);
    tableId = relate(sheet.part, "table", part);
  }
  const { legacyDrawingId, tabColor } = kept;
  const surroundings = { dialect, styles, nameOf, drawingId, legacyDrawingId, tableId, tabColor };
  const readBack = new ReadBack(plan);
  await draft.package.putPieces(sheet.part, worksheetXml(plan, surroundings), (text) => readBack.write(text));
  const unlike = readBack.finish();
  if (unlike !== null) throw new Error(`${sheet.part} is unlike the plan at ${unlike}`);
}

/** The charts, in a drawing of their own or beside a person's pictures. Returns the relationship to it. */
function putDrawing(
  draft: WorkbookDraft,
  sheet: DraftSheet,
  { charts }: SheetPlan,
  { drawing: standing }: Additions,
  relate: (from: string, type: string, target: string) => string,
): string | null {
  if (charts.length === 0) return standing?.id ?? null;
  const { dialect } = draft;
  const drawing = standing?.part ?? draft.package.freeName(`${draft.folder}drawings/drawing`, ".xml");
  const ids = charts.map((chart) => {
    const part = draft.package.freeName(`${draft.folder}charts/chart`, ".xml");
    draft.package.put(part, chartXml(chart, sheet.name, dialect), CONTENT_TYPE.chart);
    return relate(drawing, "chart", part);
  });
  if (!standing) {
    draft.package.put(drawing, drawingXml(charts, ids, dialect), CONTENT_TYPE.drawing);
    return relate(sheet.part, "drawing", drawing);
  }
  draft.package.edit(drawing, (xml) => {
    const { root, prefix } = outline(xml);
    return [appendTo(xml, root, prefix, anchorsAmong(xml, charts, ids, dialect))];
  });
  return standing.id;
}
