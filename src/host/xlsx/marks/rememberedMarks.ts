import { marksByNames } from "../../../app/ports/fillNames";
import { type FormerMarks, MARKS_NAMESPACE, type UndoRecord } from "../../../app/ports/undoRecord";
import { findOwnXml } from "../ownXml";
import type { Parts } from "../parts";
import { readWorkbookPart } from "../read/workbookPart";

/**
 * What is known of marked cells where the marks' own memory is gone: from the record of the last write, because the add-in wrote
 * them, or from their names alone, because another program dropped both.
 */
export function rememberedMarks(parts: Parts, record: UndoRecord | null): readonly FormerMarks[] {
  const { relationships, names } = readWorkbookPart(parts);
  return findOwnXml(parts, relationships, MARKS_NAMESPACE) ? [] : (record?.unmarked ?? marksByNames(names));
}
