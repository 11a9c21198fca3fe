import { MEASURE_UNIT } from "./lexicon/bodyLexicon";
import { splitNotes } from "./squeeze";
import type { MeasureGroup } from "./table";

/** A column that holds plans, actuals, rates, growth or ranks, with its header levels. */
export interface MeasureColumn {
  readonly column: number;
  readonly part: "plan" | "actual" | "rate" | "growth" | "rank";
  readonly levels: readonly string[];
  /** The level that says which part it is; the others name the indicator. */
  readonly level: number;
}

const GROUP_WORDS =
  /^(主要|目标|指标|任务|投资|工作|年度|全年|累计|项目|经济|\d{1,2}月|20\d\d年|1-\d{1,2}月)*(完成|进展|执行|推进|目标|指标|任务|投资|计划|实际|情况|进度|值)+(情况|任务|目标|额|数|值|%)*$/;
const PART_WORDS =
  /(20\d\d年|全年|年度|本年|年初|当年|截至.*?|1-\d{1,2}月份?|累计|实际|已|预期|年)*(目标任务|目标值|目标数|任务数|计划数|计划值|指标值|目标|任务|计划|指标|预算|完成率|完成比例|完成情况|完成数|完成值|完成|进度|到位|实绩|实际|累计|增速|增幅|同比|排名|名次|位次|比例)(数|值|额|%)?$/;

/**
 * Columns grouped by the indicator they speak of. Several groups make a matrix; one or none does not.
 * The indicator's name stands above its columns (税收 / 目标), below them (全年任务 / 税收) or within one word (税收目标).
 */
export function measureGroups(columns: readonly MeasureColumn[]): MeasureGroup[] {
  const byName = new Map<string, MeasureColumn[]>();
  for (const column of columns) {
    const name = indicatorName(column);
    const known = byName.get(name);
    if (known) known.push(column);
    else byName.set(name, [column]);
  }
  const groups = [...byName].map(([name, members]) => groupOf(name, members)).filter(isJudgeable);
  if (groups.length >= 2 && groups.every((group) => group.name !== "")) return groups;
  const inOrder = groupsInOrder(columns);
  return inOrder.length >= 2 ? inOrder : [];
}

/** Sides of one indicator, not indicators: 总量 and 增长 under both 预期目标 and 实际完成. */
const AMOUNT_ASPECT = /^(总量|总额|绝对量|绝对值|绝对数|数值|数量|数额)$/;
export const GROWTH_ASPECT = /^(同比)?(增长|增速|增幅)率?$|^同比$/;

/** Do the groups only part amount and growth of the indicators that the rows name? */
export function areAspects(groups: readonly MeasureGroup[]): boolean {
  return groups.length >= 2 && groups.every(({ name }) => AMOUNT_ASPECT.test(name) || GROWTH_ASPECT.test(name));
}

const isJudgeable = (group: MeasureGroup) =>
  [group.plan, group.actual, group.rate].filter((part) => part !== null).length >= 2;

function groupOf(name: string, members: readonly MeasureColumn[]): MeasureGroup {
  const of = (part: MeasureColumn["part"]) =>
    preferred(members.filter((member) => member.part === part))?.column ?? null;
  const unit = members.flatMap((member) => member.levels.map(unitNote)).find((note) => note !== null) ?? null;
  return {
    name,
    unit,
    plan: of("plan"),
    actual: of("actual"),
    rate: of("rate"),
    growth: of("growth"),
    rank: of("rank"),
  };
}

/** 一季度目标, 6月底计划: a stage of the year's goal. */
export const STAGE =
  /(季度|半年|当月|本月|月度|本季|阶段|序时|\d{1,2}月(份|底|末)?)(工作)?(目标|计划|任务|进度|节点|应完成)/;

/** Of several plans or actuals the year's own: 全年 before 一季度, 累计 before 本月, 1—4月 before 1—3月. */
export function preferred<T extends { readonly levels: readonly string[] }>(columns: readonly T[]): T | undefined {
  const weight = ({ levels }: T) => {
    const text = levels.join("");
    if ((STAGE.test(text) || /当月|本月|本季|上年|去年/.test(text)) && !/累计/.test(text)) return 0;
    const until = Number(/1-(\d{1,2})月/.exec(text)?.[1] ?? 0) / 100;
    return (/全年|年度|年计划|累计|截至|截止|1-\d|至今|目前/.test(text) ? 2 : 1) + until;
  };
  return [...columns].sort((a, b) => weight(b) - weight(a))[0];
}

function indicatorName({ levels, level }: MeasureColumn): string {
  const names = levels
    .filter((_text, index) => index !== level)
    .map((text) => splitNotes(text).words)
    .filter((text) => !GROUP_WORDS.test(text));
  if (names.length) return names.join("");
  const words = splitNotes(levels[level]!).words;
  const doing = /^(?:计划|应|拟|已|实际|累计)?(\p{Script=Han}{2})率?(?:数量?|个数|项目数)?$/u.exec(words)?.[1];
  return doing && !PART_WORDS.test(doing) ? doing : words.replace(PART_WORDS, "");
}

/** Where names tell nothing: each plan opens a group with the actual and the rate that follow it. */
function groupsInOrder(columns: readonly MeasureColumn[]): MeasureGroup[] {
  const plans = columns.filter((column) => column.part === "plan");
  const names = new Set(plans.map(indicatorName));
  if (plans.length < 2 || names.size < plans.length || names.has("")) return [];
  return plans
    .map((plan, index) => {
      const end = plans[index + 1]?.column ?? Infinity;
      return groupOf(
        indicatorName(plan),
        columns.filter(({ column }) => column >= plan.column && column < end),
      );
    })
    .filter(isJudgeable);
}

/** "税收收入(万元)" → "万元"; null where the note is no unit. */
export function unitNote(header: string): string | null {
  for (const note of splitNotes(header).notes) {
    // 亿元,前三季度 adds to the unit what else is to be known.
    const units = note.split(/[,，;；]/).map((part) => part.replace(/^(计量)?单位[::]?/, ""));
    const unit = units.filter((part) => MEASURE_UNIT.test(part));
    if (unit.length === 1) return unit[0]!;
  }
  const tail = /[、,/]?(亿元|万元|%)$/.exec(header);
  return tail && !/[、,]/.test(header) && header.length > tail[1]!.length ? tail[1]! : null;
}
