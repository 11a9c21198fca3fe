import { marksNames, ownMarks } from "../../../domain/report/ownMarks";
import type { MarkPlan } from "../../../domain/report/plan";
import { WorkbookDraft } from "../edit/workbookDraft";
import type { Parts } from "../parts";
import { openStyles, putStyles } from "../write/openStyles";
import type { StyleBook } from "../write/styleBook";
import type { FormerMarks } from "../../../app/ports/undoRecord";
import { readCellLooks } from "../looks/readLooks";
import { rememberedMarks } from "./rememberedMarks";
import { dropMarks } from "./dropMarks";
import { writeMarksRecord } from "./marksRecord";
import { putMark } from "./putMark";

/** Puts marks in the place of all earlier ones. @param remembered what another host remembers of those */
export function writeMarks(
  draft: WorkbookDraft,
  marks: readonly MarkPlan[],
  styles: StyleBook,
  remembered: readonly FormerMarks[],
): void {
  dropMarks(draft, styles, remembered);
  const looks = marks.length === 0 ? [] : readCellLooks(draft.parts);
  const fillOf = (style: number) => looks[style]?.fill?.toUpperCase() ?? null;
  const names = marksNames(marks);
  const record = marks.flatMap((mark, index) => {
    const { name, formula } = names[index]!;
    const part = draft.sheets.find((sheet) => sheet.name === mark.sheet)?.part;
    if (part === undefined) return [];
    draft.setName(name, formula);
    return [putMark(draft, part, mark, name, styles, fillOf)];
  });
  writeMarksRecord(draft, record);
}

/** The package without any mark of ours in its source sheets. */
export function withoutMarks(parts: Parts): Parts {
  const draft = new WorkbookDraft(parts);
  const own = new Set(ownMarks(draft.workbook.names).map(({ name }) => name));
  if (own.size === 0) return parts;
  const opened = openStyles(draft);
  dropMarks(draft, opened.styles, rememberedMarks(parts));
  writeMarksRecord(draft, []);
  putStyles(draft, opened);
  return draft.finish((name, sheet) => sheet === null && own.has(name));
}
