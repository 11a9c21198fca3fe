import { deflateSync, inflateSync } from "fflate";
import { breathe } from "../breathe";

/**
 * Deflates beside this thread, by the platform's own compressor: twice as quick, a page goes on answering, and each piece is
 * made while the one before it is deflated. Releases of browsers and of Node that lack it (or its raw form) get the same
 * bytes from here.
 * @param readBack is given what the compressed bytes inflate to, piece by piece and meanwhile. Damage rejects.
 */
export async function deflateBeside(
  pieces: Iterable<Uint8Array>,
  readBack: (bytes: Uint8Array) => void,
): Promise<Uint8Array> {
  const deflate = ifKnown(() => new CompressionStream("deflate-raw"));
  const inflate = ifKnown(() => new DecompressionStream("deflate-raw"));
  if (!deflate || !inflate) {
    const compressed = deflateSync(await gathered(new Blob([...pieces] as BlobPart[])), { level: 6 });
    readBack(inflateSync(compressed));
    return compressed;
  }
  const [kept, again] = deflate.readable.tee();
  const [compressed] = await Promise.all([
    gathered(kept),
    feed(deflate.writable.getWriter(), pieces),
    drain(again.pipeThrough(inflate).getReader(), readBack),
  ]);
  return compressed;
}

function ifKnown<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, pieces: Iterable<Uint8Array>): Promise<void> {
  let before: Promise<void> | null = null;
  for (const piece of pieces) {
    const taken = writer.write(piece as BufferSource);
    // The reader is told of the same failure.
    taken.catch(() => {});
    // Not for this one: it is deflated while the next is made.
    await before;
    before = taken;
    // Some platforms deflate on this very thread after all.
    await breathe();
  }
  await writer.close();
}

async function drain(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  onBytes: (bytes: Uint8Array) => void,
): Promise<void> {
  for (let read = await reader.read(); !read.done; read = await reader.read()) onBytes(read.value);
}

async function gathered(content: BodyInit): Promise<Uint8Array> {
  return new Uint8Array(await new Response(content).arrayBuffer());
}
