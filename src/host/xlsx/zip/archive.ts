import { UnreadableFile } from "../../../app/ports";

/** One file of a zip archive, still compressed, so that it can be copied without being touched. */
export interface ArchiveEntry {
  /** As stored; parts are looked up without regard to case. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Declared size once inflated, in bytes. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** MS-DOS time and date, as stored. */
  readonly modified: number;
}

/**
 * Far above any real workbook (Excel's own limits give some 300 MB a sheet of empty formatted rows) and far below
 * what would exhaust a clerk's machine. The ratio is that of a bomb: sheet XML deflates some 10 to 60 times.
 */
export const LIMITS = { entries: 20_000, inflated: 1 << 30, ratio: 200, ratioFrom: 32 << 20 };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the central directory; inflates nothing.
 * @throws UnreadableFile truncated · too-large (by the declared sizes) · encrypted
 */
export function openArchive(bytes: Uint8Array): readonly ArchiveEntry[] {
  try {
    return readDirectory(bytes);
  } catch (error) {
    // A DataView refuses to read past the end: the offsets of a damaged directory point anywhere.
    if (error instanceof RangeError) throw new UnreadableFile("truncated");
    throw error;
  }
}

function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > LIMITS.entries) throw new UnreadableFile("too-large");
  const entries: ArchiveEntry[] = [];
  let at = directory.offset;
  let inflated = 0;
  let compressed = 0;
  for (let index = 0; index < directory.count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new UnreadableFile("truncated");
    const header = readHeader(view, bytes, at);
    if (header.flags & 1) throw new UnreadableFile("encrypted");
    inflated += header.size;
    compressed += header.compressedSize;
    if (inflated > LIMITS.inflated) throw new UnreadableFile("too-large");
    if (compressed > bytes.length) throw new UnreadableFile("truncated");
    const start = dataStart(view, header.offset);
    if (start + header.compressedSize > bytes.length) throw new UnreadableFile("truncated");
    const { name, method, crc, size, modified } = header;
    entries.push({
      name,
      method,
      crc,
      size,
      modified,
      compressed: bytes.subarray(start, start + header.compressedSize),
    });
    at = header.next;
  }
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
      const end64 = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end64, true) !== END64) throw new UnreadableFile("truncated");
      return {
        count: Number(view.getBigUint64(end64 + 32, true)),
        offset: Number(view.getBigUint64(end64 + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw new UnreadableFile("truncated");
}

function readHeader(view: DataView, bytes: Uint8Array, at: number) {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraStart = at + 46 + nameLength;
  const extraEnd = extraStart + view.getUint16(at + 30, true);
  const header = {
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    // Some zip programs on Windows store backslashes; part names have none.
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, extraStart))
      .replaceAll("\\", "/")
      .replace(/^\//, ""),
    next: extraEnd + view.getUint16(at + 32, true),
  };
  return withLongSizes(view, header, extraStart, extraEnd);
}

/** Zip64: a field of all ones is found, in this order, in the extra block 1. Streaming writers use it for small files too. */
function withLongSizes<H extends { compressedSize: number; size: number; offset: number }>(
  view: DataView,
  header: H,
  start: number,
  end: number,
): H {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    for (const key of ["size", "compressedSize", "offset"] as const) {
      if (header[key] !== 0xffffffff) continue;
      header[key] = Number(view.getBigUint64(field, true));
      field += 8;
    }
  }
  return header;
}

function dataStart(view: DataView, offset: number): number {
  if (view.getUint32(offset, true) !== LOCAL) throw new UnreadableFile("truncated");
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}
