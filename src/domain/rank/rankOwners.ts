import type { AssessedTask } from "../assess/assessment";
import { round2 } from "../assess/rounding";
import { isVagueOwner } from "../read/vagueOwner";
import type { Settings } from "../settings";
import { countingRate } from "./countingRate";
import { ownersOfTask } from "./ownersOfTask";
import type { RankedBy, RankedOwner, Ranking } from "./ranking";

/** What a ranking counts for one name while it goes through the tasks. */
interface Tally {
  readonly name: string;
  tasks: number;
  rated: number;
  weights: number;
  weightedRates: number;
  onPace: number;
  behind: number;
  red: number;
}

type Unranked = Omit<RankedOwner, "rank" | "tied" | "change">;

/** Equal ranks stand in the order a Chinese reader looks names up. */
const byPinyin = new Intl.Collator("zh-Hans-CN");

/**
 * Ranks the owners of tasks by the settings' score, best first. Owners without enough rated tasks are listed unranked, vague
 * ones (相关部门) last. `previous` holds the ranks of the last snapshot by name. Source: the trade's rules on 排名.
 */
export function rankOwners(
  tasks: readonly AssessedTask[],
  by: RankedBy,
  settings: Settings,
  previous: Readonly<Record<string, number>> | null = null,
): Ranking {
  const { ranking } = settings;
  const groupOf = groupLookup(ranking);
  const owners = tally(tasks, by, ranking).map((counts) => unranked(counts, by, ranking.score, groupOf(counts.name)));
  const groupOrder = [...ranking.groups.map((group) => group.name), null];
  const ranked = groupOrder.flatMap((group) => {
    const members = owners.filter((owner) => owner.group === group && !owner.vague);
    return rankGroup(members, ranking, previous);
  });
  const vague = owners.filter((owner) => owner.vague).sort((a, b) => byPinyin.compare(a.name, b.name));
  return { by, owners: [...ranked, ...vague.map(withoutRank)] };
}

function tally(tasks: readonly AssessedTask[], by: RankedBy, ranking: Settings["ranking"]): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  for (const task of tasks) {
    const counting = countingRate(task, ranking);
    for (const name of ownersOfTask(task, by, ranking)) {
      let counts = tallies.get(name);
      if (!counts) {
        counts = { name, tasks: 0, rated: 0, weights: 0, weightedRates: 0, onPace: 0, behind: 0, red: 0 };
        tallies.set(name, counts);
      }
      counts.tasks += 1;
      if (task.lamp === "red") counts.red += 1;
      if (!counting) continue;
      counts.rated += 1;
      counts.weights += counting.weight;
      counts.weightedRates += counting.rate * counting.weight;
      if (counting.gap === null) continue;
      if (counting.gap >= 0) counts.onPace += 1;
      else counts.behind += 1;
    }
  }
  return [...tallies.values()];
}

function unranked(counts: Tally, by: RankedBy, rule: Settings["ranking"]["score"], group: string | null): Unranked {
  const { name, tasks, rated, onPace, behind, red } = counts;
  const vague = by !== "category" && isVagueOwner(name);
  return { name, group, vague, tasks, rated, score: scoreOf(counts, rule), onPace, behind, red };
}

function scoreOf(counts: Tally, rule: Settings["ranking"]["score"]): number | null {
  if (rule === "on-pace-share") return counts.rated === 0 ? null : round2((counts.onPace / counts.rated) * 100);
  return counts.weights === 0 ? null : round2(counts.weightedRates / counts.weights);
}

function rankGroup(
  members: readonly Unranked[],
  ranking: Settings["ranking"],
  previous: Readonly<Record<string, number>> | null,
): readonly RankedOwner[] {
  const enters = (owner: Unranked): boolean => owner.score !== null && owner.rated >= ranking.minimumTasks;
  const entering = members.filter(enters).sort((a, b) => b.score! - a.score! || byPinyin.compare(a.name, b.name));
  const holders = new Map<number, number>();
  for (const { score } of entering) holders.set(score!, (holders.get(score!) ?? 0) + 1);
  const rankOfScore = ranksOf(holders, ranking.ties);
  const ranked = entering.map((owner): RankedOwner => {
    const rank = rankOfScore.get(owner.score!)!;
    const before = previous?.[owner.name];
    return {
      ...owner,
      rank,
      tied: holders.get(owner.score!)! > 1,
      change: before === undefined ? null : before - rank,
    };
  });
  const waiting = members.filter((owner) => !enters(owner)).sort((a, b) => byPinyin.compare(a.name, b.name));
  return [...ranked, ...waiting.map(withoutRank)];
}

/** Score → rank, from how many hold each score (best first): 1, 2, 2, 4 or 1, 2, 2, 3. */
function ranksOf(holders: ReadonlyMap<number, number>, ties: Settings["ranking"]["ties"]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let next = 1;
  for (const [score, count] of holders) {
    ranks.set(score, next);
    next += ties === "competition" ? count : 1;
  }
  return ranks;
}

function withoutRank(owner: Unranked): RankedOwner {
  return { ...owner, rank: null, tied: false, change: null };
}

function groupLookup(ranking: Settings["ranking"]): (name: string) => string | null {
  const groups = new Map<string, string>();
  for (const { name, members } of ranking.groups) {
    for (const member of members) {
      const squeezed = member.replace(/\s+/gu, "");
      if (!groups.has(squeezed)) groups.set(squeezed, name);
    }
  }
  return (name) => groups.get(name) ?? null;
}
