/** The tables fold character codes to twelve bits: small enough to stay in the cache for all dictionaries together. */
const FOLD = 0xfff;

/**
 * A set of words with a value each, looked up in place: the longest word that starts or ends at an offset.
 * Used where a pattern of many alternatives would do, because it never backtracks and costs one map look-up a character.
 */
export class Dictionary<Value> {
  private readonly byFirst = new Map<number, [string, Value][]>();
  private readonly byLast = new Map<number, [string, Value][]>();
  /** Nearly every character asked about starts or ends no word: these tables say so at the cost of one load. */
  private readonly mayStart = new Uint8Array(FOLD + 1);
  private readonly mayEnd = new Uint8Array(FOLD + 1);

  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [word, value] of entries) {
      const first = word.charCodeAt(0);
      const last = word.charCodeAt(word.length - 1);
      push(this.byFirst, first, [word, value]);
      push(this.byLast, last, [word, value]);
      this.mayStart[first & FOLD] = 1;
      this.mayEnd[last & FOLD] = 1;
    }
    const longestFirst = (list: [string, Value][]) => list.sort((a, b) => b[0].length - a[0].length);
    this.byFirst.forEach(longestFirst);
    this.byLast.forEach(longestFirst);
  }

  /** The characters its words begin with: a text without any of them holds none. */
  get firstCharacters(): string {
    return String.fromCharCode(...this.byFirst.keys());
  }

  /** The longest word starting at `at`, or null. */
  startingAt(text: string, at: number): readonly [string, Value] | null {
    const code = text.charCodeAt(at);
    if (this.mayStart[code & FOLD] === 0) return null;
    const words = this.byFirst.get(code);
    if (words) for (const entry of words) if (text.startsWith(entry[0], at)) return entry;
    return null;
  }

  /** The longest word whose end is `end`, or null. */
  endingAt(text: string, end: number, from = 0): readonly [string, Value] | null {
    const code = text.charCodeAt(end - 1);
    if (this.mayEnd[code & FOLD] === 0) return null;
    const words = this.byLast.get(code);
    if (words)
      for (const entry of words) if (end - entry[0].length >= from && text.endsWith(entry[0], end)) return entry;
    return null;
  }

  /** The first word found in [start, end), with where it starts, or null. */
  firstIn(text: string, start = 0, end = text.length): readonly [number, string, Value] | null {
    for (let at = start; at < end; at++) {
      if (this.mayStart[text.charCodeAt(at) & FOLD] === 0) continue;
      const entry = this.startingAt(text, at);
      if (entry && at + entry[0].length <= end) return [at, entry[0], entry[1]];
    }
    return null;
  }

  /** The last word found in [start, end), with where it starts, or null. */
  lastIn(text: string, start = 0, end = text.length): readonly [number, string, Value] | null {
    for (let at = end; at > start; at--) {
      if (this.mayEnd[text.charCodeAt(at - 1) & FOLD] === 0) continue;
      const entry = this.endingAt(text, at, start);
      if (entry) return [at - entry[0].length, entry[0], entry[1]];
    }
    return null;
  }
}

/** A dictionary of words that share one meaning. Words are separated by spaces. */
export function words(list: string): Dictionary<true> {
  return new Dictionary(
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, true] as const),
  );
}

function push<Value>(map: Map<number, [string, Value][]>, key: number, entry: [string, Value]): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}
