import { charTable, isMarked } from "../../sheet/charTable";
import type { RoleRule } from "./roleRule";
import { clauseBefore } from "../wordsBefore";

/** 国庆假期接待游客62万人次，实现旅游收入3.1亿元: guests and trade of a holiday are a few days of the year's. */
const HOLIDAY =
  /^[^,，]{0,8}(?:春节|元旦|清明|五一|端午|中秋|国庆|双节|小长假|黄金周|假期|假日)(?!前|后|以来)(?:(?!累计|截至|全年|今年以来|\d月).){0,80}$/;
const TRADE = /游客|旅游|接待|消费|零售|销售|人次/;

const SINGLE = /(?:^|[,，。;；\n])(?:\d{4}年)?(?:(?:[2-9]|1[0-2])月份?|第?[二三四2-4]季度|本月|当月)[,，]$/;

const SINGLE_ENDS = charTable("月份度");

/** 10月份新登记612户: a single month's value, where the text also tells of more. */
export const thisPeriodRule: RoleRule = {
  name: "this-period",
  why: "单月或单季数，不是全年累计",
  needs: "月 季 春节 元旦 清明 五一 端午 中秋 国庆 双节 小长假 黄金周 假期 假日",
  decide(claim, text, _claims, { side }) {
    if (side === "goal") return null;
    if (
      HOLIDAY.test(text.slice(claim.sentence.start, claim.mention.start)) &&
      TRADE.test(text.slice(claim.left.start, claim.mention.outerEnd))
    )
      return { role: "this-period" };
    const time = claim.times.at(-1);
    // 7月份，新增400人: a clause that is nothing but the month.
    if (
      !time &&
      isMarked(SINGLE_ENDS, text, claim.clause.start - 2) &&
      SINGLE.test(text.slice(Math.max(0, claim.clause.start - 12), claim.clause.start)) &&
      !/累计/.test(clauseBefore(claim, text))
    )
      return { role: "this-period" };
    if (!time || /累计|截至|截止|以来|末|底/.test(clauseBefore(claim, text))) return null;
    const written = text.slice(time.start, time.end);
    if (/^(?:本月|当月)/.test(written)) return { role: "this-period" };
    // 7—8月 runs on from no beginning of the year.
    if (time.form === "period" && /^(?:\d{4}年)?(?:[2-9]|1[0-2])(?:月份?)?[-~至到]/.test(written))
      return { role: "this-period" };
    if (time.form === "month" && /^(?:\d{4}年)?(?:[2-9]|1[0-2])月份?$/.test(written)) return { role: "this-period" };
    return time.form === "quarter" && /^(?:\d{4}年)?第?[二三四2-4]季度$/.test(written) ? { role: "this-period" } : null;
  },
};
