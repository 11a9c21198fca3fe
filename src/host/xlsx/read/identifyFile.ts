import { UnreadableFile } from "../../../app/ports";

const ZIP_FILE = [0x50, 0x4b, 0x03, 0x04];
const ZIP_EMPTY = [0x50, 0x4b, 0x05, 0x06];
/** Compound File Binary: the container of .xls, .et and of workbooks with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Passes what looks like a zip package; the content decides, the name only tells apart what looks alike inside.
 * @throws UnreadableFile saying which other kind of file it is
 */
export function identifyFile(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new UnreadableFile("empty");
  if (startsWith(bytes, ZIP_FILE)) return;
  if (startsWith(bytes, ZIP_EMPTY)) throw new UnreadableFile("zip-without-workbook");
  const ending = /\.[^.]*$/.exec(fileName.toLowerCase())?.[0];
  if (startsWith(bytes, COMPOUND_FILE)) throw new UnreadableFile(compoundKind(bytes, ending));
  if (ending === ".csv") throw new UnreadableFile("csv");
  if (ending === ".et") throw new UnreadableFile("et");
  // Many systems export an HTML or XML table under the name .xls; the way out is the same as for a real one.
  if (ending === ".xls" && looksLikeMarkup(bytes)) throw new UnreadableFile("old-xls");
  throw new UnreadableFile("not-a-workbook");
}

function compoundKind(bytes: Uint8Array, ending: string | undefined) {
  if (ending === ".et") return "et";
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "old-xls" : "not-a-workbook";
}

/**
 * Does the directory hold an entry of this name? Entries are 128 bytes, aligned, in UTF-16 with the name's length in
 * bytes (terminator included) at offset 64 (MS-CFB 2.6.1); text in a sheet does not look like that.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    let matched = 0;
    while (matched < name.length && bytes[at + matched * 2] === name.charCodeAt(matched)) matched += 1;
    if (matched === name.length) return true;
  }
  return false;
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*</.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
