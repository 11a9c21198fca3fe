/** TABLES[n × 256 + b]: what the byte b adds to the sum when n more bytes follow it in a step of eight. */
const TABLES = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  TABLES[byte] = sum;
}
for (let at = 256; at < TABLES.length; at += 1) {
  const sum = TABLES[at - 256]!;
  TABLES[at] = (sum >>> 8) ^ TABLES[sum & 0xff]!;
}

/** CRC-32 as zip archives use it; `running` continues the sum of earlier bytes. Eight bytes a step: every part is summed twice. */
export function crc32(bytes: Uint8Array, running = 0): number {
  let crc = ~running;
  let at = 0;
  for (const last = bytes.length - 7; at < last; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      TABLES[1792 + (crc & 0xff)]! ^
      TABLES[1536 + ((crc >>> 8) & 0xff)]! ^
      TABLES[1280 + ((crc >>> 16) & 0xff)]! ^
      TABLES[1024 + (crc >>> 24)]! ^
      TABLES[768 + bytes[at + 4]!]! ^
      TABLES[512 + bytes[at + 5]!]! ^
      TABLES[256 + bytes[at + 6]!]! ^
      TABLES[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[at]!) & 0xff]!;
  return ~crc >>> 0;
}
