import { archiveEntryBeside } from "../../../../src/host/xlsx/zip/archiveEntry";
import { Parts } from "../../../../src/host/xlsx/parts";

const pieces = Array.from({ length: 400 }, (_, index) => `第${index}项：新增就业${index * 37}人。`);

test("a part made in pieces is whole, and comes back whole while it is made", async () => {
  let back = "";
  const entry = await archiveEntryBeside("xl/a.xml", pieces, (text) => (back += text));
  expect(back).toBe(pieces.join(""));
  expect(new Parts([entry]).text("xl/a.xml")).toBe(pieces.join(""));
});

test("a part that comes back with one bit changed is refused", async () => {
  const Real = globalThis.DecompressionStream;
  const flip = (bytes: Uint8Array) => bytes.with(bytes.length - 1, bytes.at(-1)! ^ 1);
  function Flipped() {
    const { readable, writable } = new Real("deflate-raw");
    const transform = ((bytes, controller) => controller.enqueue(flip(bytes))) satisfies Transformer["transform"];
    return { writable, readable: readable.pipeThrough(new TransformStream({ transform })) };
  }
  Object.assign(globalThis, { DecompressionStream: Flipped });
  try {
    await expect(archiveEntryBeside("xl/a.xml", pieces)).rejects.toThrow("xl/a.xml");
  } finally {
    Object.assign(globalThis, { DecompressionStream: Real });
  }
});

test("pieces that cannot be made fail the part, and nothing is left hanging", async () => {
  function* broken(): Generator<string> {
    yield "一";
    throw new Error("no second piece");
  }
  await expect(archiveEntryBeside("xl/a.xml", broken())).rejects.toThrow("no second piece");
});
