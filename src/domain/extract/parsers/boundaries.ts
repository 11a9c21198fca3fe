import { codeAt, isDigitAt, isHan } from "../../sheet/charTable";
import type { Stretch } from "../claim";

/** What a mark divides. */
export const enum Mark {
  None = 0,
  List = 1,
  Clause = 2,
  Sentence = 3,
  Open = 4,
  Close = 5,
}

/** The marks of a text, and for each opening bracket where it closes. */
export interface Boundaries {
  readonly text: string;
  readonly closes: ReadonlyMap<number, number>;
  /** The innermost opening bracket before each closing one. */
  readonly opens: ReadonlyMap<number, number>;
}

const MARK_OF: ReadonlyMap<string, Mark> = new Map([
  ["、", Mark.List],
  ["，", Mark.Clause],
  [",", Mark.Clause],
  [":", Mark.Clause],
  ["：", Mark.Clause],
  ["。", Mark.Sentence],
  [";", Mark.Sentence],
  ["；", Mark.Sentence],
  ["!", Mark.Sentence],
  ["！", Mark.Sentence],
  ["?", Mark.Sentence],
  ["？", Mark.Sentence],
  ["\n", Mark.Sentence],
  ["(", Mark.Open],
  [")", Mark.Close],
]);

const MARKS = new Uint8Array(0x10000);
for (const [char, mark] of MARK_OF) MARKS[char.charCodeAt(0)] = mark;
const COMMA = 0x2c;
const COLON = 0x3a;

/** A sentence or clause that reaches further to either side is cut for judging: work stays linear in cells without any mark. */
export const SENTENCE_REACH = 160;
const CLAUSE_REACH = 60;

/** What the character at an offset divides; none outside the text. 1,850 and 16:30: a mark between digits belongs to the number. */
export function markAt(text: string, at: number): Mark {
  const code = codeAt(text, at);
  if (isHan(code)) return Mark.None;
  const mark = MARKS[code] ?? Mark.None;
  return (code === COMMA || code === COLON) && isDigitAt(text, at - 1) && isDigitAt(text, at + 1) ? Mark.None : mark;
}

const NO_BRACKETS: ReadonlyMap<number, number> = new Map();

/** Matches the brackets of a text; the other marks are read where they are asked for. */
export function readBoundaries(text: string): Boundaries {
  if (!text.includes("(")) return { text, closes: NO_BRACKETS, opens: NO_BRACKETS };
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const stack: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = markAt(text, at);
    if (mark === Mark.Open) stack.push(at);
    else if (mark === Mark.Close) {
      const open = stack.pop();
      if (open !== undefined) {
        closes.set(open, at);
        opens.set(at, open);
      }
    } else if (mark === Mark.Sentence && text[at] !== ";" && text[at] !== "；") stack.length = 0;
  }
  return { text, closes, opens };
}

/** The stretch around an offset up to marks of at least `level`, at most SENTENCE_REACH to either side. Brackets bound a clause. */
export function around(
  boundaries: Boundaries,
  start: number,
  end: number,
  level: Mark.Clause | Mark.Sentence,
): Stretch {
  const { text } = boundaries;
  const reach = level === Mark.Clause ? CLAUSE_REACH : SENTENCE_REACH;
  const first = Math.max(0, start - reach);
  const last = Math.min(text.length, end + reach);
  let from = start;
  while (from > first && !stops(markAt(text, from - 1), level)) from--;
  let to = end;
  while (to < last && !stops(markAt(text, to), level)) to++;
  return { start: from, end: to };
}

/**
 * The clause and the sentence around one quantity after another, in a single pass: a cell may hold thousands of quantities
 * without any mark between them.
 */
export class Surroundings {
  private start = 0;
  private end = 0;
  private lastClauseMark = -1;
  private lastSentenceMark = -1;
  private nextClauseMark = -1;
  private nextSentenceMark = -1;

  constructor(private readonly text: string) {}

  /** Goes on to the quantity in [start, end), which lies behind the one before. */
  moveTo(start: number, end: number): void {
    for (let at = this.start; at < start; at++) {
      const mark = markAt(this.text, at);
      if (mark < Mark.Clause) continue;
      this.lastClauseMark = at;
      if (mark === Mark.Sentence) this.lastSentenceMark = at;
    }
    this.start = start;
    this.end = end;
    if (this.nextClauseMark < end) this.nextClauseMark = this.markFrom(end, Mark.Clause);
    if (this.nextSentenceMark < end) this.nextSentenceMark = this.markFrom(end, Mark.Sentence);
  }

  clause(): Stretch {
    return this.between(this.lastClauseMark, this.nextClauseMark, CLAUSE_REACH);
  }

  sentence(): Stretch {
    return this.between(this.lastSentenceMark, this.nextSentenceMark, SENTENCE_REACH);
  }

  private markFrom(at: number, level: Mark.Clause | Mark.Sentence): number {
    while (at < this.text.length && !stops(markAt(this.text, at), level)) at++;
    return at;
  }

  private between(before: number, behind: number, reach: number): Stretch {
    return { start: Math.max(before + 1, this.start - reach), end: Math.min(behind, this.end + reach) };
  }
}

function stops(mark: Mark, level: Mark.Clause | Mark.Sentence): boolean {
  return level === Mark.Clause ? mark >= Mark.Clause : mark === Mark.Sentence;
}
