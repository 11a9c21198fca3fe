import { deflateSync, strToU8 } from "fflate";
import { packCells } from "./packedCells";
import { ALPHABET, type StoredRecord, type StoredSheet, type UndoRecord } from "./undoRecord";

/** The record in the form in which it is kept. */
export function storedRecord(record: UndoRecord): StoredRecord {
  const before = record.before.map(({ plan, ...sheet }): StoredSheet => ({
    ...sheet,
    plan: { ...plan, cells: packCells(plan.cells) },
  }));
  return { ...record, before };
}

/** The record as printable text, about a fifth of its size. */
export function packRecord(record: UndoRecord): string {
  // Halves of characters beyond the basic plane are escaped: not every encoder that fflate falls back on keeps them.
  const plain = JSON.stringify(storedRecord(record)).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16)}`,
  );
  return toBase64(deflateSync(strToU8(plain), { level: 6 }));
}

// The domain may not lean on btoa, and Node's Buffer is not in a browser.
function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const triple = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letter = (shift: number) => ALPHABET[(triple >> shift) & 63]!;
    pieces.push(
      letter(18),
      letter(12),
      at + 1 < bytes.length ? letter(6) : "=",
      at + 2 < bytes.length ? letter(0) : "=",
    );
  }
  return pieces.join("");
}
