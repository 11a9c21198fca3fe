/** Marks the characters of a list in a table by code unit: the cheapest question a scanner can ask of a character. */
export function charTable(chars: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of chars) table[char.charCodeAt(0)] = 1;
  return table;
}
