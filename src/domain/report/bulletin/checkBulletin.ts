import { bulletinWords } from "../../../messages/zhCN";
import { type BulletinDraft, type Figure, paragraphText } from "./bulletin";

/** A number in an edited bulletin that the assessment does not bear out. */
export interface BulletinDoubt {
  readonly kind: "changed" | "unsourced";
  /** The number as the text has it. */
  readonly found: string;
  /** What the draft had in its place, or null for a number that was added. */
  readonly figure: Figure | null;
  /** [start, end) in the edited text. */
  readonly start: number;
  readonly end: number;
  /** One Chinese sentence. */
  readonly message: string;
}

interface NumberInText {
  readonly text: string;
  readonly start: number;
  /** The words around it, by which it is known again after an edit. */
  readonly before: string;
  readonly after: string;
  readonly figure: Figure | null;
}

const NUMBER = /\d+(?:[.．]\d+)?/gu;
const AROUND = 3;

/** Names the numbers of an edited draft that no longer match; words may be edited and sentences dropped freely. */
export function checkBulletin(text: string, draft: BulletinDraft): readonly BulletinDoubt[] {
  const drafted = draftNumbers(draft);
  const edited = numbersIn(text, () => null);
  return aligned(drafted, edited).flatMap(([was, is]) => {
    if (was === null) return isListNumber(is, text) ? [] : [unsourced(is)];
    return Number(was.text) === Number(is.text) ? [] : [changed(was, is)];
  });
}

function draftNumbers({ paragraphs }: BulletinDraft): readonly NumberInText[] {
  const starts = new Map<number, Figure>();
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const part of paragraph.parts) {
      if (typeof part !== "string") starts.set(at, part);
      at += typeof part === "string" ? part.length : part.text.length;
    }
    at += 1;
  }
  const text = paragraphs.map(paragraphText).join("\n");
  return numbersIn(text, (start) => starts.get(start) ?? null);
}

function numbersIn(text: string, figureAt: (start: number) => Figure | null): readonly NumberInText[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      text: match[0].replace("．", "."),
      start,
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(end, end + 1),
      figure: figureAt(start),
    };
  });
}

/**
 * Pairs the numbers of the two texts in order so that the words around agree as far as can be; a drafted number without a
 * counterpart was dropped and is left out, an edited one without is paired with null.
 */
function aligned(
  drafted: readonly NumberInText[],
  edited: readonly NumberInText[],
): readonly (readonly [NumberInText | null, NumberInText])[] {
  const width = edited.length + 1;
  const best = new Float64Array((drafted.length + 1) * width);
  for (let row = drafted.length - 1; row >= 0; row--) {
    for (let column = edited.length - 1; column >= 0; column--) {
      const paired = likeness(drafted[row]!, edited[column]!);
      best[row * width + column] = Math.max(
        best[(row + 1) * width + column]!,
        best[row * width + column + 1]!,
        paired > 0 ? paired + best[(row + 1) * width + column + 1]! : 0,
      );
    }
  }
  const pairs: (readonly [NumberInText | null, NumberInText])[] = [];
  let row = 0;
  for (let column = 0; column < edited.length;) {
    const is = edited[column]!;
    const was = drafted[row];
    const here = best[row * width + column]!;
    if (was && likeness(was, is) > 0 && here === likeness(was, is) + best[(row + 1) * width + column + 1]!) {
      pairs.push([was, is]);
      row += 1;
      column += 1;
    } else if (was && here === best[(row + 1) * width + column]!) {
      row += 1;
    } else {
      pairs.push([null, is]);
      column += 1;
    }
  }
  return pairs;
}

/** 0: not the same number of the text. The words before weigh most, then the value, then the word after. */
function likeness(was: NumberInText, is: NumberInText): number {
  const sameBefore = was.before.slice(-2) === is.before.slice(-2);
  const sameValue = Number(was.text) === Number(is.text);
  const sameAfter = was.after === is.after;
  if (!sameBefore && !(sameValue && sameAfter)) return 0;
  return (sameBefore ? 4 : 0) + (sameValue ? 2 : 0) + (sameAfter ? 1 : 0);
}

/** "1." or "2、" at the head of a line numbers it. */
function isListNumber({ start, text: number }: NumberInText, text: string): boolean {
  const head = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return head.trim() === "" && /^[.．、)）]/u.test(text.slice(start + number.length));
}

function changed(was: NumberInText, is: NumberInText): BulletinDoubt {
  const label = was.figure?.label ?? `${was.before}${was.text}${was.after}`.trim();
  const message = bulletinWords.check.changed(label, was.text, is.text);
  return {
    kind: "changed",
    found: is.text,
    figure: was.figure,
    start: is.start,
    end: is.start + is.text.length,
    message,
  };
}

function unsourced(is: NumberInText): BulletinDoubt {
  const message = bulletinWords.check.unsourced(is.text, `${is.before}${is.text}${is.after}`.trim());
  return { kind: "unsourced", found: is.text, figure: null, start: is.start, end: is.start + is.text.length, message };
}
