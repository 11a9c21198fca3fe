import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { isAnswered, type PairedIndicator } from "../indicators";
import type { Reading } from "../reading";
import { sameDimension } from "../unit";
import { isNoun, mayAnswer } from "./eligibility";
import { isOtherMatter } from "./otherMatter";

/** 5家 without an actual beside 新注册7家, which no other goal took: the number may be its actual in words we do not know. */
export function isUnsettled(
  goal: Goal,
  paired: PairedIndicator,
  all: readonly PairedIndicator[],
  progress: readonly Reading[],
): boolean {
  if (goal.kind !== "amount" || isAnswered(paired) || all.length < 2) return false;
  const taken = new Set(all.map(({ pair }) => pair?.actual));
  return progress.some((reading) =>
    reading.claims.some(
      (claim) =>
        (claim.role === "level" ||
          claim.role === "context" ||
          claim.rule === "nearly" ||
          mayAnswer(goal, claim, reading)) &&
        !taken.has(claim) &&
        mayBeIts(goal, claim) &&
        !isOtherMatter(goal, claim, reading, false),
    ),
  );
}

/** Counters of anything at all: only a name like the goal's, or none, makes such a number suspicious. */
const OF_ANYTHING = /^(?:个|家|项|件|处|次|人|名|户|元|人次)$/;

function mayBeIts(goal: Goal, claim: Claim): boolean {
  const { base } = goal.claim.mention.meaning;
  // 172场次 may answer 160场.
  if (claim.mention.meaning.base.charAt(0) !== base.charAt(0)) return false;
  if (!sameDimension(claim.mention.unit, goal.claim.mention.unit)) return false;
  const nouns = claim.names.filter(isNoun);
  return (
    !OF_ANYTHING.test(base) ||
    nouns.length === 0 ||
    nouns.some((noun) =>
      goal.claim.names.some((name) => name.slice(-2) === noun.slice(-2) && rankOf(name) === rankOf(noun)),
    )
  );
}

/** 国家级平台 is told apart from 省级平台 by its rank. */
function rankOf(name: string): string | null {
  return /(?:国家|[省市区县乡])级/.exec(name)?.[0] ?? null;
}
