import { type FormerMarks, UNDO_NAMESPACE, unpackRecord } from "../../../app/ports/undoRecord";
import { findOwnXml } from "../ownXml";
import type { Parts } from "../parts";
import { readWorkbookPart } from "../read/workbookPart";

/** What the add-in remembers of the cells it marked, as they were before any mark. */
export function rememberedMarks(parts: Parts): readonly FormerMarks[] {
  const { relationships } = readWorkbookPart(parts);
  const text = findOwnXml(parts, relationships, UNDO_NAMESPACE)?.text;
  return (text === undefined ? null : unpackRecord(text))?.unmarked ?? [];
}
