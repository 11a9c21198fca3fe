import { type Rect, columnLetters, contains, parseRect } from "../sheet/address";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { markRect } from "./markCells";
import { quotedSheet } from "./ownReference";
import type { MarkPlan } from "./plan";

/** Marks of ours in a source sheet, as their hidden name tells: it follows them through inserted rows and renamed sheets. */
export interface OwnMarks {
  readonly name: string;
  readonly form: MarkPlan["form"];
  readonly sheet: string;
  readonly rect: Rect;
}

/** Apart from the names of own sheets, or a marked sheet would be taken for one. */
const NAME = /^_mubiaoMarks_(columns|fill)_\d+$/i;

/** The hidden names of a plan's marks, one each. */
export function marksNames(marks: readonly MarkPlan[]): readonly DefinedName[] {
  return marks.map((mark, index) => {
    const { top, left, bottom, right } = markRect(mark);
    const corner = (row: number, column: number) => `$${columnLetters(column)}$${row}`;
    const formula = `${quotedSheet(mark.sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
    return { name: `_mubiaoMarks_${mark.form}_${index + 1}`, formula, hidden: true, sheet: null };
  });
}

/** Our marks among a workbook's names; those whose cells were deleted (#REF!) are none. */
export function ownMarks(names: readonly DefinedName[]): readonly OwnMarks[] {
  return names.flatMap(({ name, formula, sheet: scope }) => {
    const form = scope === null ? NAME.exec(name)?.[1]?.toLowerCase() : undefined;
    const target = /^(?:'((?:[^']|'')+)'|([^'!#]+))!([$A-Z\d:]+)$/u.exec(formula);
    const sheet = target?.[1]?.replaceAll("''", "'") ?? target?.[2];
    const rect = parseRect(target?.[3] ?? "");
    return form && sheet && rect ? [{ name, form: form as MarkPlan["form"], sheet, rect }] : [];
  });
}

/** The workbook without the columns that an earlier write put beside its tables: they are our answers, not the clerk's data. */
export function withoutOwnMarks(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const columns = ownMarks(workbook.names).filter(({ form }) => form === "columns");
  if (columns.length === 0) return workbook;
  const clean = (sheet: SheetSnapshot): SheetSnapshot => {
    const rects = columns.filter((marks) => marks.sheet === sheet.name).map(({ rect }) => rect);
    if (rects.length === 0) return sheet;
    const isMark = (row: number, column: number) => rects.some((rect) => contains(rect, row, column));
    const rows = sheet.rows.map((cells, row) => {
      if (!cells || !rects.some((rect) => row >= rect.top && row <= rect.bottom)) return cells;
      const kept = cells.map((cell, column) => (isMark(row, column) ? undefined : cell));
      while (kept.length > 0 && kept.at(-1) === undefined) kept.pop();
      return kept;
    });
    return { ...sheet, rows };
  };
  return { ...workbook, sheets: workbook.sheets.map(clean) };
}
