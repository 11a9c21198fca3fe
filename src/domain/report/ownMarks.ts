import { type Rect, contains } from "../sheet/address";
import { parseReferences, referenceTo } from "../sheet/reference";
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { markRect } from "./markCells";
import type { MarkPlan } from "./plan";

/** Marks of ours in a source sheet, as their hidden name tells: it follows them through inserted rows and renamed sheets. */
export interface OwnMarks {
  readonly name: string;
  readonly form: MarkPlan["form"];
  readonly sheet: string;
  readonly rect: Rect;
}

/** Apart from the names of own sheets, or a marked sheet would be taken for one. */
export const OWN_MARKS_PREFIX = "_mubiaoMarks_";
const NAME = new RegExp(`^${OWN_MARKS_PREFIX}(columns|fill)_\\d+$`, "i");

/** Is this one of the hidden names that tell of marks? */
export function isMarksName(name: string): boolean {
  return name.toLowerCase().startsWith(OWN_MARKS_PREFIX.toLowerCase());
}

/** The hidden names of a plan's marks, one each. */
export function marksNames(marks: readonly MarkPlan[]): readonly DefinedName[] {
  return marks.map((mark, index) => {
    const formula = referenceTo({ sheet: mark.sheet, rect: markRect(mark) });
    return { name: `${OWN_MARKS_PREFIX}${mark.form}_${index + 1}`, formula, hidden: true, sheet: null };
  });
}

/** Our marks among a workbook's names; those whose cells were deleted (#REF!) are none. */
export function ownMarks(names: readonly DefinedName[]): readonly OwnMarks[] {
  return names.flatMap(({ name, formula, sheet: scope }) => {
    const form = scope === null ? NAME.exec(name)?.[1]?.toLowerCase() : undefined;
    const [target] = parseReferences(formula);
    return form && target ? [{ name, form: form as MarkPlan["form"], ...target }] : [];
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
