import type { Claim } from "../claim";
import { convert } from "../unit";
import type { RoleRule } from "./roleRule";

/**
 * 今年新建8个社区食堂，已投用5个; 全年拟供地1800亩，目前已供1326亩: the year's work with so much of it finished right behind. Begun is not
 * finished, and without such a share 今年新建8个 tells what is done.
 */
export const thisYearsWorkRule: RoleRule = {
  name: "this-years-work",
  why: "本年要做的事，其后写明已完成多少",
  needs: "今年 年内 全年 本年",
  decide: (claim, text, claims, { side }) =>
    side === "bulletin" && isThisYearsWork(claim, text, claims[claim.index + 1]) ? { role: "target" } : null,
};

function isThisYearsWork(claim: Claim, text: string, next: Claim | undefined): boolean {
  if (
    next === undefined ||
    next.mention.meaning.dimension !== claim.mention.meaning.dimension ||
    !isWithin(next, claim) ||
    !THIS_YEARS_WORK.test(text.slice(claim.clause.start, claim.mention.start))
  )
    return false;
  const between = text.slice(claim.mention.outerEnd, next.mention.start);
  return FINISHED_OF_IT.test(between) && !/开工|启动|动工|签约|招标|选址|设计/.test(between);
}

const THIS_YEARS_WORK =
  /^(?:今年|年内|全年|本年度)(?:共|拟|要|将|计划|安排|确定){0,2}(?:新建|新增|改造|新改建|改扩建|建设|治理|整治|培育|创建|供地|供应|出让|征收|拆除|安装|更换|实施|打造|培训)[^,，。;；]{0,16}$/;
const FINISHED_OF_IT =
  /^[^,，。;；]{0,14}[,，](?:截至[^,，。;；\d]{0,4}|目前|现|其中){0,2}[^,，。;；]{0,4}已[^,，。;；]{1,6}$/;

function isWithin(part: Claim, whole: Claim): boolean {
  const value = convert(part.mention.value, part.mention.unit, whole.mention.unit);
  return value !== null && value <= whole.mention.value;
}
