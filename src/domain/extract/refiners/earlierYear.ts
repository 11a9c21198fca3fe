import type { Claim } from "../claim";
import { SENTENCE_REACH } from "../parsers/boundaries";
import type { RoleRule } from "./roleRule";

/** Comes before changes, whose words touch their number: 2019年增长11.2% is of 2019. */
export const earlierYearRule: RoleRule = {
  name: "earlier-year",
  why: "上年或同期数",
  needs: "0年 1年 2年 3年 4年 5年 6年 7年 8年 9年",
  decide: (claim, text, _claims, { side, year }) =>
    NUMBERED_YEAR.test(text.slice(claim.sentence.start, claim.mention.start)) &&
    (isOfEarlierYear(claim, text) || (side !== "goal" && isDatedEarlier(claim, text, year)))
      ? { role: "last-year" }
      : null,
};

/** 全年, 年初, 年底 are no such year, and most sentences name no other. */
const NUMBERED_YEAR = /\d年/;

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

/**
 * 2024年新增18家，一季度新增3家 in a plan of 2025: the last time before a number dates it, and a year before the plan's is not this
 * year's work. What runs on from that year (2024年以来) is left to the goal, which may be of several years.
 */
function isDatedEarlier(claim: Claim, text: string, year: number): boolean {
  const ahead = text.slice(claim.sentence.start, claim.mention.outerStart);
  const at = lastYearIn(ahead);
  if (at === null) return false;
  const [, written] = at;
  if (Number(written[2] ?? written[1]) >= year) return false;
  const before = ahead.slice(0, at[0]);
  const behind = ahead.slice(at[0] + written[0].length);
  if (COMPARED_WITH.test(before) || NAMES_THINGS.test(behind)) return false;
  const rest = behind.replace(PART_OF_YEAR, "");
  if (RUNS_ON.test(rest) || PRESENT.test(rest) || /^[^,，]*[,，][^]*已/.test(rest)) return false;
  // (2024年新增18家)一季度新增3家: what a bracket tells ends with it.
  return !rest.includes(")") || before.lastIndexOf("(") <= before.lastIndexOf(")");
}

const YEAR = /(?<!\d)((?:19|20)\d{2})(?:年?[-~至到]((?:19|20)\d{2}))?年/g;

function lastYearIn(text: string): readonly [number, RegExpExecArray] | null {
  if (!text.includes("年")) return null;
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(YEAR)) last = match;
  return last && [last.index, last];
}

/** 较2024年增加, 从2024年的18家: the year is what is compared with. 获评2024年度绿色工厂: it names the honour. */
const COMPARED_WITH =
  /(?:较|比|与|同|从|自|由|超|占|高于|低于|快于|获|获得|获评|荣获|认定|入选|获批|公布|命名|评为|评选|验收|复核|通过|下达|安排|列入|纳入|推进|实施|续建)$/;
/** 2024年立项的12个平台已建成, 2024年结转小区12个: begun then, and not said to be done then. */
const NAMES_THINGS =
  /^度?(?:立项|结转|下达|续建|项目|第?.批|汇算|中央|省级|专项|债券|(?:新?开工|签约|启动|批复|实施|谋划|招引|申报)(?:建设)?的)/;
const PART_OF_YEAR =
  /^度?(?:上半年|下半年|前三季度|第?[一二三四1-4]季度|\d{1,2}(?:-\d{1,2})?月份?(?:\d{1,2}日)?|全年|年)?(?:上旬|中旬|下旬|底|末|终|内|初)?/;
/** 2024年以来, 2024年10月至今: not of that year alone. */
const RUNS_ON = /^(?:以来|起|开始|[-~至到](?![位岗账期]))/;
const PRESENT = /今年|本年|目前|截至|截止|现已|现有|基础上|\d月|季度|上半年|下半年|至今|本月/;
