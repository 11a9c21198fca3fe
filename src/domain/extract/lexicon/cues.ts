import { pairOf } from "../../sheet/charTable";

/** Codes are folded, as in dictionaries: tables that stay in the cache. Pairs need more room to be told apart. */
const FOLD = 0xfff;
const FOLD_PAIR = 0x1fff;

/**
 * Up to 32 questions one may ask of a text, each with the words without any of which the answer is no. One pass over the text
 * tells which are worth asking: of most texts few. A word counts by its first two characters.
 */
export class Cues<Question extends string> {
  /** By question its bit in what `in` gives. */
  readonly bits: Readonly<Record<Question, number>>;
  private readonly ofCharacter = new Uint32Array(FOLD + 1);
  private readonly ofPair = new Uint32Array(FOLD_PAIR + 1);

  /** @param words by question, separated by spaces; a word of one character counts wherever that stands */
  constructor(words: Readonly<Record<Question, string>>) {
    const entries = Object.entries<string>(words) as [Question, string][];
    if (entries.length > 32) throw new RangeError(`${entries.length} questions do not fit into 32 bits`);
    this.bits = Object.fromEntries(entries.map(([question], at) => [question, 1 << at])) as Record<Question, number>;
    for (const [question, list] of entries)
      for (const word of list.split(" ")) if (word !== "") this.add(word, this.bits[question]);
  }

  private add(word: string, bit: number): void {
    const first = word.charCodeAt(0);
    if (word.length === 1) this.ofCharacter[first & FOLD]! |= bit;
    else this.ofPair[pairOf(first, word.charCodeAt(1)) & FOLD_PAIR]! |= bit;
  }

  /** The bits of all questions one of whose words the text may hold. */
  in(text: string): number {
    let found = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      found |= this.ofCharacter[code & FOLD]! | this.ofPair[pairOf(before, code) & FOLD_PAIR]!;
      before = code;
    }
    return found;
  }
}
