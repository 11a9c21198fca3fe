import { COLUMN_CATALOGUE, type Concept } from "./lexicon/columnCatalogue";
import { splitNotes } from "./squeeze";
import { wantedConcept } from "./wantedHeader";

export interface HeaderMatch {
  readonly concept: Concept;
  /** 0 to 1. */
  readonly strength: number;
  /** Is it a header word as the catalogue has it, not only one that looks like it? */
  readonly isExact: boolean;
}

const EXACT = new Map<string, HeaderMatch>();
for (const { concept, exact, strength = 1 } of COLUMN_CATALOGUE) {
  for (const word of exact?.split(" ") ?? []) {
    if (!EXACT.has(word)) EXACT.set(word, { concept, strength, isExact: true });
  }
}

/** Times a header may state; other figures stand in sentences (解决1.2万人饮水安全问题). */
const TIMES = /20\d\d(-20\d\d)?年?度?|\d{1,2}(-\d{1,2})?(月|季度|日|周)|[前第]\d/g;

/** Longer text is a sentence of the body, however many header words it holds. */
const LONGEST = 26;

/**
 * What a header speaks of by its words alone, or null where the catalogue knows nothing like it.
 * @param header as plainHeader() gives it
 */
export function matchHeader(header: string): HeaderMatch | null {
  const { words } = splitNotes(header);
  if (words === "" || words.length > LONGEST) return null;
  const lower = words.toLowerCase();
  const exact = EXACT.get(header) ?? EXACT.get(lower) ?? EXACT.get(lower.replace(/^20\d\d年度?/, ""));
  if (exact) return exact;
  if (/\d/.test(words.replace(TIMES, ""))) return null;
  for (const { concept, pattern, near, strength = 0.8 } of COLUMN_CATALOGUE) {
    if (pattern?.test(words) && !near?.test(words)) return { concept, strength, isExact: false };
  }
  const wanted = wantedConcept(words);
  return wanted && { concept: wanted, strength: 0.7, isExact: false };
}

/** Is a body row's short text one of the plainest header words? Cheap enough to ask of every row. */
export function isPlainHeaderWord(text: string): boolean {
  return EXACT.has(text);
}
