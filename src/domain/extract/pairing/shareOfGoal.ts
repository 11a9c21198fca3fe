import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import type { Reading } from "../reading";
import { convert } from "../unit";

/** 新建的5万亩已完成3.1万亩 under a goal of 5万亩: the whole before it is the goal's own number, so this is how much of it is done. */
export function isShareOfGoal(goal: Goal, claim: Claim, reading: Reading): boolean {
  const whole = wholeBefore(claim, reading);
  return goal.kind === "amount" && whole !== null && isNumberOf(goal.claim, whole) && siblingWith(goal, whole) === null;
}

/** Does the text give this number to a neighbour: as a share of the neighbour's own number, or as that number, all finished? */
export function isShareOfSibling(goal: Goal, claim: Claim, reading: Reading): boolean {
  const whole = wholeBefore(claim, reading) ?? (isAllFinished(claim, reading) ? claim : null);
  return whole !== null && !isNumberOf(goal.claim, whole) && siblingWith(goal, whole) !== null;
}

function isAllFinished({ predicate }: Claim, reading: Reading): boolean {
  return mayHold(reading, MAY_HOLD.allFinished) && ALL_FINISHED.test(predicate);
}

const ALL_FINISHED = /^(?:现|已|均|都)*(?:全部|全面)(?:已|均)?(?:完成|完工|竣工|建成|投用|交付|办结)/;

/** What the words right before state this number to be a part of. */
function wholeBefore(claim: Claim, { claims }: Reading): Claim | null {
  const before = claimBefore(claim, claims);
  return before?.role === "total" && before.mention.start >= claim.sentence.start ? before : null;
}

function siblingWith(goal: Goal, whole: Claim): Claim | null {
  return (
    goal.reading.claims.find(
      (other) => other !== goal.claim && other.role === goal.claim.role && isNumberOf(other, whole),
    ) ?? null
  );
}

/** The same number of the same thing: 24所 and 24所, 5万亩 and 50000亩. */
export function isNumberOf(target: Claim, claim: Claim): boolean {
  const one = target.mention;
  const other = claim.mention;
  return (
    one.meaning.dimension !== "ratio" &&
    convert(other.value, other.unit, one.unit) === one.value &&
    (one.meaning.dimension !== "count" || one.meaning.base === other.meaning.base)
  );
}
