import { codeAt, pairOf } from "../../sheet/charTable";

type Entry<Value> = readonly [string, Value];

/** Words that share their first or their last two characters, or their only one. */
type WordList<Value> = readonly Entry<Value>[];

/**
 * Words by the two characters they begin or end with. The tables are as small as their words allow: all dictionaries together
 * have to stay in the cache.
 */
class WordLists<Value> {
  private readonly mask: number;
  /** By folded pair, and by folded character, the number of its list; 0 where there is none. */
  private readonly ofPair: Uint16Array;
  private readonly ofOne: Uint16Array;
  private readonly lists: Entry<Value>[][] = [[]];

  /** @param end where words are looked up from: their first character and the one behind it, or their last and the one before */
  constructor(entries: readonly Entry<Value>[], end: "first" | "last") {
    let size = 64;
    while (size < entries.length * ROOM) size *= 2;
    this.mask = size - 1;
    this.ofPair = new Uint16Array(size);
    this.ofOne = new Uint16Array(size);
    for (const entry of [...entries].sort((a, b) => b[0].length - a[0].length)) {
      const [word] = entry;
      const one = word.charCodeAt(end === "first" ? 0 : word.length - 1);
      const table = word.length === 1 ? this.ofOne : this.ofPair;
      const place =
        word.length === 1 ? one & this.mask : this.placeOf(one, word.charCodeAt(end === "first" ? 1 : word.length - 2));
      this.lists[(table[place] ||= this.lists.push([]) - 1)]!.push(entry);
    }
  }

  /** Can no word be there? Of nearly every place in a text that is all there is to know. */
  hasNone(code: number, beside: number): boolean {
    return (this.ofPair[this.placeOf(code, beside)]! | this.ofOne[code & this.mask]!) === 0;
  }

  /** The longer words, the longest first. */
  longer(code: number, beside: number): WordList<Value> {
    return this.lists[this.ofPair[this.placeOf(code, beside)]!]!;
  }

  /** The words of one character. */
  single(code: number): WordList<Value> {
    return this.lists[this.ofOne[code & this.mask]!]!;
  }

  private placeOf(code: number, beside: number): number {
    return pairOf(code, beside) & this.mask;
  }
}

const ROOM = 8;

function standsAt(text: string, word: string, at: number): boolean {
  if (at + word.length > text.length) return false;
  for (let index = 0; index < word.length; index++)
    if (text.charCodeAt(at + index) !== word.charCodeAt(index)) return false;
  return true;
}

/**
 * A set of words with a value each, looked up in place: the longest word that starts or ends at an offset.
 * Used where a pattern of many alternatives would do, because it never backtracks and costs one look-up a character.
 */
export class Dictionary<Value> {
  private readonly byFirst: WordLists<Value>;
  private readonly byLast: WordLists<Value>;
  /** Its words, separated by spaces. */
  readonly listed: string;

  constructor(words: Iterable<Entry<Value>>) {
    const entries = [...words];
    this.byFirst = new WordLists(entries, "first");
    this.byLast = new WordLists(entries, "last");
    this.listed = entries.map(([word]) => word).join(" ");
  }

  /** The longest word starting at `at`, or null. */
  startingAt(text: string, at: number): Entry<Value> | null {
    const code = codeAt(text, at);
    const beside = codeAt(text, at + 1);
    if (this.byFirst.hasNone(code, beside)) return null;
    for (const entry of this.byFirst.longer(code, beside)) if (standsAt(text, entry[0], at)) return entry;
    for (const entry of this.byFirst.single(code)) if (standsAt(text, entry[0], at)) return entry;
    return null;
  }

  /** The longest word whose end is `end`, or null. */
  endingAt(text: string, end: number, from = 0): Entry<Value> | null {
    const code = codeAt(text, end - 1);
    const beside = codeAt(text, end - 2);
    if (this.byLast.hasNone(code, beside)) return null;
    for (const entry of this.byLast.longer(code, beside)) {
      const at = end - entry[0].length;
      if (at >= from && standsAt(text, entry[0], at)) return entry;
    }
    for (const entry of this.byLast.single(code)) if (end > from && standsAt(text, entry[0], end - 1)) return entry;
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
      const entry = this.startingAt(text, at);
      if (entry && at + entry[0].length <= end) return [at, entry[0], entry[1]];
    }
    return null;
  }

  /** The values of all its words in a text, those inside longer ones too, in the order they begin. */
  valuesIn(text: string): Value[] {
    const found: Value[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = codeAt(text, at);
      const beside = codeAt(text, at + 1);
      if (this.byFirst.hasNone(code, beside)) continue;
      for (const [word, value] of this.byFirst.longer(code, beside)) if (standsAt(text, word, at)) found.push(value);
      for (const [word, value] of this.byFirst.single(code)) if (standsAt(text, word, at)) found.push(value);
    }
    return found;
  }

  /** The last word found in [start, end), with where it starts, or null. */
  lastIn(text: string, start = 0, end = text.length): readonly [number, string, Value] | null {
    for (let at = end; at > start; at--) {
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
