import type { Claim, ClaimDraft } from "../claim";
import type { DraftReading } from "../reading";
import { Cues } from "../lexicon/cues";
import { goalGapRule, targetInProgressRule } from "./goalRoles";
import { begunRule } from "./begunRoles";
import { earlierYearRule } from "./earlierYear";
import {
  activityRule,
  attributeRule,
  bareRule,
  contextRule,
  durationRule,
  subjectRule,
  thresholdRule,
} from "./nameRoles";
import { nearlyRule } from "./nearlyRoles";
import { finishedPartRule, partRule, stockRule } from "./partRoles";
import { designatedRule, forecastRule, lastYearRule, planRule, remainingRule, surveyRule } from "./progressRoles";
import { changeRule, fromRule, gapRule, ratioRule, statedRateRule } from "./ratioRoles";
import { KIND_BITS, kindsOf } from "./numberKinds";
import type { RoleContext, RoleRule } from "./roleRule";
import { thisPeriodRule } from "./thisPeriod";
import { thisYearsWorkRule } from "./thisYearsWork";

/**
 * The rules in order; the first that decides wins.
 * 1. What is no statement at all: bare numbers, limits inside names, properties of things, background.
 * 2. What is settled by the words touching the number: goals quoted, 由…到, changes, gaps, rates of the task. These come before
 *    anything that looks further away, because 较去年同期增长 contains 去年 and 为年度计划的 contains 计划.
 * 3. Time and activity, which need the whole clause.
 * 4. What is not (yet) achieved: earlier values, plans, what is left, surveys, choices, beginnings. Plans come first of these: 计划启动5个
 *    is a plan before it is a beginning.
 * 5. Parts of wholes and single months, which are achieved but not the figure asked for.
 * 6. Counts that only introduce the next number; last, because a goal or a plan may also be followed by a number.
 */
export const ROLE_RULES: readonly RoleRule[] = [
  bareRule,
  thresholdRule,
  targetInProgressRule,
  thisYearsWorkRule,
  attributeRule,
  goalGapRule,
  forecastRule,
  earlierYearRule,
  fromRule,
  changeRule,
  gapRule,
  statedRateRule,
  contextRule,
  activityRule,
  durationRule,
  stockRule,
  lastYearRule,
  planRule,
  remainingRule,
  surveyRule,
  designatedRule,
  nearlyRule,
  begunRule,
  finishedPartRule,
  partRule,
  thisPeriodRule,
  subjectRule,
  ratioRule,
];

/** Gives every claim of a reading its role. No rule looks at the roles of other claims. */
export function assignRoles(reading: DraftReading, asOf: string, year: number): void {
  const { claims, text, side } = reading;
  const context: RoleContext = { side, asOf, year };
  const asked = askedOf(reading);
  for (const claim of claims)
    decide(claim, text, claims, rulesAmong(asked & CONCERNED[kindsOf(claim.mention)]!), context);
}

const CUES = new Cues(Object.fromEntries(ROLE_RULES.map(({ name, needs = "" }) => [name, needs])));
const bitsOf = (rules: readonly RoleRule[]) => rules.reduce((bits, { name }) => bits | CUES.bits[name]!, 0);
const ALWAYS = bitsOf(ROLE_RULES.filter(({ needs }) => needs === undefined));
const WITH_TIMES = bitsOf(ROLE_RULES.filter(({ orTimes }) => orTimes));
/** By the kinds of a number the rules it concerns. */
const CONCERNED = Array.from({ length: 16 }, (_, kinds) =>
  bitsOf(ROLE_RULES.filter(({ of }) => of === undefined || (KIND_BITS[of] & kinds) !== 0)),
);

/** The rules whose words stand in a text: one pass over it spares most texts half of the rules. */
function askedOf({ text, times }: DraftReading): number {
  return ALWAYS | CUES.in(text) | (times.length > 0 ? WITH_TIMES : 0);
}

const ruleLists = new Map<number, readonly RoleRule[]>();

/** Rules in order, by their bits. */
function rulesAmong(bits: number): readonly RoleRule[] {
  let rules = ruleLists.get(bits);
  if (!rules) ruleLists.set(bits, (rules = ROLE_RULES.filter(({ name }) => (bits & CUES.bits[name]!) !== 0)));
  return rules;
}

function decide(
  claim: ClaimDraft,
  text: string,
  claims: readonly Claim[],
  rules: readonly RoleRule[],
  context: RoleContext,
): void {
  for (const rule of rules) {
    const decision = rule.decide(claim, text, claims, context);
    if (!decision) continue;
    claim.role = decision.role;
    claim.direction = decision.direction ?? 0;
    claim.expected = decision.expected ?? false;
    claim.rule = rule.name;
    return;
  }
}
