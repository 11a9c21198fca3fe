import type { ColumnCandidate } from "./columnCandidate";
import type { ReasonCode } from "./columnConcept";
import type { Concept } from "./lexicon/columnCatalogue";
import { areAspects, GROWTH_ASPECT, type MeasureColumn, measureGroups, preferred, STAGE } from "./measureGroups";
import type { MeasureGroup, Role } from "./table";

const withRole = (candidates: readonly ColumnCandidate[], role: Role | Concept) =>
  candidates.filter((candidate) => candidate.role === role);

/** "2020年完成" in a sheet of 2021 is last year's value. */
export function dropOtherYears(candidates: readonly ColumnCandidate[], year: number | null): void {
  if (year === null) return;
  for (const candidate of candidates) {
    const stated = /20\d\d(?=年)/.exec(candidate.header)?.[0];
    if (
      stated &&
      Number(stated) < year &&
      ["planValue", "actualValue", "rate", "progress", "target"].includes(String(candidate.role))
    )
      candidate.role = "other";
  }
}

/** Beside the year's goal, the goals of its quarters are stages of it; alone, a stage's goal is the goal. */
export function dropStages(candidates: readonly ColumnCandidate[]): void {
  const goals = candidates.filter(({ role }) => role === "planValue" || role === "target");
  const stages = goals.filter(({ levels }) => STAGE.test(levels.join("")));
  if (stages.length < goals.length) for (const stage of stages) stage.role = "other";
}

/** 截至6月底 and 截至9月底, 一季度进展 and 二季度进展: the last that holds anything tells where the work stands. */
export function keepLatestProgress(candidates: readonly ColumnCandidate[]): void {
  const dated = candidates.filter(
    (candidate) => tellsProgress(candidate) && /\d月|季度|半年|本[月周期季]/.test(candidate.levels.join("")),
  );
  if (dated.length < 2) return;
  const latest = [...dated].reverse().find(({ shape }) => shape.filled > 0) ?? dated.at(-1)!;
  for (const candidate of dated) if (candidate !== latest) candidate.role = "other";
}

/** A quarter's 进展 that holds but a word (滞后) is a report all the same, and no rate. */
const tellsProgress = ({ role, concept, shape }: ColumnCandidate) =>
  role === "progress" || (role === "rate" && concept?.concept === "outcome" && shape.percents + shape.numbers === 0);

export function settleSerial(candidates: readonly ColumnCandidate[]): void {
  const first = candidates[0];
  if (!withRole(candidates, "serial").length && first && first.header === "" && first.shape.isSerial)
    assign(first, "serial", 0.7, "body");
}

/** One column tells the tasks. Of several, merged or repeated ones to the left are categories, a text to the right is the goal. */
export function settleTask(candidates: readonly ColumnCandidate[]): void {
  let tasks = withRole(candidates, "task");
  const held = ({ shape }: ColumnCandidate) => shape.filled + shape.inherited;
  const most = Math.max(0, ...tasks.map(held));
  // A header such as 绩效指标 over a column of nothing but a merge, or of a total's label, tells no tasks.
  const hasContent = (candidate: ColumnCandidate) => held(candidate) > 0 && held(candidate) >= most * 0.3;
  if (most > 0) {
    for (const empty of tasks.filter((task) => !hasContent(task))) empty.role = null;
    tasks = tasks.filter(hasContent);
  }
  if (tasks.length > 1) {
    const chosen = tasks.find((task, index) => index === tasks.length - 1 || !isRepeated(task)) ?? tasks[0]!;
    for (const task of tasks) {
      if (task === chosen) continue;
      if (task.column < chosen.column) task.role = "category";
      else
        task.role =
          task.shape.words >= task.shape.filled * 0.5 && !withRole(candidates, "target").length ? "target" : null;
    }
  }
  if (tasks.length === 0) {
    const categories = withRole(candidates, "category");
    const only =
      foundProblem(candidates) ??
      withRole(candidates, "target")[0] ??
      categories.filter((category) => hasContent(category) && !isRepeated(category)).at(-1) ??
      withRole(candidates, "place")[0] ??
      withRole(candidates, "leadUnit").find((unit) => unit.shape.distinct >= unit.shape.filled * 0.9) ??
      unnamedText(candidates);
    if (only) assign(only, "task", Math.min(only.confidence || 0.5, 0.85), isNamed(only) ? only.why : "only-candidate");
  }
}

/** Chosen by its body, or by a header such as 目标任务, which names a task as well as a goal. */
const isNamed = ({ why, concept }: ColumnCandidate) => why === "body" || concept?.concept === "goal";

/** What an inspection found stands before what was done about it; 存在问题 behind the progress is what hinders the work. */
function foundProblem(candidates: readonly ColumnCandidate[]): ColumnCandidate | undefined {
  const told = candidates.find(({ role }) => role === "progress");
  return withRole(candidates, "problem").find(({ column }) => told === undefined || column < told.column);
}

/** 议题 merged over its 议定事项 groups them. */
export function settleAgenda(candidates: readonly ColumnCandidate[]): void {
  const task = withRole(candidates, "task")[0];
  const topic = withRole(candidates, "agenda").find(({ header }) => header === "议题");
  if (task && topic && topic.column < task.column) assign(topic, "category", 0.8, "words");
}

const isRepeated = ({ shape }: ColumnCandidate) =>
  shape.inherited > shape.sampled * 0.2 ||
  (shape.filled >= 4 && shape.distinct <= shape.filled * 0.6) ||
  (shape.filled >= 2 && shape.distinct === 1);

/** A column of words whose header was forgotten. */
function unnamedText(candidates: readonly ColumnCandidate[]): ColumnCandidate | undefined {
  return candidates.find(
    ({ header, shape, role }) =>
      role === null && header === "" && shape.words >= 2 && shape.words >= shape.filled * 0.6,
  );
}

const PART_OF: Partial<Record<string, MeasureColumn["part"]>> = {
  planValue: "plan",
  actualValue: "actual",
  rate: "rate",
  growth: "growth",
  rank: "rank",
};

/** Groups measure columns into a matrix, or keeps the one plan, actual and rate of a plain table. */
export function settleMeasures(candidates: readonly ColumnCandidate[]): readonly MeasureGroup[] {
  if (!withRole(candidates, "actualValue").length) {
    // Only where the plan is the month's own too is the month's own value its actual.
    const monthly = withRole(candidates, "planValue").some(({ header }) => /月/.test(header));
    for (const month of withRole(candidates, "monthValue"))
      if (monthly) assign(month, "actualValue", 0.55, "only-candidate");
  }
  const measures = candidates.flatMap(({ column, levels, concept, role }): MeasureColumn[] => {
    const part = PART_OF[String(role)];
    return part && concept ? [{ column, levels, level: concept.level, part }] : [];
  });
  const found = measureGroups(measures);
  // 总量 and 增长 over rows that are towns are the matrix of one indicator.
  const bySide = areAspects(found) && withRole(candidates, "task")[0]?.concept?.concept === "task";
  const groups = bySide ? withCommonRate(found, candidates) : found;
  if (groups.length >= 2) {
    const inGroups = new Set(groups.flatMap(({ plan, actual, rate, rank }) => [plan, actual, rate, rank]));
    for (const candidate of candidates) {
      const part = PART_OF[String(candidate.role)];
      if (part && part !== "rank" && part !== "growth" && !inGroups.has(candidate.column)) candidate.role = "other";
    }
    return groups;
  }
  for (const role of ["planValue", "actualValue", "rate"] as const) {
    const columns = withRole(candidates, role);
    const kept = preferred([...columns].sort((a, b) => b.confidence - a.confidence));
    for (const candidate of columns)
      if (candidate !== kept) candidate.role = role === "rate" && candidate.shape.words > 0 ? null : "other";
  }
  const ranks = withRole(candidates, "rank");
  for (const rank of ranks.slice(1)) rank.role = "other";
  return [];
}

/** 完成年度目标（%） beside 总量 and 增长 is of the amount. */
function withCommonRate(groups: readonly MeasureGroup[], candidates: readonly ColumnCandidate[]): MeasureGroup[] {
  const rates = withRole(candidates, "rate").filter(({ column }) => groups.every(({ rate }) => rate !== column));
  const amount = groups.find(({ unit, rate, name }) => unit !== "%" && rate === null && !GROWTH_ASPECT.test(name));
  const rate = rates.length === 1 ? rates[0]!.column : null;
  return groups.map((group) => (group === amount ? { ...group, rate } : group));
}

/** A second responsible unit supports the first; places own the tasks where no unit is named. */
export function settleOwners(candidates: readonly ColumnCandidate[]): void {
  const units = withRole(candidates, "leadUnit").sort((a, b) => b.confidence - a.confidence);
  for (const unit of units.slice(1))
    unit.role = /责任|承办|实施|落实/.test(unit.header) && unit.shape.organisations > 0 ? "supportUnit" : "other";
  if (units.length === 0) {
    // 企业名称 beside a project is who invests, not who answers for it.
    const place = withRole(candidates, "place").find(({ header }) => !/企业|公司|集团/.test(header));
    if (place) assign(place, "leadUnit", place.confidence * 0.9, "body-decides");
  }
}

export function keepSurest(candidates: readonly ColumnCandidate[], role: Role): void {
  const columns = withRole(candidates, role).sort((a, b) => b.confidence - a.confidence || a.column - b.column);
  for (const candidate of columns.slice(1)) candidate.role = "other";
}

function assign(candidate: ColumnCandidate, role: Role, confidence: number, why: ReasonCode): void {
  candidate.role = role;
  candidate.confidence = confidence;
  candidate.why = why;
}
