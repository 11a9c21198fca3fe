/** The tables fold character codes to twelve bits: small enough to stay in the cache for all dictionaries together. */
const FOLD = 0xfff;

type Entry<Value> = readonly [string, Value];

/** Words that share their first or their last character, the longest first. */
class WordList<Value> {
  readonly entries: Entry<Value>[] = [];
  /** Of each word the character next to the shared one, 0 where it has none: most words are ruled out without being read. */
  readonly besides: number[] = [];
}

/** Words by their first or their last character. */
class WordLists<Value> {
  /** By folded character the number of its list. Nearly every character asked about has none, which costs one load to know. */
  private readonly listOf = new Uint16Array(FOLD + 1);
  private readonly lists = [new WordList<Value>()];

  /** @param end where the shared character stands; @param beside and the one next to it, counted as `at` does */
  constructor(entries: readonly Entry<Value>[], end: 0 | -1, beside: 1 | -2) {
    const code = (word: string, at: number): number => word.at(at)?.charCodeAt(0) ?? 0;
    for (const entry of [...entries].sort((a, b) => b[0].length - a[0].length)) {
      const character = code(entry[0], end) & FOLD;
      const list = this.lists[(this.listOf[character] ||= this.lists.push(new WordList()) - 1)]!;
      list.entries.push(entry);
      list.besides.push(code(entry[0], beside));
    }
  }

  has(code: number): boolean {
    return this.listOf[code & FOLD] !== 0;
  }

  of(code: number): WordList<Value> {
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

  constructor(words: Iterable<Entry<Value>>) {
    const entries = [...words];
    this.byFirst = new WordLists(entries, 0, 1);
    this.byLast = new WordLists(entries, -1, -2);
    this.firstCharacters = [...new Set(entries.map(([word]) => word.charAt(0)))].join("");
  }

  /** The longest word starting at `at`, or null. */
  startingAt(text: string, at: number): Entry<Value> | null {
    const { entries, besides } = this.byFirst.of(text.charCodeAt(at));
    for (let index = 0; index < entries.length; index++) {
      if (besides[index] !== 0 && besides[index] !== text.charCodeAt(at + 1)) continue;
      const entry = entries[index]!;
      if (text.startsWith(entry[0], at)) return entry;
    }
    return null;
  }

  /** The longest word whose end is `end`, or null. */
  endingAt(text: string, end: number, from = 0): Entry<Value> | null {
    const { entries, besides } = this.byLast.of(text.charCodeAt(end - 1));
    for (let index = 0; index < entries.length; index++) {
      if (besides[index] !== 0 && besides[index] !== text.charCodeAt(end - 2)) continue;
      const entry = entries[index]!;
      if (end - entry[0].length >= from && text.endsWith(entry[0], end)) return entry;
    }
    return null;
  }

  /** Where a stretch ends without up to four of its words at its end. */
  strippedEnd(text: string, end: number, from: number): number {
    for (let turn = 0; turn < 4; turn++) {
      const word = this.endingAt(text, end, from);
      if (!word) break;
      end -= word[0].length;
    }
    return end;
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
      for (const [word, value] of this.byFirst.of(code).entries) if (text.startsWith(word, at)) found.push(value);
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
