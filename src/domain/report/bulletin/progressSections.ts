import { bulletinWords, rankingWords } from "../../../messages/zhCN";
import type { RankedOwner } from "../../rank/ranking";
import type { DetailLine } from "../detail/detailLines";
import { laggingTasks } from "../sheets/lagging/laggingTasks";
import { RANKING_TOP, rankingColumns } from "../sheets/ranking/rankingColumns";
import { type BulletinPart, filled } from "./bulletin";
import { type BulletinFacts, leadUnits, ownFigure, taskFigure, taskName, totalFigure } from "./bulletinFacts";

const UNITS = 3;
const TASKS = 5;
const NOT_STARTED = 10;

/** The best units and the tasks furthest ahead of pace. */
export function aheadParts(facts: BulletinFacts): readonly BulletinPart[] {
  const { ahead, separator, end } = bulletinWords;
  const tasks = facts.lines
    .filter(({ isMain, task }) => isMain && !task.review && task.rate !== null && (task.gap ?? -1) > 0)
    .sort((a, b) => b.task.gap! - a.task.gap! || a.id - b.id)
    .slice(0, TASKS);
  const first = rankedUnits(facts).slice(0, UNITS);
  const units = unitParts(ahead.units, first, facts);
  if (tasks.length === 0) return [...units, ahead.none];
  const listed = joined(
    tasks.map((line) => paceParts(ahead.task, line)),
    separator,
  );
  return [...units, ahead.tasks, ...listed, end];
}

/** Red and yellow tasks, the furthest behind by name, and the last units. */
export function behindParts(facts: BulletinFacts): readonly BulletinPart[] {
  const { behind, separator, end } = bulletinWords;
  const lagging = laggingTasks(facts.lines);
  if (lagging.length === 0) return [behind.none];
  const counts = filled(behind.counts, { red: totalFigure("red", facts)!, yellow: totalFigure("yellow", facts)! });
  const named = lagging
    .filter(({ main, worst }) => main === worst && !main.task.review && main.task.rate !== null && main.task.gap! < 0)
    .slice(0, TASKS)
    .map(({ main }) => paceParts(leadUnits(main.task) === "" ? behind.taskWithoutUnit : behind.task, main));
  const list = named.length === 0 ? [] : [behind.list, ...joined(named, separator), end];
  const ranked = rankedUnits(facts);
  // with few units the last are the first
  const last = ranked.length > 2 * UNITS ? ranked.slice(-UNITS) : [];
  return [...counts, ...list, ...unitParts(behind.units, last, facts)];
}

/** What has explicitly not begun, by name. */
export function notStartedParts(facts: BulletinFacts): readonly BulletinPart[] {
  const { notStarted, comma, end } = bulletinWords;
  const tasks = facts.tasks.filter(({ status }) => status === "not-started");
  if (tasks.length === 0) return [notStarted.none];
  const named = tasks.slice(0, NOT_STARTED).map((task): readonly BulletinPart[] => {
    const unit = leadUnits(task);
    return unit === "" ? [taskName(task)] : filled(notStarted.task, { name: taskName(task), unit });
  });
  const more = tasks.length > NOT_STARTED ? [notStarted.more] : [];
  return [
    ...filled(notStarted.count, { count: totalFigure("notStarted", facts)! }),
    ...joined(named, comma),
    ...more,
    end,
  ];
}

function paceParts(sentence: string, line: DetailLine): readonly BulletinPart[] {
  const { labels } = bulletinWords;
  const name = taskName(line.task);
  return filled(sentence, {
    name,
    unit: leadUnits(line.task),
    rate: taskFigure(line.task.rate!, labels.of(name, labels.rate), line),
    gap: taskFigure(Math.abs(line.task.gap!), labels.of(name, labels.gap), line),
  });
}

interface UnitLine {
  readonly owner: RankedOwner;
  readonly row: number;
}

function rankedUnits({ rankings }: BulletinFacts): readonly UnitLine[] {
  const owners = rankings.find(({ by }) => by === "leadUnit")?.owners ?? [];
  return owners
    .map((owner, index) => ({ owner, row: RANKING_TOP + index }))
    .filter(({ owner }) => owner.rank !== null)
    .sort((a, b) => b.owner.score! - a.owner.score!);
}

function unitParts(opening: string, units: readonly UnitLine[], facts: BulletinFacts): readonly BulletinPart[] {
  if (units.length === 0) return [];
  const { ahead, comma, end, labels } = bulletinWords;
  const columns = rankingColumns(
    facts.rankings.find(({ by }) => by === "leadUnit")!,
    facts.settings,
  );
  const listed = units.map(({ owner, row }) => {
    const score = ownFigure(owner.score!, labels.of(owner.name, labels.score), "unitRanking", columns.at("score", row));
    return filled(ahead.unit, { name: owner.name, score });
  });
  const scoreName = rankingWords.score[facts.settings.ranking.score].replace("（%）", "");
  return [...filled(opening, { score: scoreName }), ...joined(listed, comma), end];
}

function joined(lists: readonly (readonly BulletinPart[])[], separator: string): readonly BulletinPart[] {
  return lists.flatMap((list, index) => (index === 0 ? list : [separator, ...list]));
}
