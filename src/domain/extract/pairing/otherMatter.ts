import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { HARVESTS } from "../lexicon/nameWords";
import type { Reading } from "../reading";
import { topicOf } from "../topic";
import { convert } from "../unit";
import { isOneOfListed } from "./listed";
import { compareNames, PAIRED } from "./names";

const RUNNING = /实施|安排|谋划|储备/;
const STOCK = /总量|总数|存量|保有量|总户数|总规模|总面积|总里程|总人数/;

const STOCK_NAME = /(?:保有量|总量|总数|存量|总户数|总人数)$/;

function addsOnly(claim: Claim): boolean {
  return claim.verbs.some((verb) => /^(?:新|净增)/.test(verb)) && !claim.names.some((name) => STOCK_NAME.test(name));
}

/** Does a number that fits a goal by name or count tell of something else: another season, a stock of years, another part or topic? */
export function isOtherMatter(goal: Goal, claim: Claim, reading: Reading, isByCount: boolean): boolean {
  if (goal.bears !== undefined && !claim.names.some((name) => name.includes(goal.bears as string))) return true;
  const adds = goal.verbs.some((verb) => verb.startsWith("新"));
  // Stock and this year's addition are both told: a goal that does not say 新增 may mean either.
  if (claim.rule === "stock" && !adds) return true;
  // 新增市场主体 is not answered by 市场主体总量.
  if (adds && STOCK.test(reading.text.slice(claim.left.start, claim.mention.outerStart))) return true;
  // 高企保有量380家 is not answered by 新认定高企146家.
  if (goal.claim.names.some((name) => STOCK_NAME.test(name)) && addsOnly(claim)) return true;
  if (adds && isStockOfAll(goal, claim, reading)) return true;
  if (isOneOfListed(goal, claim, reading)) return true;
  if (isOfHarvest(goal, claim, reading)) return true;
  if (isOtherSeason(goal, claim, reading)) return true;
  // 实施100个项目 is met by running them: how many are finished answers another question.
  if (
    isByCount &&
    RUNNING.test(goal.reading.text.slice(goal.claim.left.start, goal.claim.mention.start)) &&
    goal.claim.names.some((name) => name.endsWith("项目"))
  )
    return true;
  if (goal.topic === null || goal.topic.length === 0) return false;
  return compareNames(goal.topic, topicOf(claim, reading)).score < PAIRED;
}

/** 夏粮再获丰收，总产16.9亿斤: the sentence is about one harvest, the goal about the year. */
function isOfHarvest(goal: Goal, claim: Claim, { text }: Reading): boolean {
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

function seasonBefore(claim: Claim, { text }: Reading): string | null {
  return /[春夏秋冬](?=季)/.exec(text.slice(claim.clause.start, claim.mention.outerStart))?.[0] ?? null;
}

/** 新增治理180个村 is not answered by 全市累计治理1018个: all that ever was. 全市累计新增14个 is. */
function isStockOfAll(goal: Goal, claim: Claim, { text }: Reading): boolean {
  const value = convert(claim.mention.value, claim.mention.unit, goal.claim.mention.unit);
  if (value === null || value <= goal.claim.mention.value) return false;
  const ahead = text.slice(claim.clause.start, claim.mention.outerStart);
  return (
    /(?:[全我][区市县省州旗镇乡]|历年|全域)[^,，。;；]{0,4}(?:已)?累计|总数|现有|共有/.test(ahead) &&
    !/新|净增|今年/.test(ahead)
  );
}
