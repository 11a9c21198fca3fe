import type { Claim } from "./claim";
import type { Goal } from "./goals";
import { compareVerbs } from "./lexicon/verbClasses";
import { isNoun } from "./pairing/eligibility";
import { stripped } from "./parsers/verbStripping";
import type { Reading } from "./reading";

/** A task cell that is a measure's name: 地区生产总值, 高新技术企业培育. A sentence or a goal of its own is none. */
const MEASURE_CELL = /^[\u4e00-\u9fffA-Za-z0-9.()]{2,16}$/;
const LEVEL = /^(?:国家|省|市|县|区|镇|乡|村)级$/;
/** Names that say how much without saying of what. */
const GENERIC = /^(?:总数|总量|总额|总规模|数量|总面积|总里程|保有量|存量)$/;

/**
 * Gives goals the name they leave to what stands around them: 完成286亿元，增长6% is of the measure the task cell names, 总数达到210家
 * counts what the goal before it counts, and 其中农村不少于24个 the rural ones of it.
 */
export function nameGoals(goals: readonly Goal[], task: Reading | null): Goal[] {
  const cell = task && MEASURE_CELL.test(task.text.trim()) && task.claims.length === 0 ? task.text.trim() : null;
  const named = goals.map((goal, at) => nameOf(goal, at, goals, cell));
  return named.length < 2 ? named : named.map((goal) => withRivals(goal, goals));
}

function nameOf(goal: Goal, at: number, goals: readonly Goal[], cell: string | null): Goal {
  const head = headBefore(goals, at);
  if (head === null && goal.claim.names.some(isNoun)) return goal;
  const nouns = goal.claim.names.filter(isNoun);
  if (nouns.length === 0) {
    if (cell !== null) return withNames(goal, [cell]);
    // 到2025年建成充电站30座，今年新建6座: the same work on the same thing.
    const isSameWork = head !== null && compareVerbs(goal.claim.verbs, goals[at - 1]!.claim.verbs) === "same";
    return isSameWork ? withNames(goal, [head], goal.claim) : goal;
  }
  if (!head) return goal;
  const own = stripped(nouns[0] as string);
  // 省级示范村4个、市级12个
  if (LEVEL.test(own)) return withNames(goal, [own + head.replace(/^(?:国家|省|市|县|区|镇)级/, "")], goal.claim);
  const isPart = /其中[^,，。;；]{0,12}$/.test(
    goal.reading.text.slice(goal.claim.clause.start, goal.claim.mention.outerStart),
  );
  if (GENERIC.test(own)) return withNames(goal, [head + own], goal.claim);
  return isPart && own.length <= 4 && !own.endsWith("率")
    ? { ...withNames(goal, [...goal.claim.names, own + head], goal.claim), bears: own }
    : goal;
}

function withRivals(goal: Goal, goals: readonly Goal[]): Goal {
  const { dimension } = goal.claim.mention.meaning;
  const rivals = goals
    .filter(
      (other) => other.claim.mention !== goal.claim.mention && other.claim.mention.meaning.dimension === dimension,
    )
    .flatMap((other) => other.claim.names.map(stripped))
    .filter((noun) => noun.length >= 3);
  return rivals.length > 0 ? { ...goal, rivals } : goal;
}

/** The noun of the goal before in the same sentence, without its verbs. */
function headBefore(goals: readonly Goal[], at: number): string | null {
  const goal = goals[at] as Goal;
  const before = at > 0 ? goals[at - 1] : undefined;
  if (!before || before.reading !== goal.reading || before.claim.sentence.start !== goal.claim.sentence.start)
    return null;
  if (before.claim.mention.meaning.base !== goal.claim.mention.meaning.base) return null;
  const noun = stripped(before.claim.names[0] ?? "");
  return noun.length >= 2 ? noun : null;
}

function withNames(goal: Goal, names: readonly string[], shown?: Claim): Goal {
  const nowhere = { start: goal.claim.mention.outerStart, end: goal.claim.mention.outerStart };
  return { ...goal, claim: { ...goal.claim, names, nameSpan: shown?.nameSpan ?? nowhere } };
}
