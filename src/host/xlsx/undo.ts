import {
  type StoredRecord,
  UNDO_NAMESPACE,
  type UndoRecord,
  packRecord,
  storedRecord,
  undoneRecord,
  unpackRecord,
} from "../../app/ports/undoRecord";
import { WorkbookDraft } from "./edit/workbookDraft";
import { dropOwnXml, findOwnXml, putOwnXml } from "./ownXml";
import { Parts } from "./parts";
import { readWorkbookPart } from "./read/workbookPart";
import type { ArchiveEntry } from "./zip/archive";

/** An entry as it stood before the write: all of it where the write changed it, else only its name. */
type FormerEntry = string | (Omit<ArchiveEntry, "compressed"> & { readonly compressed: string });

/**
 * The last write, kept in the package itself: what the changed parts were, byte for byte. Exact, and small, since a write
 * changes little. Once another program has saved the file, which the checksums tell, only the record that every host understands
 * is of use.
 */
interface PartsRecord {
  readonly form: "parts";
  readonly before: readonly FormerEntry[];
  /** The checksum of every part after the write, but of this record. */
  readonly after: Readonly<Record<string, number>>;
  readonly record: StoredRecord;
}

/** What a package tells of its last write. */
export interface LastWrite {
  readonly record: UndoRecord;
  /** The package before it; null where anything was changed since, or another host wrote. */
  readonly before: () => Parts | null;
}

/** The last write to a package, or null where nothing tells of one. */
export function lastWrite(parts: Parts): LastWrite | null {
  const text = findOwnXml(parts, readWorkbookPart(parts).relationships, UNDO_NAMESPACE)?.text ?? "";
  const record = unpackRecord(text);
  return record && { record, before: () => (text.startsWith("{") ? packageBefore(parts, text) : null) };
}

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

/** The package before the write, or null where a part is not as the write left it, or the record is damaged. */
function packageBefore(parts: Parts, text: string): Parts | null {
  try {
    const { before, after } = JSON.parse(text) as PartsRecord;
    const now = checksums(parts);
    const names = [...Object.keys(now), ...Object.keys(after)];
    if (names.some((name) => now[name] !== after[name])) return null;
    const entries = before.map((former) =>
      typeof former === "string" ? parts.entry(former) : { ...former, compressed: fromBase64(former.compressed) },
    );
    return entries.every((entry) => entry !== undefined) ? new Parts(entries) : null;
  } catch {
    return null;
  }
}

function checksums(parts: Parts): Record<string, number> {
  const own = findOwnXml(parts, readWorkbookPart(parts).relationships, UNDO_NAMESPACE)?.part;
  const others = parts.entries.filter(({ name }) => name !== own);
  return Object.fromEntries(others.map(({ name, crc }) => [name.toLowerCase(), crc]));
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
