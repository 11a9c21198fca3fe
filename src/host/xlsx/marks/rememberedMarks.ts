import { type FormerMarks, MARKS_NAMESPACE, type UndoRecord } from "../../../app/ports/undoRecord";
import { findOwnXml } from "../ownXml";
import type { Parts } from "../parts";
import { readWorkbookPart } from "../read/workbookPart";

/** What the record of the last write remembers of marked cells, where the marks' own memory is gone: the add-in wrote them. */
export function rememberedMarks(parts: Parts, record: UndoRecord | null): readonly FormerMarks[] {
  const { relationships } = readWorkbookPart(parts);
  return findOwnXml(parts, relationships, MARKS_NAMESPACE) ? [] : (record?.unmarked ?? []);
}
