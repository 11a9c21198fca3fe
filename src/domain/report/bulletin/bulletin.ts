import type { SheetKey } from "../plan";

/** A number in the draft with where it comes from: one of source, now and basis is known. */
export interface Figure {
  /** As printed: "41.67". */
  readonly text: string;
  readonly value: number;
  /** What it counts or measures. */
  readonly label: string;
  /** The source cell it rests on, or null where it is counted over many. */
  readonly source: { readonly sheet: string; readonly cell: string } | null;
  /** The cell of an own sheet that shows the same figure now, or null where none does. */
  readonly now: { readonly key: SheetKey; readonly cell: string } | null;
  /** In words, what it is counted or worked out from where no single cell shows it. */
  readonly basis?: string;
}

export type BulletinPart = string | Figure;

export interface BulletinParagraph {
  readonly kind: "title" | "heading" | "body";
  readonly parts: readonly BulletinPart[];
}

/** 通报稿: words and figures kept apart, so that each figure can be traced and checked. */
export interface BulletinDraft {
  readonly paragraphs: readonly BulletinParagraph[];
  /** Every figure in the order of the text. */
  readonly figures: readonly Figure[];
}

export function partText(part: BulletinPart): string {
  return typeof part === "string" ? part : part.text;
}

export function paragraphText({ parts }: BulletinParagraph): string {
  return parts.map(partText).join("");
}

/** The draft as plain text for the clipboard: body paragraphs indented by two characters, as in a document. */
export function bulletinText({ paragraphs }: BulletinDraft): string {
  return paragraphs
    .map((paragraph) => (paragraph.kind === "title" ? "" : "\u3000\u3000") + paragraphText(paragraph))
    .join("\n");
}

/** Puts figures and names into a sentence that holds {name} for each. */
export function filled(sentence: string, values: Readonly<Record<string, BulletinPart>>): readonly BulletinPart[] {
  return sentence.split(/\{(\w+)\}/u).flatMap((piece, index) => {
    const part = index % 2 === 0 ? piece : values[piece];
    if (part === undefined) throw new Error(`the sentence asks for ${piece}`);
    return part === "" ? [] : [part];
  });
}

/** 41.67, 12.5, 96: at most two decimals, none that say nothing. */
export function figureText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
