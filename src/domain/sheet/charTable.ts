/** Marks the characters of a list in a table by code unit: the cheapest question a scanner can ask of a character. */
export function charTable(chars: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const char of chars) table[char.charCodeAt(0)] = 1;
  return table;
}

/** A character's code, 0 outside the text: what is no number (NaN) would slow every table it is looked up in. */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** 0-9; none is outside the text. */
export function isDigitAt(text: string, at: number): boolean {
  const code = codeAt(text, at);
  return code >= 48 && code <= 57;
}

/** Nearly all that texts are made of: told without a look into a table, whose size the cache would feel. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** One number for two characters side by side, to be folded into a table. */
export function pairOf(code: number, beside: number): number {
  return (code << 5) - code + beside;
}

/** Is the character at an offset marked in a table? None is outside the text. */
export function isMarked(table: Uint8Array, text: string, at: number): boolean {
  return table[codeAt(text, at)] === 1;
}

/** Does a text hold any of the characters marked in a table in [start, end)? Where few do, a pattern need only be tried on those. */
export function holdsAny(text: string, table: Uint8Array, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (table[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** What a pattern's \\s matches. */
export const SPACES =
  " \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
