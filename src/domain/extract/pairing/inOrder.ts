import type { Claim } from "../claim";
import type { Goal } from "../goals";
import { isAnswered, type PairedIndicator, pairWith } from "../indicators";
import type { Reading } from "../reading";

const LIST_MARK = /^[、，,和及与]{1,2}$/;

/**
 * 四种污染物分别下降18%、19%、26%、24% ← 四项污染物分别下降18.6%、20.1%、29.3%、23.5%: a report that names none of them answers a list of
 * goals by its order, where both lists are as long and nothing of the goals' list is answered otherwise.
 */
export function inOrder(
  goals: readonly Goal[],
  first: readonly PairedIndicator[],
  at: number,
  progress: readonly Reading[],
): PairedIndicator | null {
  const goal = goals[at] as Goal;
  if (goal.kind !== "growth" && goal.kind !== "reduction") return null;
  const from = listStart(goals, at);
  let to = at;
  while (goals[to + 1] && isListed(goals[to] as Goal, goals[to + 1] as Goal)) to++;
  const length = to - from + 1;
  if (length < 2 || first.slice(from, to + 1).some(isAnswered)) return null;
  const lists = progress.flatMap((reading) => respectiveLists(reading, goal).map((claims) => ({ reading, claims })));
  const [list] = lists;
  if (list === undefined || lists.length > 1 || list.claims.length !== length) return null;
  const claim = list.claims[at - from] as Claim;
  return pairWith(goal, progress, claim, list.reading);
}

function listStart(goals: readonly Goal[], at: number): number {
  let from = at;
  while (goals[from - 1] && isListed(goals[from - 1] as Goal, goals[from] as Goal)) from--;
  return from;
}

function isListed(one: Goal, next: Goal): boolean {
  return (
    one.reading === next.reading &&
    one.kind === next.kind &&
    LIST_MARK.test(one.reading.text.slice(one.claim.mention.outerEnd, next.claim.mention.outerStart))
  );
}

/** The runs of changes behind 分别 of the goal's direction. */
function respectiveLists({ claims, text }: Reading, goal: Goal): Claim[][] {
  const found: Claim[][] = [];
  for (let at = 0; at < claims.length; at++) {
    const head = claims[at] as Claim;
    if (head.role !== "change" || !text.slice(head.left.start, head.mention.start).includes("分别")) continue;
    const run = [head];
    for (let next = claims[at + 1]; next && follows(run.at(-1) as Claim, next, text); next = claims[next.index + 1])
      run.push(next);
    if (head.mention.unit === goal.claim.mention.unit) found.push(run);
    at += run.length - 1;
  }
  return found;
}

function follows(one: Claim, next: Claim, text: string): boolean {
  return (
    one.mention.unit === next.mention.unit && LIST_MARK.test(text.slice(one.mention.outerEnd, next.mention.outerStart))
  );
}
