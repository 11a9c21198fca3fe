/** What a person answered to a review item; it wins until the text it was given for changes. */
export interface Confirmation {
  /** taskFingerprint of the task the answer was given for. */
  readonly task: string;
  /** indicatorKey, or null where the answer concerns the whole task. */
  readonly indicator: string | null;
  readonly answer: Answer;
  /** ISO day. */
  readonly date: string;
  /** The words it was given for, to list it by. */
  readonly text: string;
}

export type Answer =
  /** The proposal is right. */
  | { readonly type: "accept" }
  /** This is the actual, in the unit written. */
  | { readonly type: "actual"; readonly value: number; readonly unit: string }
  /** This is the 完成率 of the task, percent. */
  | { readonly type: "rate"; readonly value: number }
  | { readonly type: "not-measurable" };

/** Two names of which a person said that they are two units, however near. */
export interface ApartUnits {
  readonly names: readonly [string, string];
  /** ISO day. */
  readonly date: string;
}

/** What an earlier assessment found, to compare this one with. */
export interface History {
  readonly asOf: string;
  /** Actual by taskKey + "/" + indicatorKey, in the unit of the target. */
  readonly actuals: Readonly<Record<string, number>>;
  /** Rank by owner. */
  readonly leadUnitRanks: Readonly<Record<string, number>>;
  readonly leaderRanks: Readonly<Record<string, number>>;
}

/** What the workbook remembers from one assessment to the next. */
export interface Memory {
  readonly confirmations: readonly Confirmation[];
  readonly apart: readonly ApartUnits[];
  /** By as-of day, oldest first. */
  readonly history: readonly History[];
}

export const NO_MEMORY: Memory = { confirmations: [], apart: [], history: [] };

/** The last assessment of an earlier day, or null; one of the same day is this one, written before. */
export function previousOf({ history }: Pick<Memory, "history">, asOf: string): History | null {
  return history.findLast((entry) => entry.asOf < asOf) ?? null;
}
