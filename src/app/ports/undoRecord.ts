import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { SheetKey, SheetPlan } from "../../domain/report/plan";
import type { DefinedName, SheetSnapshot } from "../../domain/sheet/snapshot";
import { type PackedCells, packCells, unpackCells } from "./packedCells";
import { type TypedMarks, typedMarks } from "./typedMarks";

/** The custom XML part that remembers the last write: what it made, and what stood there before. */
export const UNDO_NAMESPACE = "urn:mubiao:undo";

/** The custom XML part in which files written without Excel remember how marked cells of source sheets looked before. */
export const MARKS_NAMESPACE = "urn:mubiao:marks";

/**
 * The last write, in the form that every host keeps in the workbook, so that it can be taken back after the pane was closed
 * and through another door.
 */
export interface UndoRecord {
  readonly version: 1;
  /** An undone write keeps its record, because it also knows how the sheets now standing were made. */
  readonly state: "written" | "undone";
  /** What was written, without cells: a host reads those from the sheets when they are about to be replaced. */
  readonly written: readonly WrittenSheet[];
  /** The own sheets as they stood before the write; a written sheet that is missing here did not exist. */
  readonly before: readonly FormerSheet[];
  /** Cells of source sheets whose marks the write made or took away, as they were before it. */
  readonly marks: readonly FormerMarks[];
  /** The cells now marked, as they were before any write of ours ever marked them. */
  readonly unmarked: readonly FormerMarks[];
  /** The same of the marks that stood before the write. */
  readonly unmarkedBefore: readonly FormerMarks[];
  /** The hidden names of those marks. */
  readonly markNames: readonly DefinedName[];
  /** The text of the store before the write, or null where there was none. */
  readonly store: string | null;
}

/** A sheet plan less its cells. */
export type SheetLooks = Omit<SheetPlan, "cells">;

export interface WrittenSheet {
  readonly key: SheetKey;
  /** The tab's name as given. */
  readonly name: string;
  readonly looks: SheetLooks;
  readonly typed: TypedMarks;
}

/** How a sheet is remembered that is written under this name. */
export function writtenSheet({ cells, ...looks }: SheetPlan, name: string): WrittenSheet {
  return { key: looks.key, name, looks, typed: typedMarks(cells) };
}

/** How an own sheet looked of whose making nothing is known: its cells are worth keeping even so. */
export function unknownLooks(key: SheetKey, name: string): SheetLooks {
  const margins = { top: 54, right: 54, bottom: 54, left: 54 };
  const lists = { formats: [], merges: [], columnWidths: [], hiddenColumns: [], rowHeights: [], estimatedHeights: [] };
  const print = { landscape: true, pagesTall: null, titleRows: null, breaks: [], margins, footer: "" };
  return { key, name, ...lists, freezeRows: 0, table: null, conditionalFormats: [], charts: [], print };
}

export interface FormerSheet {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetSnapshot["visibility"];
  /** As a plan: what to write to have it back. Formulas carry real sheet names. */
  readonly plan: SheetPlan;
}

export interface FormerMarks {
  /** The hidden name that follows the mark through inserted rows; of a mark that is about to be made or taken away. */
  readonly name: string;
  readonly sheet: string;
  /** By A1 address. */
  readonly cells: Readonly<Record<string, FormerCell>>;
}

export interface FormerCell {
  /** A formula begins with "="; null is an empty cell. Absent: the write touches only the fill. */
  readonly value?: string | number | boolean | null;
  readonly fill: string | null;
  readonly numberFormat?: string;
}

/** What is left to remember of a write that was taken back: how the sheets now standing were made. Null where none is. */
export function undoneRecord(record: UndoRecord): UndoRecord | null {
  if (record.before.length === 0 && record.unmarkedBefore.length === 0) return null;
  const written = record.before.map(({ name, plan }) => writtenSheet(plan, name));
  const unmarked = record.unmarkedBefore;
  return { ...record, state: "undone", written, before: [], marks: [], unmarked, markNames: [] };
}

/** The record of a write whose marks were taken out since: taking it back does not bring any back. */
export function withoutMarksRecord(record: UndoRecord): UndoRecord {
  return { ...record, marks: [], unmarked: [], unmarkedBefore: [], markNames: [] };
}

/** A record as it is kept, in JSON. */
export type StoredRecord = Omit<UndoRecord, "before"> & { readonly before: readonly StoredSheet[] };

type StoredSheet = Omit<FormerSheet, "plan"> & { readonly plan: SheetLooks & { readonly cells: PackedCells } };

export function storedRecord(record: UndoRecord): StoredRecord {
  const before = record.before.map(({ plan, ...sheet }): StoredSheet => ({
    ...sheet,
    plan: { ...plan, cells: packCells(plan.cells) },
  }));
  return { ...record, before };
}

/** Few who look at a record look at cells: they are unpacked when asked for. */
function recordIn(stored: StoredRecord): UndoRecord {
  const before = stored.before.map(({ plan, ...sheet }): FormerSheet => {
    const { cells, ...looks } = plan;
    return {
      ...sheet,
      plan: {
        ...looks,
        get cells() {
          return unpackCells(cells);
        },
      },
    };
  });
  return { ...stored, before };
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

/**
 * The record of a packed text, or null where it cannot be understood: then there is nothing to undo. Files keep it plain, beside
 * what only they know.
 */
export function unpackRecord(text: string): UndoRecord | null {
  try {
    const isPlain = text.startsWith("{");
    const record = isPlain
      ? (JSON.parse(text) as { readonly record: StoredRecord | null }).record
      : (JSON.parse(strFromU8(inflateSync(fromBase64(text)))) as StoredRecord);
    const isSound = record?.version === 1 && Array.isArray(record.written) && Array.isArray(record.before);
    return isSound ? recordIn(record) : null;
  } catch {
    return null;
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

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

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]));

function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  for (let at = 0, into = 0; at < letters.length; at += 4) {
    let quad = 0;
    for (let step = 0; step < 4; step++) quad = (quad << 6) | (VALUES.get(letters[at + step] ?? "A") ?? 0);
    for (const shift of [16, 8, 0]) if (into < bytes.length) bytes[into++] = (quad >> shift) & 255;
  }
  return bytes;
}
