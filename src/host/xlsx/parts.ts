import { UnreadableFile } from "../../app/ports";
import { type XmlHandler, xmlScanner } from "./xml/scanXml";
import type { ArchiveEntry } from "./zip/archive";
import { inflateEntry } from "./zip/inflateEntry";

/** The parts of a package by name ("xl/workbook.xml"), inflated only when asked for. Never changes. */
export class Parts {
  private readonly byName: ReadonlyMap<string, ArchiveEntry>;

  constructor(readonly entries: readonly ArchiveEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
  entry(name: string): ArchiveEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** @throws UnreadableFile truncated where the part is missing or damaged */
  bytes(name: string): Uint8Array {
    const entry = this.required(name);
    const bytes = new Uint8Array(entry.size);
    let at = 0;
    inflateEntry(entry, (piece) => {
      bytes.set(piece, at);
      at += piece.length;
    });
    return bytes;
  }

  /** The part as text, without its byte order mark. @throws UnreadableFile truncated */
  text(name: string): string {
    const pieces: string[] = [];
    this.decode(name, (text) => pieces.push(text));
    return pieces.join("");
  }

  /** The beginning of the part's text, a few thousand characters at least. @throws UnreadableFile truncated */
  head(name: string): string {
    const enough = {};
    let head = "";
    try {
      this.decode(name, (text) => {
        head = text;
        // Nothing else stops the inflating.
        throw enough;
      });
    } catch (error) {
      if (error !== enough) throw error;
    }
    return head;
  }

  /** Scans the part while it is inflated, so that a large sheet is never held whole. @throws UnreadableFile truncated */
  scan(name: string, handler: XmlHandler): void {
    const scanner = xmlScanner(handler);
    this.decode(name, (text) => scanner.write(text));
    scanner.finish();
  }

  private decode(name: string, onText: (text: string) => void): void {
    let decoder: TextDecoder | null = null;
    inflateEntry(this.required(name), (bytes) => {
      if (bytes.length === 0) return;
      decoder ??= new TextDecoder(encodingOf(bytes));
      onText(decoder.decode(bytes, { stream: true }));
    });
  }

  private required(name: string): ArchiveEntry {
    const entry = this.entry(name);
    if (!entry) throw new UnreadableFile("truncated", { part: name });
    return entry;
  }
}

/** The parts are UTF-8 or UTF-16 (ECMA-376 part 2); only the latter needs its mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}
