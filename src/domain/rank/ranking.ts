/** Whose name a task counts under. */
export type RankedBy = "leadUnit" | "leader" | "coordinator" | "person" | "category";

/** One line of a ranking. */
export interface RankedOwner {
  /** Null: listed but not ranked (no rated task, too few, or a vague owner). */
  readonly rank: number | null;
  /** Does it share its rank with another? Then shown as 并列第N. */
  readonly tied: boolean;
  readonly name: string;
  /** The group it is ranked in, or null where groups are not set or none of them names it. */
  readonly group: string | null;
  readonly vague: boolean;
  readonly tasks: number;
  /** Tasks with a rate that enters the ranking (confirmed ones only; with a weight where the score is weighted). */
  readonly rated: number;
  /** By the setting's score, percent with two decimals; null where nothing is rated. */
  readonly score: number | null;
  /** Rated tasks at or above pace, and below it. */
  readonly onPace: number;
  readonly behind: number;
  /** Tasks with a red lamp, rated or not. */
  readonly red: number;
  /** Places gained (+) or lost (−) against the last snapshot; null where there is none. */
  readonly change: number | null;
}

export interface Ranking {
  readonly by: RankedBy;
  /** In the order they are shown: group by group as the settings list them, ranked first, best first, vague ones last of all. */
  readonly owners: readonly RankedOwner[];
}
