import { strToU8 } from "fflate";
import { crc32 } from "../../../../src/host/xlsx/zip/crc32";

test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
  ["The quick brown fox jumps over the lazy dog", 0x414fa339],
])("the published checksum of %j", (text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});

test("a sum goes on from wherever a piece ended", () => {
  const bytes = Uint8Array.from({ length: 41 }, (_, index) => (index * 89) % 256);
  for (let at = 0; at <= bytes.length; at += 1)
    expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(crc32(bytes));
});
