import { isMarksName, marksNames, ownMarks } from "../../../domain/report/ownMarks";
import type { MarkPlan } from "../../../domain/report/plan";
import { WorkbookDraft } from "../edit/workbookDraft";
import type { Parts } from "../parts";
import { openStyles, putStyles } from "../write/openStyles";
import type { StyleBook } from "../write/styleBook";
import type { FormerMarks } from "../../../app/ports/undoRecord";
import { readCellLooks } from "../looks/readLooks";
import { fillNames } from "../../../app/ports/fillNames";
import { lastWrite } from "../lastWrite";
import { rememberedMarks } from "./rememberedMarks";
import { dropMarks } from "./dropMarks";
import { type MarkedRange, writeMarksRecord } from "./marksRecord";
import { putMark } from "./putMark";

/**
 * Puts marks in the place of all earlier ones. Returns the marked cells as they were before.
 * @param remembered what another host remembers of earlier marks
 */
export function writeMarks(
  draft: WorkbookDraft,
  marks: readonly MarkPlan[],
  styles: StyleBook,
  remembered: readonly FormerMarks[],
): readonly FormerMarks[] {
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
  const former = record.map(({ name, fills }) => {
    const index = names.findIndex((own) => own.name === name);
    return { name, sheet: marks[index]!.sheet, cells: formerCells(name, fills) };
  });
  for (const { name, formula } of fillNames(former)) draft.setName(name, formula);
  return former;
}

/** In the form that every host understands. Mark columns stand where nothing stood. */
function formerCells(name: string, fills: MarkedRange["fills"]): FormerMarks["cells"] {
  const isColumns = /_columns_/i.test(name);
  const entries = Object.entries(fills).map(
    ([address, fill]) => [address, isColumns ? { value: null, fill, numberFormat: "General" } : { fill }] as const,
  );
  return Object.fromEntries(entries);
}

/** The package without any mark of ours in its source sheets. */
export function withoutMarks(parts: Parts): Parts {
  const draft = new WorkbookDraft(parts);
  if (ownMarks(draft.workbook.names).length === 0) return parts;
  const opened = openStyles(draft);
  dropMarks(draft, opened.styles, rememberedMarks(parts, lastWrite(parts)?.record ?? null));
  writeMarksRecord(draft, []);
  putStyles(draft, opened);
  return draft.finish((name, sheet) => sheet === null && isMarksName(name));
}
