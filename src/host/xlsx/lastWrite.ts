import { type StoredRecord, UNDO_NAMESPACE, type UndoRecord, unpackRecord } from "../../app/ports/undoRecord";
import { findOwnXml } from "./ownXml";
import { Parts } from "./parts";
import { readWorkbookPart } from "./read/workbookPart";
import type { ArchiveEntry } from "./zip/archive";

/** An entry as it stood before the write: all of it where the write changed it, else only its name. */
export type FormerEntry = string | (Omit<ArchiveEntry, "compressed"> & { readonly compressed: string });

/**
 * The last write, kept in the package itself: what the changed parts were, byte for byte. Exact, and small, since a write
 * changes little. Once another program has saved the file, which the checksums tell, only the record that every host understands
 * is of use.
 */
export interface PartsRecord {
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

/** Of every part but the record itself, by lower-case name. */
export function checksums(parts: Parts): Record<string, number> {
  const own = findOwnXml(parts, readWorkbookPart(parts).relationships, UNDO_NAMESPACE)?.part;
  const others = parts.entries.filter(({ name }) => name !== own);
  return Object.fromEntries(others.map(({ name, crc }) => [name.toLowerCase(), crc]));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
