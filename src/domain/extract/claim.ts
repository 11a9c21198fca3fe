import type { QuantityMention } from "./mention";
import type { TimeMention } from "./parsers/calendar";

/** What a number says in its sentence. */
export type ClaimRole =
  /** A level or count reached (in a goal: to be reached). */
  | "level"
  /** 增长8%, 同比减少4天: a difference, with a direction. */
  | "change"
  /** 合格率98%, 占财政支出的72.9%. */
  | "ratio"
  /** 完成全年任务的28.2%, 投资完成率76%: completion of the task as the text itself states it. */
  | "stated-rate"
  /** 高于全市0.1个百分点. */
  | "gap"
  /** A goal quoted inside a progress or bulletin text. */
  | "target"
  /** 34个项目28个开工: what the count behind it is a share of. */
  | "total"
  /** 150个项目完成投资…: who or what the next number is about. */
  | "subject"
  /** 过10亿元项目2个: a limit inside a name. */
  | "threshold"
  /** 总投资15亿元的项目: a property of a thing. */
  | "attribute"
  | "part"
  | "remaining"
  | "plan"
  | "survey"
  | "designated"
  | "begun"
  | "last-year"
  /** A single month's or quarter's value beside a yearly goal. */
  | "this-period"
  | "from"
  | "duration"
  | "frequency"
  | "activity"
  | "context"
  | "bare";

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A quantity in its sentence: what stands beside it, what it measures and what it says. All offsets are of the normalised text. */
export interface Claim {
  readonly mention: QuantityMention;
  readonly index: number;
  /** Text before, back to the last boundary or number. */
  readonly left: Stretch;
  /** Text behind, up to the next boundary or number. */
  readonly right: Stretch;
  readonly clause: Stretch;
  readonly sentence: Stretch;
  /** Inside (…), else null. */
  readonly bracket: Stretch | null;
  /** Nothing but a list mark, or nothing at all, between the number before and this one. */
  readonly chained: boolean;
  /** The noun before the number and the noun behind it (what is counted); empty stretches where there is none. */
  readonly nounLeft: Stretch;
  readonly nounRight: Stretch;
  /** What is measured, in words; inherited from the number before where this one has no noun. */
  readonly names: readonly string[];
  /** The stretch that names it best, for showing. */
  readonly nameSpan: Stretch;
  readonly inherited: boolean;
  readonly verbs: readonly string[];
  /** The predicate behind a counted noun: 4宗土地|已出让成交. */
  readonly predicate: string;
  /** Times in the same clause before the number. */
  readonly times: readonly TimeMention[];
  readonly role: ClaimRole;
  /** +1 growth, -1 decline, 0 for roles other than change. */
  readonly direction: -1 | 0 | 1;
  /** 预计 before a statistic of the running period. */
  readonly expected: boolean;
  /** Which rule gave the role. */
  readonly rule: string;
}

/** A claim while the refiners of its own text still judge it: they settle it in place, for texts hold thousands of numbers. */
export type ClaimDraft = { -readonly [Field in keyof Claim]: Claim[Field] };

/** The claim before a claim in its text, or undefined. Most texts have one number only, and asking a list for its item -1 is slow. */
export function claimBefore(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  return claim.index > 0 ? claims[claim.index - 1] : undefined;
}
