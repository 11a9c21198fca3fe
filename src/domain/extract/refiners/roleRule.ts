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

/** One judgement about what a number says. The first rule that decides wins; the order is in roles.ts. */
export interface RoleRule {
  readonly name: string;
  /** For explanations, in the reader's language. */
  readonly why: string;
  /** Characters without any of which in the text the rule has nothing to say, so that it need not be asked; absent where its words are too many. */
  readonly needs?: string;
  decide(claim: Claim, text: string, claims: readonly Claim[], context: RoleContext): RoleDecision | null;
}
