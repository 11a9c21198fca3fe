import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { Dictionary } from "../lexicon/dictionary";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import { STAGES_APART } from "../lexicon/workStages";
import type { Reading } from "../reading";
import { leftOf } from "../wordsBefore";

/** By word the pairs it belongs to, as what is asked for and as what is told instead. */
const [ASKED, TOLD] = [0, 1].map(
  (side) =>
    new Dictionary(STAGES_APART.flatMap((pair, at) => pair[side]!.split(" ").map((word) => [word, at] as const))),
) as [Dictionary<number>, Dictionary<number>];

/** Does the count tell of another stage than the one the goal names? 受理案件658件 under a goal of 办结; 承办150件已全部办结 names both. */
export function isOfOtherStageOfWork(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if (!mayHold(goal.reading, MAY_HOLD.stages)) return false;
  const asked = leftOf(goal.claim, goal.reading.text);
  const stages = ASKED.valuesIn(asked);
  if (stages.length === 0) return false;
  const told = text.slice(claim.left.start, claim.right.end);
  const named = [...TOLD.valuesIn(asked), ...ASKED.valuesIn(told)];
  const instead = TOLD.valuesIn(told);
  return stages.some((stage) => instead.includes(stage) && !named.includes(stage));
}
