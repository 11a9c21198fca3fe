import type { TableKind } from "../recognise/table";
import type { Span } from "../sheet/source";
import type { Issue } from "../issue";

export type IndicatorKind = "amount" | "growth" | "ceiling" | "floor" | "reduction";
export type Certainty = "stated" | "implied" | "unclear";
export type Qualifier = "exact" | "about" | "atLeast" | "atMost" | "expected";
export type Status = "done" | "underway" | "not-started" | "unclear";

/** A value with its unit as written; `upper` is the end of a range such as 6.5%—7%. */
export interface Quantity {
  readonly value: number;
  readonly upper: number | null;
  /** As written: 亿元, 万平方米, %, 个百分点. "" where none is stated. */
  readonly unit: string;
  readonly qualifier: Qualifier;
  /** Null for a numeric cell: then `cell` alone says where it stands. */
  readonly span: Span | null;
  readonly cell: string;
}

/** One measurable target of a task with the actual of the same measure, before any arithmetic. */
export interface IndicatorDraft {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly target: Quantity;
  readonly actual: Quantity | null;
  readonly certainty: Certainty;
  /** One Chinese sentence: why this pair, or why there is no actual. */
  readonly evidence: string;
  /** The last day of a staged target (6月底达到80%), ISO, or null. */
  readonly due: string | null;
  /** Two or more actuals that could be meant; then `actual` is null and the row goes to review. */
  readonly candidates: readonly Quantity[];
  /** Without an actual, though the progress holds a number of its unit that answers nothing else: a later goal may not speak for the task. */
  readonly isUnsettled?: boolean;
}

/** A rate the text states about its own counts. Values in percent. */
export interface StatedRate {
  readonly name: string;
  readonly value: number;
  readonly computed: number | null;
  readonly cell: string;
  readonly span: readonly [number, number] | null;
  /** True where it is the completion of the task's annual goal. */
  readonly ofAnnualTask: boolean;
}

export interface Deadline {
  /** As written. */
  readonly text: string;
  /** The last day it allows, ISO; null for recurring or open ones. */
  readonly date: string | null;
  readonly cell: string;
  /** The limit first set and still open (原定9月底前, 应于5月底前), which binds although a progress text tells it. */
  readonly wasSet?: true;
}

/** A ①②③ part of a task. */
export interface TaskItem {
  readonly text: string;
  readonly owner: string | null;
  readonly deadlines: readonly Deadline[];
}

/** Everything understood from one task row. */
export interface Extraction {
  readonly indicators: readonly IndicatorDraft[];
  readonly statedRates: readonly StatedRate[];
  readonly deadlines: readonly Deadline[];
  readonly items: readonly TaskItem[];
  readonly status: Status;
  /** One Chinese sentence: the words the status rests on. */
  readonly statusReason: string;
  /** The numbers are met, and a part of the goal that has none is still open: met targets alone do not finish it. */
  readonly holdsOpen?: true;
  readonly rank: number | null;
  readonly issues: readonly Issue[];
}

/** What dates without a year are resolved against. */
export interface ExtractionContext {
  /** ISO day of the assessment. */
  readonly asOf: string;
  /** The plan year of the table. */
  readonly year: number;
  readonly kind: TableKind;
  /** Turns Traditional characters into Simplified ones; entry points load it where a sheet has any. */
  readonly simplify?: ((text: string) => string) | undefined;
}
