import type { Cell } from "../sheet/content";
import type { SourceText } from "../sheet/source";
import type { Issue } from "../issue";

/** One task as the table states it, before anything is understood from its sentences. */
export interface TaskRow {
  /** 1-based sheet rows the task occupies. */
  readonly row: number;
  readonly lastRow: number;
  readonly serial: string | null;
  /** Leading mark of the task text (▲●■★…), or null. */
  readonly marker: string | null;
  /** Category path, outermost first. */
  readonly groups: readonly string[];
  /** The task cell. For a matrix row: the unit's own cell. */
  readonly task: SourceText;
  /**
   * The goal's own text cells where the sheet has a column beside the task (年度目标): one, or one for each sub-row under
   * the same serial. Task texts of further sub-rows stand here too.
   */
  readonly targets: readonly SourceText[];
  /** Progress cells in order; empty where the sheet has no such column or the cells are blank. */
  readonly progress: readonly SourceText[];
  readonly deadlines: readonly SourceText[];
  readonly leaders: readonly Owner[];
  readonly coordinators: readonly Owner[];
  readonly leadUnits: readonly Owner[];
  readonly persons: readonly Owner[];
  readonly supportUnits: readonly Owner[];
  /** Numeric columns: one for each (sub-)row of a values or rates table, one per column group for a matrix row. */
  readonly measures: readonly MeasureCells[];
  /** What the sheet's column of verdicts (是否完成, 状态) says, with its header; null where there is none or it is blank. */
  readonly verdict: Verdict | null;
  /** 排名 as the sheet states it. */
  readonly rank: number | null;
  /** 权重 or 分值. */
  readonly weight: number | null;
  readonly issues: readonly Issue[];
}

/** The task of row 1 of which nothing is known but its sentence: a pair of sentences without a table. */
export function bareTask(task: SourceText): TaskRow {
  return {
    row: 1,
    lastRow: 1,
    serial: null,
    marker: null,
    groups: [],
    task,
    targets: [],
    progress: [],
    deadlines: [],
    leaders: [],
    coordinators: [],
    leadUnits: [],
    persons: [],
    supportUnits: [],
    measures: [],
    verdict: null,
    rank: null,
    weight: null,
    issues: [],
  };
}

/** A verdict cell: 已完成, 推进中, or 是 as an answer to what its header asks. */
export interface Verdict extends SourceText {
  /** The column's innermost header: 是否完成. */
  readonly asked: string;
}

export interface Owner {
  /** Squeezed of spaces. */
  readonly name: string;
  /** True where the cell is blank and the name comes from a merge or a row above. */
  readonly inherited: boolean;
}

export interface ValueCell {
  readonly cell: string;
  readonly content: Cell;
}

/** The numeric cells that belong to one measure, with what headers say of it. */
export interface MeasureCells {
  /** From the column group's header in a matrix, the indicator's own name elsewhere. */
  readonly name: string;
  /** The plan column's header, all its levels: words such as 控制数 or 下降 in it tell what kind of target it is. */
  readonly heading: string;
  /** From a unit column, a header "(万元)" or a unit line; null where only the cells can tell. */
  readonly unit: string | null;
  readonly plan: ValueCell | null;
  readonly actual: ValueCell | null;
  /** The sheet's own 完成率 or 完成进度 (a percent cell, a number of percents, '82%', or verdict words). */
  readonly rate: ValueCell | null;
  /** True where a 0.x number in `rate` without a percent format is a fraction by the look of its column. */
  readonly rateIsFraction: boolean;
}
