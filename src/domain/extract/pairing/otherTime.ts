import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { MAY_HOLD, mayHold } from "../lexicon/matterCues";
import { HARVESTS } from "../lexicon/nameWords";
import type { Reading } from "../reading";
import { clauseBefore } from "../wordsBefore";

/** Of one harvest or another season, whatever share of the goal it is: 夏粮15.2万吨，占全年目标的40%. */
export function isOfOtherTime(goal: Goal, claim: Claim, reading: Reading): boolean {
  return isOfHarvest(goal, claim, reading) || isOtherSeason(goal, claim, reading);
}

/** 夏粮再获丰收，总产16.9亿斤: the sentence is about one harvest, the goal about the year. */
function isOfHarvest(goal: Goal, claim: Claim, reading: Reading): boolean {
  if (!mayHold(reading, MAY_HOLD.harvest)) return false;
  const { text } = reading;
  if (!claim.names.some((name) => name.endsWith("产量") || name.endsWith("总产"))) return false;
  const opening = text.slice(claim.sentence.start, claim.mention.start);
  return (
    HARVESTS.some((word) => opening.includes(word) && !goal.claim.names.some((name) => name.includes(word))) &&
    !claim.names.some((name) => name.includes("粮食"))
  );
}

/** 秋季造林 is not answered by 春季造林; a goal that names no season is. */
function isOtherSeason(goal: Goal, claim: Claim, reading: Reading): boolean {
  const asked = seasonBefore(goal.claim, goal.reading);
  const told = seasonBefore(claim, reading);
  return asked !== null && told !== null && asked !== told;
}

function seasonBefore(claim: Claim, reading: Reading): string | null {
  if (!mayHold(reading, MAY_HOLD.season)) return null;
  return /[春夏秋冬](?=季)/.exec(clauseBefore(claim, reading.text))?.[0] ?? null;
}
