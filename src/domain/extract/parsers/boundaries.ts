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

/** The marks of a text, one byte a character, and for each opening bracket where it closes. */
export interface Boundaries {
  readonly marks: Uint8Array;
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

/** A sentence or clause that reaches further to either side is cut for judging: work stays linear in cells without any mark. */
export const SENTENCE_REACH = 160;
const CLAUSE_REACH = 60;

export function readBoundaries(text: string): Boundaries {
  const marks = new Uint8Array(text.length);
  const closes = new Map<number, number>();
  const opens = new Map<number, number>();
  const stack: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const mark = MARK_OF.get(char);
    if (mark === undefined) continue;
    // 1,850 and 16:30: a mark between digits belongs to the number.
    if ((char === "," || char === ":") && isDigit(text, at - 1) && isDigit(text, at + 1)) continue;
    marks[at] = mark;
    if (mark === Mark.Open) stack.push(at);
    else if (mark === Mark.Close) {
      const open = stack.pop();
      if (open !== undefined) {
        closes.set(open, at);
        opens.set(at, open);
      }
    } else if (mark === Mark.Sentence && char !== ";" && char !== "；") stack.length = 0;
  }
  return { marks, closes, opens };
}

/** The stretch around an offset up to marks of at least `level`, at most SENTENCE_REACH to either side. Brackets bound a clause. */
export function around(
  boundaries: Boundaries,
  start: number,
  end: number,
  level: Mark.Clause | Mark.Sentence,
): Stretch {
  const { marks } = boundaries;
  const stops = (mark: number) => (level === Mark.Clause ? mark >= Mark.Clause : mark === Mark.Sentence);
  const reach = level === Mark.Clause ? CLAUSE_REACH : SENTENCE_REACH;
  let from = start;
  while (from > 0 && start - from < reach && !stops(marks[from - 1] ?? 0)) from--;
  let to = end;
  while (to < marks.length && to - end < reach && !stops(marks[to] ?? 0)) to++;
  return { start: from, end: to };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
