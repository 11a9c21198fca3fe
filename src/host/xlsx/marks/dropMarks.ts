import { type OwnMarks, ownMarks } from "../../../domain/report/ownMarks";
import { type Rect, cellName, contains, parseCell } from "../../../domain/sheet/address";
import { marksByNames } from "../../../app/ports/fillNames";
import type { FormerMarks } from "../../../app/ports/undoRecord";
import type { WorkbookDraft } from "../edit/workbookDraft";
import type { StyleBook } from "../write/styleBook";
import type { Splice } from "../xml/splice";
import { type LocatedCell, locateRows } from "./locateRows";
import { type MarkedRange, readMarksRecord } from "./marksRecord";
import { restyle } from "./putMark";

/**
 * Takes all marks out of the source sheets: to the byte where only we wrote the file; else as far as cells can be told
 * apart, which leaves a person's own edits standing.
 */
export function dropMarks(draft: WorkbookDraft, styles: StyleBook, remembered: readonly FormerMarks[]): void {
  const record = readMarksRecord(draft);
  const byNames = marksByNames(draft.workbook.names);
  // The last one written first: marks of one sheet may share what they changed.
  for (const marks of [...ownMarks(draft.workbook.names)].reverse()) {
    const sheet = draft.sheets.find(({ name }) => name === marks.sheet);
    if (!sheet) continue;
    const elsewhere = remembered.find(({ name }) => name === marks.name)?.cells;
    // Where the add-in wrote the marks, what an earlier file write remembers of that name is of marks long gone.
    const former = elsewhere ? undefined : record.find(({ name }) => name === marks.name);
    const named = byNames.find(({ name }) => name === marks.name)?.cells;
    const remembers: Remembered = {
      former,
      fills: former?.fills ?? (elsewhere && fillsOf(elsewhere)) ?? {},
      standing: named ? fillsOf(named) : null,
    };
    draft.package.edit(sheet.part, (xml) => removalEdits(xml, marks, remembers, styles));
  }
}

interface Remembered {
  readonly former: MarkedRange | undefined;
  /** By the addresses that cells had when they were marked. */
  readonly fills: MarkedRange["fills"];
  /** By the addresses that cells have now, where hidden names tell. */
  readonly standing: MarkedRange["fills"] | null;
}

function removalEdits(
  xml: string,
  marks: OwnMarks,
  { former, fills: remembered, standing }: Remembered,
  styles: StyleBook,
): readonly Splice[] {
  const { rect } = marks;
  const rows = locateRows(xml, new Set(Array.from({ length: rect.bottom - rect.top + 1 }, (_, at) => rect.top + at)));
  const isSameShape = former !== undefined && shapeOf(former.rect) === shapeOf(rect);
  // Names follow their cells through rows inserted in between; what was written down then does not.
  const fills = standing && !isSameShape ? standing : remembered;
  const then = fills === standing ? rect : (former?.rect ?? rectAround(Object.keys(fills)) ?? rect);
  const shift = { rows: rect.top - then.top, columns: rect.left - then.left };
  const hasFills = Object.keys(fills).length > 0;
  const edits: Splice[] = [];
  for (const [row, { cells }] of rows) {
    for (const cell of cells) {
      if (!contains(rect, row, cell.column)) continue;
      const address = cellName(row - shift.rows, cell.column - shift.columns);
      const known = former?.cells[address];
      const edit = isSameShape ? exactRemoval(xml, cell, known, former.styles, styles) : null;
      const isMarked = hasFills ? address in fills : !isSameShape || known !== undefined;
      if (edit) edits.push(edit);
      else if (isMarked) edits.push(looseRemoval(xml, cell, marks.form, fills[address] ?? null, styles));
    }
  }
  const dimension = former?.dimension;
  const written = dimension && `"${dimension[1]}"`;
  const at = written ? xml.indexOf(written, xml.indexOf("dimension")) : -1;
  if (dimension && at >= 0 && at < xml.indexOf("sheetData")) {
    edits.push({ start: at + 1, end: at + 1 + dimension[1].length, text: dimension[0] });
  }
  return edits;
}

/** What takes the cell back to how it was, or null where the styles no longer mean what was remembered. */
function exactRemoval(
  xml: string,
  cell: LocatedCell,
  known: MarkedRange["cells"][string] | undefined,
  meant: MarkedRange["styles"],
  styles: StyleBook,
): Splice | null {
  if (known === undefined) return null;
  if (known === null) return { start: cell.start, end: cell.end, text: "" };
  const isMeant = (index: number) => index < 0 || meant[index] === undefined || styles.meaning(index) === meant[index];
  if (typeof known === "string") {
    const style = Number(/\ss\s*=\s*["'](\d+)/.exec(known)?.[1] ?? -1);
    return isMeant(style) && addressOf(known) === addressOf(xml.slice(cell.start, cell.tagEnd))
      ? { start: cell.start, end: cell.end, text: known }
      : null;
  }
  const [before, since] = known;
  return cell.style === since && isMeant(since) && isMeant(before) ? restyle(xml, cell, before) : null;
}

function looseRemoval(
  xml: string,
  cell: LocatedCell,
  form: OwnMarks["form"],
  fill: string | null,
  styles: StyleBook,
): Splice {
  if (form === "columns") return { start: cell.start, end: cell.end, text: "" };
  return restyle(xml, cell, styles.adapted(cell.style ?? 0, { fill }));
}

function fillsOf(cells: FormerMarks["cells"]): MarkedRange["fills"] {
  return Object.fromEntries(Object.entries(cells).map(([address, { fill }]) => [address, fill]));
}

/** The smallest rectangle around some cells, or null where there is none. */
function rectAround(addresses: readonly string[]): Rect | null {
  const cells = addresses.flatMap((address) => parseCell(address) ?? []);
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function addressOf(cell: string): string | undefined {
  return /\sr\s*=\s*["']([A-Z]+\d+)/.exec(cell)?.[1];
}

function shapeOf(rect: Rect): string {
  return `${rect.bottom - rect.top} ${rect.right - rect.left}`;
}
