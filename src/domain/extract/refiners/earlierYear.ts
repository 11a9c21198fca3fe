import type { Claim } from "../claim";
import { SENTENCE_REACH } from "../parsers/boundaries";
import type { RoleRule } from "./roleRule";

/** Comes before changes, whose words touch their number: 2019年增长11.2% is of 2019. */
export const earlierYearRule: RoleRule = {
  name: "earlier-year",
  why: "上年或同期数",
  needs: "年",
  decide: (claim, text) => (isOfEarlierYear(claim, text) ? { role: "last-year" } : null),
};

/**
 * 2020年数据待核定，2019年研发经费支出37.6亿元，投入强度2.24%: where a text names two years, what stands behind the earlier one is
 * of that year up to the stop.
 */
function isOfEarlierYear(claim: Claim, text: string): boolean {
  const found = EARLIER_YEAR.exec(text.slice(claim.sentence.start, claim.mention.start));
  if (!found) return false;
  const around = text.slice(Math.max(0, claim.sentence.start - SENTENCE_REACH), claim.sentence.end);
  return [...around.matchAll(/(?<!\d)((?:19|20)\d{2})年/g)].some(([, other]) => Number(other) > Number(found[1]));
}

/** A year at the head of a clause, with nothing behind it that turns to the present or makes the year a name. */
const EARLIER_YEAR =
  /(?:^|[,，:：])((?:19|20)\d{2})年(?!以来|底|末|初|立项|结转|下达|度?项目|度?汇算|第?.批|[-至到])(?:(?!今年|目前|截至|已|\d年).){0,120}$/;
