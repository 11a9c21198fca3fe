import { MARKS_NAMESPACE, UNDO_NAMESPACE, type UndoRecord, unpackRecord } from "../../app/ports/undoRecord";
import type { SheetKey } from "../../domain/report/plan";
import { SHEET_KEYS, ownSheets, ownershipName } from "../../domain/report/ownership";
import type { Rect } from "../../domain/sheet/address";
import { rectOf } from "./readExtents";
import { type SheetOutline, type WorkbookOutline, askOutline, askOwnXml } from "./readOutline";

/** How the workbook stands before it is changed: all that a write or its undoing must know, besides cells. */
export interface Standing {
  readonly outline: WorkbookOutline;
  readonly own: ReadonlyMap<SheetKey, SheetOutline>;
  /** The packed record of the last write, and what it says. */
  readonly recordText: string | null;
  readonly record: UndoRecord | null;
  /** Where the values of own sheets stand, a person's own beside ours included. */
  readonly used: ReadonlyMap<SheetKey, Rect>;
  /** Is there a memory of marks that were written without Excel? It is of no use once Excel wrote some. */
  readonly hasFileMarks: boolean;
  readonly tables: readonly TableName[];
}

export interface TableName {
  readonly name: string;
  readonly sheetId: string;
}

/** Queues the reading; the answer is there after the conversation's next sync. */
export function askStanding(context: Excel.RequestContext): () => Standing {
  const outline = askOutline(context, true);
  const record = askOwnXml(context, UNDO_NAMESPACE);
  const marks = askOwnXml(context, MARKS_NAMESPACE);
  const { tables } = context.workbook;
  tables.load("items/name,items/worksheet/id");
  const used = SHEET_KEYS.map((key) => [key, askUsed(context, key)] as const);
  return () => ({
    ...standingOf(outline(), record(), marks() !== null, tables.items),
    used: new Map(used.flatMap(([key, range]) => (range.isNullObject ? [] : [[key, rectOf(range)]]))),
  });
}

/** By its hidden name, because it is not known yet which sheets are ours: that would take another round trip. */
function askUsed(context: Excel.RequestContext, key: SheetKey): Excel.Range {
  const owned = context.workbook.names.getItemOrNullObject(ownershipName(key)).getRangeOrNullObject();
  const used = owned.worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return used;
}

function standingOf(
  outline: WorkbookOutline,
  recordText: string | null,
  hasFileMarks: boolean,
  tables: readonly Excel.Table[],
): Omit<Standing, "used"> {
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
    hasFileMarks,
    tables: tables.map(({ name, worksheet }) => ({ name, sheetId: worksheet.id })),
  };
}
