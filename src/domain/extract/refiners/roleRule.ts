import type { Claim, ClaimRole } from "../claim";
import type { Side } from "../reading";

export interface RoleContext {
  readonly side: Side;
  /** ISO day of the assessment. */
  readonly asOf: string;
  /** The plan year. */
  readonly year: number;
}

export interface RoleDecision {
  readonly role: ClaimRole;
  readonly direction?: -1 | 1;
  readonly expected?: boolean;
}

/** Without a unit, with a word such as 超过, a percentage, or a length of time. */
export type NumberKind = "bare" | "bounded" | "ratio" | "time";

/** One judgement about what a number says. The first rule that decides wins; the order is in roles.ts. */
export interface RoleRule {
  readonly name: string;
  /** For explanations, in the reader's language. */
  readonly why: string;
  /** Words, separated by spaces, without any of which in the text the rule has nothing to say, so that it need not be asked. */
  readonly needs?: string;
  /** A time in the text makes the rule worth asking too. */
  readonly orTimes?: true;
  /** Numbers of any other kind do not concern the rule. */
  readonly of?: NumberKind;
  decide(claim: Claim, text: string, claims: readonly Claim[], context: RoleContext): RoleDecision | null;
}
