/** The tables fold character codes to twelve bits: small enough to stay in the cache for all dictionaries together. */
const FOLD = 0xfff;

/** Words by a character of theirs, the longest first. */
class WordLists<Value> {
  /** By folded character the number of its list. Nearly every character asked about has none, which costs one load to know. */
  private readonly listOf = new Uint16Array(FOLD + 1);
  private readonly lists: (readonly [string, Value])[][] = [[]];

  constructor(entries: readonly (readonly [string, Value])[], characterOf: (word: string) => number) {
    for (const entry of entries) {
      const character = characterOf(entry[0]) & FOLD;
      const list = (this.listOf[character] ||= this.lists.push([]) - 1);
      this.lists[list]!.push(entry);
    }
    for (const list of this.lists) list.sort((a, b) => b[0].length - a[0].length);
  }

  has(code: number): boolean {
    return this.listOf[code & FOLD] !== 0;
  }

  of(code: number): readonly (readonly [string, Value])[] {
    return this.lists[this.listOf[code & FOLD]!]!;
  }
}

/**
 * A set of words with a value each, looked up in place: the longest word that starts or ends at an offset.
 * Used where a pattern of many alternatives would do, because it never backtracks and costs one look-up a character.
 */
export class Dictionary<Value> {
  private readonly byFirst: WordLists<Value>;
  private readonly byLast: WordLists<Value>;
  /** The characters its words begin with: a text without any of them holds none. */
  readonly firstCharacters: string;

  constructor(words: Iterable<readonly [string, Value]>) {
    const entries = [...words];
    this.byFirst = new WordLists(entries, (word) => word.charCodeAt(0));
    this.byLast = new WordLists(entries, (word) => word.charCodeAt(word.length - 1));
    this.firstCharacters = [...new Set(entries.map(([word]) => word.charAt(0)))].join("");
  }

  /** The longest word starting at `at`, or null. */
  startingAt(text: string, at: number): readonly [string, Value] | null {
    for (const entry of this.byFirst.of(text.charCodeAt(at))) if (text.startsWith(entry[0], at)) return entry;
    return null;
  }

  /** The longest word whose end is `end`, or null. */
  endingAt(text: string, end: number, from = 0): readonly [string, Value] | null {
    for (const entry of this.byLast.of(text.charCodeAt(end - 1)))
      if (end - entry[0].length >= from && text.endsWith(entry[0], end)) return entry;
    return null;
  }

  /** The first word found in [start, end), with where it starts, or null. */
  firstIn(text: string, start = 0, end = text.length): readonly [number, string, Value] | null {
    for (let at = start; at < end; at++) {
      if (!this.byFirst.has(text.charCodeAt(at))) continue;
      const entry = this.startingAt(text, at);
      if (entry && at + entry[0].length <= end) return [at, entry[0], entry[1]];
    }
    return null;
  }

  /** The values of all its words in a text, those inside longer ones too, in the order they begin. */
  valuesIn(text: string): Value[] {
    const found: Value[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!this.byFirst.has(code)) continue;
      for (const [word, value] of this.byFirst.of(code)) if (text.startsWith(word, at)) found.push(value);
    }
    return found;
  }

  /** The last word found in [start, end), with where it starts, or null. */
  lastIn(text: string, start = 0, end = text.length): readonly [number, string, Value] | null {
    for (let at = end; at > start; at--) {
      if (!this.byLast.has(text.charCodeAt(at - 1))) continue;
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
