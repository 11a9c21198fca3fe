import type { Qualifier } from "./extraction";
import type { BoundWord } from "./lexicon/qualifiers";
import type { UnitMeaning } from "./unit";

/** A number with its unit as it stands in a normalised text, before anything is known of its role. */
export interface QuantityMention {
  /** Of number and unit, without words such as 约 or 以上; offsets into the normalised text. */
  readonly start: number;
  readonly end: number;
  /** With the words that qualify it. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly value: number;
  /** The end of a range such as 6.5%—7%, else null. */
  readonly upper: number | null;
  /** As written; "" for a bare number. */
  readonly unit: string;
  readonly meaning: UnitMeaning;
  readonly qualifier: Qualifier;
  /** The words that set the qualifier, nearest first: 以上 → min, 约 → about. */
  readonly bounds: readonly BoundWord[];
  readonly script: "arabic" | "chinese";
  /** The parser that proposed it. */
  readonly by: "number" | "fraction" | "idiom";
}

/** 第3名, 第1位: a place in a ranking. */
export interface RankMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}
