import type { Claim } from "../claim";
import type { Goal } from "../goals";

const OF_CASES = new Set(["立案", "结案", "审结", "执结"]);

/** 处置问题线索138件，结案49件: cases come of leads, and are not the leads that were to be dealt with. */
export function isCaseOfOther({ claim: { names }, verbs }: Goal, claim: Claim): boolean {
  return (
    claim.verbs.some((verb) => OF_CASES.has(verb) && !verbs.includes(verb)) &&
    names.length > 0 &&
    !names.some((name) => name.includes("案"))
  );
}
