import { packRecord, storedRecord } from "../../app/ports/packRecord";
import { undoneRecord } from "../../app/ports/writtenSheet";
import { UNDO_NAMESPACE, type UndoRecord } from "../../app/ports/undoRecord";
import { WorkbookDraft } from "./edit/workbookDraft";
import { type FormerEntry, type PartsRecord, checksums, lastWrite } from "./lastWrite";
import { dropOwnXml, putOwnXml } from "./edit/putOwnXml";
import type { Parts } from "./parts";

/** The package without the record of a write; the same package where there is none. */
export function withoutRecord(parts: Parts): Parts {
  const draft = new WorkbookDraft(parts);
  dropOwnXml(draft, UNDO_NAMESPACE);
  return draft.finish(() => false);
}

/** The package after a write, with the record that takes it back to `before`. Neither may hold a record. */
export function withRecord(before: Parts, after: Parts, record: UndoRecord): Parts {
  const prepared = withRecordText(after, "");
  const former = before.entries.map((entry): FormerEntry => {
    const now = prepared.entry(entry.name);
    if (now?.name === entry.name && now.crc === entry.crc && now.size === entry.size) return entry.name;
    return { ...entry, compressed: toBase64(entry.compressed) };
  });
  const exact: PartsRecord = {
    form: "parts",
    before: former,
    after: checksums(prepared),
    record: storedRecord(record),
  };
  return withRecordText(prepared, JSON.stringify(exact));
}

/** A package whose last write was taken back, with what is left to remember of it. It may not hold a record. */
export function withUndone(parts: Parts, record: UndoRecord): Parts {
  const undone = undoneRecord(record);
  return undone ? withRecordText(parts, packRecord(undone)) : parts;
}

/**
 * Edits a package together with what its last write would be taken back to: what is changed after a write outlives taking
 * the write back.
 */
export function amend(parts: Parts, edit: (parts: Parts) => Parts, amended: (record: UndoRecord) => UndoRecord): Parts {
  const write = lastWrite(parts);
  if (!write) return edit(parts);
  const record = amended(write.record);
  const before = write.before();
  if (before) return withRecord(edit(before), edit(withoutRecord(parts)), record);
  return withRecordText(edit(parts), packRecord(record));
}

function withRecordText(parts: Parts, text: string): Parts {
  const draft = new WorkbookDraft(parts);
  putOwnXml(draft, UNDO_NAMESPACE, text);
  return draft.finish(() => false);
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
