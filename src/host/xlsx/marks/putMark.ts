import { type MarkCell, markCells, markRect } from "../../../domain/report/markCells";
import type { MarkPlan } from "../../../domain/report/plan";
import { cellName, parseRect, rectName } from "../../../domain/sheet/address";
import type { WorkbookDraft } from "../edit/workbookDraft";
import type { StyleBook } from "../write/styleBook";
import { element, escapeCellText, withPrefix } from "../xml/compose";
import { type Splice, splice } from "../xml/splice";
import { type LocatedCell, type LocatedRow, locateRows } from "./locateRows";
import type { FormerCell, MarkedRange } from "./marksRecord";

/** Writes a mark into the worksheet part of its sheet. Returns what is needed to take it out again. */
export function putMark(
  draft: WorkbookDraft,
  part: string,
  mark: MarkPlan,
  name: string,
  styles: StyleBook,
  fillOf: (style: number) => string | null,
): MarkedRange {
  const xml = draft.package.text(part);
  const prefix = /<([\w.-]+:)?worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const wanted = markCells(mark);
  const rows = locateRows(xml, new Set(wanted.map(({ row }) => row)));
  const cells: Record<string, FormerCell> = {};
  const fills: Record<string, string | null> = {};
  const used = new Set<number>();
  const edits: Splice[] = [];
  for (const cell of wanted) {
    const row = rows.get(cell.row);
    // A task's row holds text, so it is there; nothing is marked where nothing stands.
    if (!row || row.innerEnd === row.end) continue;
    const standing = row.cells.find(({ column }) => column === cell.column);
    const beside = row.cells.findLast(({ column }) => column < mark.left)?.style ?? 0;
    const since = styles.adapted(standing?.style ?? (mark.form === "columns" ? beside : 0), cell);
    used.add(since).add(standing?.style ?? 0);
    const name = cellName(cell.row, cell.column);
    fills[name] = standing ? fillOf(standing.style ?? 0) : null;
    if (standing && cell.value === undefined) {
      cells[name] = [standing.style ?? -1, since];
      edits.push(restyle(xml, standing, since));
    } else {
      cells[name] = standing ? xml.slice(standing.start, standing.end) : null;
      const text = withPrefix(prefix, cellXml(cell, name, since));
      edits.push(standing ? { start: standing.start, end: standing.end, text } : insertion(row, cell.column, text));
    }
  }
  const dimension = widened(xml, mark);
  if (dimension) edits.push(dimension.edit);
  draft.package.put(part, splice(xml, edits));
  const meant = [...used].map((index) => [index, styles.meaning(index) ?? ""] as const);
  return {
    name,
    rect: markRect(mark),
    cells,
    fills,
    dimension: dimension?.change ?? null,
    styles: Object.fromEntries(meant),
  };
}

/** Sets a cell's style index; a negative one takes the attribute away. */
export function restyle(xml: string, { start, tagEnd }: LocatedCell, style: number): Splice {
  const tag = xml.slice(start, tagEnd);
  const attribute = /(\ss\s*=\s*)("[^"]*"|'[^']*')/;
  const wanted = style < 0 ? "" : ` s="${style}"`;
  const text = attribute.test(tag)
    ? tag.replace(attribute, (_, head: string) => (style < 0 ? "" : `${head}"${style}"`))
    : tag.replace(/\s*\/?>$/, (tail) => wanted + tail);
  return { start, end: tagEnd, text };
}

function cellXml({ value }: MarkCell, name: string, style: number): string {
  if (typeof value === "string") {
    const text = element("is", {}, element("t", {}, escapeCellText(value)));
    return element("c", { r: name, s: style, t: "inlineStr" }, text);
  }
  return element("c", { r: name, s: style }, value === undefined ? "" : element("v", {}, String(value)));
}

function insertion(row: LocatedRow, column: number, text: string): Splice {
  const at = row.cells.find((cell) => cell.column > column)?.start ?? row.innerEnd;
  return { start: at, end: at, text };
}

function widened(xml: string, mark: MarkPlan) {
  const tag = /<(?:[\w.-]+:)?dimension\s[^>]*?ref\s*=\s*["']([^"']*)["']/.exec(xml);
  const rect = parseRect(tag?.[1] ?? "");
  if (!tag?.[1] || !rect) return null;
  const area = markRect(mark);
  const since = rectName({
    top: Math.min(rect.top, area.top),
    left: Math.min(rect.left, area.left),
    bottom: Math.max(rect.bottom, area.bottom),
    right: Math.max(rect.right, area.right),
  });
  if (since === tag[1]) return null;
  const end = tag.index + tag[0].length - 1;
  return { edit: { start: end - tag[1].length, end, text: since }, change: [tag[1], since] as const };
}
