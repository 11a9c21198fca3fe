import { UNDO_NAMESPACE } from "../../app/ports/undoRecord";
import { WorkbookDraft } from "./edit/workbookDraft";
import { dropOwnXml, findOwnXml, putOwnXml } from "./ownXml";
import { Parts } from "./parts";
import type { WriteMemory } from "./resaved";
import { readWorkbookPart } from "./read/workbookPart";
import type { ArchiveEntry } from "./zip/archive";

/** An entry as it stood before the write: all of it where the write changed it, else only its name. */
type FormerEntry = string | (Omit<ArchiveEntry, "compressed"> & { readonly compressed: string });

/**
 * The last write, kept in the package itself: what the changed parts were, byte for byte. Exact, and small, since a write
 * changes little. Once another program has saved the file, which the checksums tell, only the memory of it is of use.
 */
interface PartsRecord {
  readonly form: "parts";
  readonly before: readonly FormerEntry[];
  /** The checksum of every part after the write, but of this record. */
  readonly after: Readonly<Record<string, number>>;
  /** Null where the write is known by its parts alone. */
  readonly memory: WriteMemory | null;
}

export type Undoable =
  | { readonly type: "none" }
  | { readonly type: "overtaken"; readonly sheet: string; readonly resaved: Resaved | null }
  | { readonly type: "ready"; readonly before: Parts };

/** What is left to go by when another program saved the file. */
export interface Resaved {
  readonly memory: WriteMemory;
  /** A former worksheet part; null where the write did not change it. */
  readonly formerXml: (part: string) => string | null;
}

/** The package without the record of a write; the same package where there is none. */
export function withoutRecord(parts: Parts): Parts {
  const draft = new WorkbookDraft(parts);
  dropOwnXml(draft, UNDO_NAMESPACE);
  return draft.finish(() => false);
}

/** The package after a write, with the record that takes it back to `before`. Neither may hold a record. */
export function withRecord(before: Parts, after: Parts, memory: WriteMemory | null): Parts {
  const draft = new WorkbookDraft(after);
  putOwnXml(draft, UNDO_NAMESPACE, "");
  const prepared = draft.finish(() => false);
  const former = before.entries.map((entry): FormerEntry => {
    const now = prepared.entry(entry.name);
    if (now?.name === entry.name && now.crc === entry.crc && now.size === entry.size) return entry.name;
    return { ...entry, compressed: toBase64(entry.compressed) };
  });
  const record: PartsRecord = { form: "parts", before: former, after: checksums(prepared), memory };
  const filled = new WorkbookDraft(prepared);
  putOwnXml(filled, UNDO_NAMESPACE, JSON.stringify(record));
  return filled.finish(() => false);
}

/** Can the last write be taken back, and to what? */
export function undoable(parts: Parts): Undoable {
  const workbook = readWorkbookPart(parts);
  const record = recordIn(parts);
  if (!record) return { type: "none" };
  const now = checksums(parts);
  const names = new Set([...Object.keys(now), ...Object.keys(record.after)]);
  const changed = [...names].filter((name) => now[name] !== record.after[name]);
  if (changed.length > 0) {
    const sheet = workbook.sheets.find(({ part }) => changed.includes(part.toLowerCase())) ?? workbook.sheets[0];
    const { memory } = record;
    const resaved = memory && { memory, formerXml: (part: string) => formerXml(record, part) };
    return { type: "overtaken", sheet: sheet?.name ?? "", resaved };
  }
  const before = formerEntries(parts, record);
  return before ? { type: "ready", before: new Parts(before) } : { type: "none" };
}

/** The entries before the write, or null where the record cannot be understood. */
function formerEntries(parts: Parts, record: PartsRecord): readonly ArchiveEntry[] | null {
  try {
    const entries = record.before.map((former) =>
      typeof former === "string" ? parts.entry(former) : { ...former, compressed: fromBase64(former.compressed) },
    );
    return entries.every((entry) => entry !== undefined) ? entries : null;
  } catch {
    return null;
  }
}

/**
 * Edits a package together with what its last write would be taken back to: what is changed after a write outlives taking
 * the write back.
 */
export function amend(parts: Parts, edit: (parts: Parts) => Parts): Parts {
  const undo = undoable(parts);
  if (undo.type !== "ready") return edit(parts);
  return withRecord(edit(undo.before), edit(withoutRecord(parts)), memoryIn(parts));
}

/** What the last write remembered. */
export function memoryIn(parts: Parts): WriteMemory | null {
  return recordIn(parts)?.memory ?? null;
}

function recordIn(parts: Parts): PartsRecord | null {
  const { relationships } = readWorkbookPart(parts);
  return parseRecord(findOwnXml(parts, relationships, UNDO_NAMESPACE)?.text ?? "");
}

function formerXml({ before }: PartsRecord, part: string): string | null {
  const former = before.find((entry) => typeof entry !== "string" && entry.name.toLowerCase() === part.toLowerCase());
  if (former === undefined || typeof former === "string") return null;
  return new Parts([{ ...former, compressed: fromBase64(former.compressed) }]).text(part);
}

function checksums(parts: Parts): Record<string, number> {
  const own = findOwnXml(parts, readWorkbookPart(parts).relationships, UNDO_NAMESPACE)?.part;
  const others = parts.entries.filter(({ name }) => name !== own);
  return Object.fromEntries(others.map(({ name, crc }) => [name.toLowerCase(), crc]));
}

function parseRecord(text: string): PartsRecord | null {
  // Another host's record has another form: it knows how to take its own writes back.
  if (!text.startsWith("{")) return null;
  try {
    const record = JSON.parse(text) as Partial<PartsRecord>;
    return record.form === "parts" && Array.isArray(record.before) && record.after
      ? { memory: null, ...(record as Omit<PartsRecord, "memory">) }
      : null;
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
