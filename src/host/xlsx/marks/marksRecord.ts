import type { Rect } from "../../../domain/sheet/address";
import type { WorkbookDraft } from "../edit/workbookDraft";
import { MARKS_NAMESPACE } from "../../../app/ports/undoRecord";
import { dropOwnXml, putOwnXml } from "../edit/putOwnXml";
import { findOwnXml } from "../ownXml";

/**
 * A marked cell: null where there was none before; else its style index before (-1: it had none) and since, or, where its
 * whole element was replaced, that element's text.
 */
export type FormerCell = null | readonly [before: number, since: number] | string;

export interface MarkedRange {
  /** Its hidden name. */
  readonly name: string;
  readonly rect: Rect;
  readonly cells: Readonly<Record<string, FormerCell>>;
  /** What filled its cells before, by address: "#RRGGBB", or null for nothing. What any program and host can bring back. */
  readonly fills: Readonly<Record<string, string | null>>;
  /** What the sheet's <dimension> said before and since, or null where it did not change. */
  readonly dimension: readonly [before: string, since: string] | null;
  /** The styles meant by the indexes above, by index: another program that saves the file renumbers them. */
  readonly styles: Readonly<Record<string, string>>;
}

export function readMarksRecord({ parts, workbook }: WorkbookDraft): readonly MarkedRange[] {
  try {
    const text = findOwnXml(parts, workbook.relationships, MARKS_NAMESPACE)?.text;
    return text === undefined ? [] : (JSON.parse(text) as readonly MarkedRange[]);
  } catch {
    // Without its memory a mark is still known by its name; it only cannot be taken out to the last detail.
    return [];
  }
}

export function writeMarksRecord(draft: WorkbookDraft, record: readonly MarkedRange[]): void {
  if (record.length === 0) dropOwnXml(draft, MARKS_NAMESPACE);
  else putOwnXml(draft, MARKS_NAMESPACE, JSON.stringify(record));
}
