import type { SheetKey, SheetPlan } from "../../domain/report/plan";
import { typedMarks } from "./typedMarks";
import type { SheetLooks, UndoRecord, WrittenSheet } from "./undoRecord";

/** How a sheet is remembered that is written under this name. */
export function writtenSheet({ cells, ...looks }: SheetPlan, name: string): WrittenSheet {
  return { key: looks.key, name, looks, typed: typedMarks(cells) };
}

/** How an own sheet looked of whose making nothing is known: its cells are worth keeping even so. */
export function unknownLooks(key: SheetKey, name: string): SheetLooks {
  const margins = { top: 54, right: 54, bottom: 54, left: 54 };
  const lists = { formats: [], merges: [], columnWidths: [], hiddenColumns: [], rowHeights: [], estimatedHeights: [] };
  const print = { landscape: true, pagesTall: null, titleRows: null, breaks: [], margins, footer: "" };
  return { key, name, ...lists, freezeRows: 0, table: null, conditionalFormats: [], charts: [], print };
}

/** What is left to remember of a write that was taken back: how the sheets now standing were made. Null where none is. */
export function undoneRecord(record: UndoRecord): UndoRecord | null {
  if (record.before.length === 0 && record.unmarkedBefore.length === 0) return null;
  const written = record.before.map(({ name, plan }) => writtenSheet(plan, name));
  const unmarked = record.unmarkedBefore;
  return { ...record, state: "undone", written, before: [], marks: [], unmarked, markNames: [] };
}

/** The record of a write whose marks were taken out since: taking it back does not bring any back. */
export function withoutMarksRecord(record: UndoRecord): UndoRecord {
  return { ...record, marks: [], unmarked: [], unmarkedBefore: [], markNames: [] };
}
