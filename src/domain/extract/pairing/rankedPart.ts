import { type Claim, claimBefore } from "../claim";
import type { Goal } from "../goals";
import { stripped } from "../parsers/verbStripping";
import type { Reading } from "../reading";

/** What tells one class of a thing from the others: 省级示范社, 硕士以上人才, 涉农贷款. */
const RANK_OF =
  /(?:国家|省|市|区|县)级(?:及?以上)?|(?:博士|硕士|本科|大专)(?:研究生)?(?:及?以上)?|高层次|中小微|小微|涉农|女性|普惠/;

/** The class the goal asks for, as its name says it; null where it names none. */
export function rankOf(goal: Goal): string | null {
  return RANK_OF.exec(goal.claim.names[0] ?? "")?.[0] ?? null;
}

/** 市级 and nothing else. */
export function isRank(name: string): boolean {
  return RANK_OF.exec(name)?.[0] === name;
}

/** 各级示范社112家，其中省级41家: the part that says the goal's class and leaves out its noun. */
export function isRankedPart(goal: Goal, claim: Claim, { text }: Reading): boolean {
  if ((claim.role !== "part" && claim.role !== "level") || claim.nounRight.end > claim.nounRight.start) return false;
  const rank = rankOf(goal);
  if (rank === null || claim.inherited || plain(stripped(goal.claim.names[0] ?? "")) === plain(rank)) return false;
  return plain(text.slice(claim.nounLeft.start, claim.mention.start)) === plain(rank);
}

/** 新增养老床位262张，其中护理型158张 under a goal of 护理型床位: the goal's name is the part's and the end of the whole's. */
export function isQualifiedPart(goal: Goal, claim: Claim, { claims }: Reading): boolean {
  if (claim.role !== "part" || claim.inherited || goal.kind !== "amount") return false;
  const whole = claimBefore(claim, claims);
  const own = stripped(claim.names[0] ?? "");
  const asked = stripped(goal.claim.names[0] ?? "");
  if (own.length < 2 || !asked.startsWith(own) || asked.length - own.length < 2) return false;
  const head = asked.slice(own.length);
  return (
    whole !== undefined &&
    whole.role === "level" &&
    whole.sentence.start === claim.sentence.start &&
    whole.names.some((name) => name.endsWith(head))
  );
}

/** 硕士研究生及以上 and 硕士以上 are one class, and 硕士 alone another. */
function plain(rank: string): string {
  return rank.replace(/研究生|学历|及|或/g, "");
}
