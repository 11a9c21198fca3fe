import { strToU8 } from "fflate";
import type { ArchiveEntry } from "./archive";

const UTF8_NAME = 0x0800;

/** The archive's bytes. Entries are copied as they are, so that what was not edited costs nothing and cannot change. */
export function writeArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const names = entries.map((entry) => strToU8(entry.name));
  const size = entries.reduce((sum, entry, index) => sum + 76 + 2 * names[index]!.length + entry.compressed.length, 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, names[index]!.length);
    bytes.set(names[index]!, at + 30);
    bytes.set(entry.compressed, at + 30 + names[index]!.length);
    at += 30 + names[index]!.length + entry.compressed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry, names[index]!.length);
    view.setUint32(at + 42, offsets[index]!, true);
    bytes.set(names[index]!, at + 46);
    at += 46 + names[index]!.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that the local header and the directory share, from "version needed" to the name's length. */
function writeCommon(view: DataView, at: number, entry: ArchiveEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
