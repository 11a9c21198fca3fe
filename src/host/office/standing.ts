import {
  type FormerMarks,
  MARKS_NAMESPACE,
  UNDO_NAMESPACE,
  type UndoRecord,
  unpackRecord,
} from "../../app/ports/undoRecord";
import { marksElsewhere } from "./marksElsewhere";
import type { SheetKey } from "../../domain/report/plan";
import { ownSheets } from "../../domain/report/ownership";
import { type SheetOutline, type WorkbookOutline, askOutline, askOwnXml } from "./readOutline";

/** How the workbook stands before it is changed: all that a write or its undoing must know, besides cells. */
export interface Standing {
  readonly outline: WorkbookOutline;
  readonly own: ReadonlyMap<SheetKey, SheetOutline>;
  /** The packed record of the last write, and what it says. */
  readonly recordText: string | null;
  readonly record: UndoRecord | null;
  /** What was remembered of marked cells where the file was written without Excel. */
  readonly marksElsewhere: readonly FormerMarks[];
  readonly tables: readonly TableName[];
}

export interface TableName {
  readonly name: string;
  readonly sheetId: string;
}

/** Queues the reading; the answer is there after the conversation's next sync. */
export function askStanding(context: Excel.RequestContext): () => Standing {
  const outline = askOutline(context, "items/charts/name");
  const record = askOwnXml(context, UNDO_NAMESPACE);
  const marks = askOwnXml(context, MARKS_NAMESPACE);
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  return () => standingOf(outline(), record(), marks(), tables.items);
}

function standingOf(
  outline: WorkbookOutline,
  recordText: string | null,
  marksText: string | null,
  tables: readonly Excel.Table[],
): Standing {
  const names = outline.sheets.map(({ name }) => name);
  const own = new Map<SheetKey, SheetOutline>();
  for (const [key, name] of ownSheets(outline.names, names)) {
    own.set(
      key,
      outline.sheets.find((sheet) => sheet.name === name)!,
    );
  }
  return {
    outline,
    own,
    recordText,
    record: recordText === null ? null : unpackRecord(recordText),
    marksElsewhere: marksElsewhere(marksText),
    tables: tables.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
  };
}
