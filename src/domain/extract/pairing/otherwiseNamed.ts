import type { Claim } from "../claim";
import type { Goal } from "../goals";
import type { Reading } from "../reading";
import { convert, sameDimension } from "../unit";

/** 解决2.3万人饮水问题 ← 受益人口2.32万人: whom a work was done for. */
export function isBeneficiary(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const { dimension } = claim.mention.meaning;
  return (
    (dimension === "people" || dimension === "household") &&
    /(?:解决|惠及|受益)[^,，。;；]{0,6}$/.test(
      goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.outerStart),
    ) &&
    /(?:解决|惠及|受益)(?:农村|农业)?(?:人口|群众|居民|农户|人数|户数)?$/.test(
      text.slice(claim.left.start, claim.mention.outerStart),
    )
  );
}

/** 累计销售1653万元，预计年底前突破2000万元 under a goal of 2000万元: the forecast tells of what the number before it is. */
export function isForecastToGoal(goal: Goal, claim: Claim, { claims }: Reading): boolean {
  const next = claims[claim.index + 1];
  return (
    next !== undefined &&
    next.role === "plan" &&
    next.mention.start < claim.sentence.end &&
    next.mention.value === goal.claim.mention.value &&
    next.mention.unit === goal.claim.mention.unit &&
    sameDimension(claim.mention.unit, next.mention.unit) &&
    claim.mention.value < (convert(next.mention.value, next.mention.unit, claim.mention.unit) ?? 0)
  );
}
