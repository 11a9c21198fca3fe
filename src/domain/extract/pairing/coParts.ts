import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";
import { compareNames, PAIRED } from "./names";
import { isRank } from "./rankedPart";

/** Heads of so many names that sharing one says nothing. */
const ANY_HEAD = /^(?:中心|项目|企业|工程|人员|活动|资金|面积|小区|设施|基地|收入|投资|单位|人次)$/;
/** One character that is a whole head: 公办园 and 幼儿园 count the same kind. */
const ONE_CHAR_HEADS = /[园校站厕桥院馆房路]/;

/**
 * 乡镇服务站11个、村级服务站43个 under a goal of 服务站: each is only one kind of what the goal counts, and the text does not add
 * them up. The other kinds told beside the number; none where the number bears the goal's own name.
 */
export function coPartsOf(goal: Goal, claim: Claim, { claims, text }: Reading): readonly Claim[] {
  const beside = claims
    .slice(Math.max(0, claim.index - MOST_BESIDE), claim.index + MOST_BESIDE + 1)
    .filter(
      (other) =>
        other !== claim &&
        other.role === "level" &&
        other.mention.unit === claim.mention.unit &&
        other.sentence.start === claim.sentence.start &&
        !other.inherited,
    );
  if (beside.length === 0) return NONE;
  const asked = stripped(goal.claim.names[0] ?? "");
  const own = stripped(claim.names[0] ?? "");
  if (claim.role !== "level" || claim.rule === "sum" || own.length < 2 || asked.length < 2) return NONE;
  if (asked === own || isRank(own) || compareNames(goal.claim.names, claim.names).score >= 0.95) return NONE;
  return beside.filter(
    (other) =>
      isKindOf(other, own, asked, text) &&
      !text
        .slice(Math.min(other.mention.end, claim.mention.end), Math.max(other.mention.start, claim.mention.start))
        .includes("其中") &&
      !isAskedApart(other, goal),
  );
}

const NONE: readonly Claim[] = [];
const MOST_BESIDE = 4;

function isKindOf(claim: Claim, own: string, asked: string, text: string): boolean {
  const other = stripped(claim.names[0] ?? "");
  if (other === own) return false;
  // 省级龙头企业2家、市级3家
  if (isRank(other)) return true;
  // The goal's own head alone: 线路46公里、低压线路58公里 divide it, where they stand in one list.
  if (asked.endsWith(own)) return other.endsWith(own) && text[claim.left.start - 1] === "、";
  let shared = 0;
  while (shared < other.length && shared < asked.length && other.at(-1 - shared) === asked.at(-1 - shared)) shared++;
  const head = other.slice(other.length - shared);
  return shared >= 2 ? !ANY_HEAD.test(head) && shared < other.length : shared === 1 && ONE_CHAR_HEADS.test(head);
}

/** Another goal of the same text asks for it. */
function isAskedApart(other: Claim, goal: Goal): boolean {
  return goal.reading.claims.some(
    (target) => target.mention !== goal.claim.mention && compareNames(target.names, other.names).score >= PAIRED,
  );
}
