/** One line of a ranking. */
export interface RankedOwner {
  /** Null: listed but not ranked (no rated task, too few, or a vague owner). */
  readonly rank: number | null;
  /** Does it share its rank with another? Then shown as 并列第N. */
  readonly tied: boolean;
  readonly name: string;
  readonly group: string | null;
  readonly vague: boolean;
  readonly tasks: number;
  /** Tasks with a rate that enters the ranking (confirmed ones only). */
  readonly rated: number;
  /** By the setting's score, percent; null where nothing is rated. */
  readonly score: number | null;
  readonly onPace: number;
  readonly behind: number;
  readonly red: number;
  /** Places gained (+) or lost (−) against the last snapshot; null where there is none. */
  readonly change: number | null;
}

export interface Ranking {
  readonly by: "leadUnit" | "leader" | "coordinator" | "person" | "category";
  /** In the order they are shown: ranked first, best first. */
  readonly owners: readonly RankedOwner[];
}
