import { inflateSync, strFromU8 } from "fflate";
import type { SheetKey, SheetPlan } from "../../domain/report/plan";
import type { DefinedName, SheetSnapshot } from "../../domain/sheet/snapshot";
import { type PackedCells, unpackCells } from "./packedCells";
import type { TypedMarks } from "./typedMarks";

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

/** A record as it is kept, in JSON. */
export type StoredRecord = Omit<UndoRecord, "before"> & { readonly before: readonly StoredSheet[] };

export type StoredSheet = Omit<FormerSheet, "plan"> & { readonly plan: SheetLooks & { readonly cells: PackedCells } };

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

/** Of base64. */
export const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

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
