import { claimBefore } from "./claim";
import type { Goal } from "./goals";
import { isAnswered, type PairedIndicator, pairGoal, pairWith } from "./indicators";
import { candidatesFor } from "./pairing/candidates";
import { besideHead } from "./pairing/besideHead";
import { inOrder } from "./pairing/inOrder";
import { compareNames } from "./pairing/names";
import { isUnsettled } from "./pairing/unsettled";
import type { Reading } from "./reading";

/** The actuals of all goals of a task. What one goal leaves open its neighbours may settle: their order, and the numbers they already took. */
export function pairGoals(goals: readonly Goal[], progress: readonly Reading[]): PairedIndicator[] {
  const first = goals.map((goal) => pairGoal(goal, progress));
  if (goals.length < 2) return first;
  const settled = first.map(
    (paired, at) =>
      wholeBefore(goals, first, at, progress) ??
      untaken(goals, first, at, progress) ??
      besideHead(goals, first, at, progress) ??
      inOrder(goals, first, at, progress) ??
      paired,
  );
  return settled.map((paired, at) =>
    isUnsettled(goals[at] as Goal, paired, settled, progress)
      ? { ...paired, draft: { ...paired.draft, isUnsettled: true } }
      : paired,
  );
}

/** X，其中Y on both sides: where Y answers Y, the number it divides answers X, though it bears another name. */
function wholeBefore(
  goals: readonly Goal[],
  first: readonly PairedIndicator[],
  at: number,
  progress: readonly Reading[],
): PairedIndicator | null {
  const goal = goals[at] as Goal;
  const part = goals[at + 1];
  const pair = first[at + 1]?.pair;
  const own = first[at] as PairedIndicator;
  if (!part || !pair || isAnswered(own) || goal.kind !== "amount") return null;
  if (
    part.reading !== goal.reading ||
    !dividedBetween(goal.reading.text, goal.claim.mention.end, part.claim.mention.start)
  )
    return null;
  const { reading, actual } = pair;
  const whole = claimBefore(actual, reading.claims);
  if (
    whole?.role !== "level" ||
    whole.mention.start < actual.sentence.start ||
    whole.mention.meaning.dimension !== goal.claim.mention.meaning.dimension ||
    !dividedBetween(reading.text, whole.mention.end, actual.mention.start)
  )
    return null;
  return pairWith(goal, progress, whole, reading);
}

function dividedBetween(text: string, from: number, to: number): boolean {
  return /^[^。;；]{0,16}[,，(]其中[^,，。;；]{0,12}$/.test(text.slice(from, to));
}

/** One number answers one measure: of two goals of different names that chose the same, the one named less like it looks for another. */
function untaken(
  goals: readonly Goal[],
  first: readonly PairedIndicator[],
  at: number,
  progress: readonly Reading[],
): PairedIndicator | null {
  const goal = goals[at] as Goal;
  const actual = first[at]?.pair?.actual;
  if (!actual || goal.ownActual) return null;
  const likeness = (one: Goal) => compareNames(one.claim.names, actual.names).score;
  const rival = goals.find(
    (other, index) =>
      index !== at &&
      first[index]?.pair?.actual === actual &&
      compareNames(other.claim.names, goal.claim.names).score < 0.7 &&
      other.claim.mention.value !== goal.claim.mention.value,
  );
  if (!rival) return null;
  // Alike, the first of the two keeps it: reports follow the order of the plan.
  const lead = likeness(rival) - likeness(goal);
  if (lead < 0 || (lead === 0 && goals.indexOf(rival) > at)) return null;
  const others = candidatesFor(goal, progress).filter(({ claim }) => claim !== actual);
  return others.length === 1 ? pairGoal(goal, progress, others[0]) : pairGoal(goal, []);
}
