import { bodyStyle, headerStyle } from "../../look";
import type { ReportFacts } from "../../reportFacts";
import type { SheetDraft } from "../../sheetDraft";

/** The columns that every block of 测算总览 shares, in characters: together as wide as the page. */
export const WIDTHS = [7, 26, 10, 10, 12, 10, 10, 10, 10, 10, 10, 10] as const;
/** Height of a line and of a header, in points. */
export const LINE = 21;
export const HEADER = 30;

/** The look of one block: header row on top, thin lines all over. */
export function dressTable(
  draft: SheetDraft,
  { fonts }: ReportFacts,
  top: number,
  bottom: number,
  width: number,
): void {
  draft.format({ top, left: 1, bottom, right: width }, bodyStyle(fonts));
  draft.format({ top, left: 1, bottom: top, right: width }, headerStyle(fonts));
}
