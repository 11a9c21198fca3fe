import { STORE_NAMESPACE } from "../../domain/report/ownership";
import { WorkbookDraft } from "./edit/workbookDraft";
import { putOwnXml } from "./ownXml";
import type { Parts } from "./parts";
import { undoable, withRecord, withoutRecord } from "./undo";

/**
 * Sets the text of Mubiao's own part. What is saved after a write outlives taking the write back: the record is made
 * anew as if the text had been there before.
 */
export function saveStore(parts: Parts, text: string): Parts {
  const undo = undoable(parts);
  if (undo.type !== "ready") return putStore(parts, text);
  return withRecord(putStore(undo.before, text), putStore(withoutRecord(parts), text));
}

function putStore(parts: Parts, text: string): Parts {
  const draft = new WorkbookDraft(parts);
  putOwnXml(draft, STORE_NAMESPACE, text);
  return draft.finish(() => false);
}
