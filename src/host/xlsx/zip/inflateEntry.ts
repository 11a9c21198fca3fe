import { Inflate } from "fflate";
import { UnreadableFile } from "../../../app/ports";
import { type ArchiveEntry, LIMITS } from "./archive";
import { crc32 } from "./crc32";

/** Deflate grows at most 1,032 times, so one step never holds more than some 16 MB. */
const STEP = 16 << 10;

/**
 * Inflates one entry piece by piece and checks what comes out against the declared size and checksum: a flipped
 * bit in a stored number would otherwise be read as another number.
 * @throws UnreadableFile truncated · too-large
 */
export function inflateEntry(entry: ArchiveEntry, onBytes: (bytes: Uint8Array) => void): void {
  if (entry.size > LIMITS.ratioFrom && entry.size > entry.compressed.length * LIMITS.ratio) {
    throw new UnreadableFile("too-large");
  }
  let size = 0;
  let crc = 0;
  const take = (bytes: Uint8Array) => {
    size += bytes.length;
    if (size > entry.size) throw new UnreadableFile("too-large");
    crc = crc32(bytes, crc);
    onBytes(bytes);
  };
  if (entry.method === 0) take(entry.compressed);
  else if (entry.method === 8) inflateSteps(entry.compressed, take);
  else throw new UnreadableFile("truncated");
  if (size !== entry.size || crc !== entry.crc) throw new UnreadableFile("truncated");
}

function inflateSteps(compressed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  // What `take` throws is kept apart from what the inflater throws on damaged data.
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((bytes) => pieces.push(bytes));
  for (let at = 0; at === 0 || at < compressed.length; at += STEP) {
    try {
      inflate.push(compressed.subarray(at, at + STEP), at + STEP >= compressed.length);
    } catch {
      throw new UnreadableFile("truncated");
    }
    const ready = pieces;
    pieces = [];
    ready.forEach(take);
  }
}
