import { deflateSync } from "fflate";
import type { ArchiveEntry } from "./archive";
import { deflateBeside } from "./beside";
import { crc32 } from "./crc32";

/** 1 January 1980, the oldest date a zip can say: what we write must not differ from one run to the next. */
const NO_DATE = 0x00210000;

/** A new entry from the content of a part. */
export function archiveEntry(name: string, content: string): ArchiveEntry {
  const bytes = new TextEncoder().encode(content);
  // Half the time of level 6 for a seventh more bytes.
  const compressed = deflateSync(bytes, { level: 2 });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, compressed, modified: NO_DATE };
}

/**
 * The same for a large part, deflated beside this thread while its pieces are made, and inflated again to see that it is whole.
 * @param onReadBack is given the text as it comes back
 */
export async function archiveEntryBeside(
  name: string,
  pieces: Iterable<string>,
  onReadBack: (text: string) => void = () => {},
): Promise<ArchiveEntry> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let crc = 0;
  let size = 0;
  let crcBack = 0;
  function* encoded(): Generator<Uint8Array> {
    for (const piece of pieces) {
      const bytes = encoder.encode(piece);
      crc = crc32(bytes, crc);
      size += bytes.length;
      yield bytes;
    }
  }
  const compressed = await deflateBeside(encoded(), (bytes) => {
    crcBack = crc32(bytes, crcBack);
    onReadBack(decoder.decode(bytes, { stream: true }));
  });
  if (crcBack !== crc) throw new Error(`${name} does not come back as it was written`);
  return { name, method: 8, crc, size, compressed, modified: NO_DATE };
}
