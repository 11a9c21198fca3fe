import type {
  Certainty,
  Deadline,
  IndicatorKind,
  Qualifier,
  Quantity,
  StatedRate,
  Status,
  TaskItem,
} from "../extract/extraction";
import type { SourceText } from "../sheet/source";
import type { Issue } from "../issue";
import type { MeasureCells, Owner } from "../read/taskRow";
import type { Period, RecognisedTable, SkippedSheet } from "../recognise/table";

export type Lamp = "green" | "yellow" | "red" | "grey";

/** One measurable target, judged. Rates are percents, gaps percentage points. */
export interface Indicator {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly target: Quantity;
  readonly actual: Quantity | null;
  /** amount: actual ÷ target × 100 after unit conversion; null for other kinds unless the settings define a rule. */
  readonly rate: number | null;
  readonly met: boolean | null;
  readonly certainty: Certainty;
  readonly qualifier: Qualifier;
  readonly evidence: string;
  readonly due: string | null;
  readonly candidates: readonly Quantity[];
  /** Without an actual, though a number of the progress may be it: no later goal may speak for the task. */
  readonly isUnsettled?: boolean;
  /** rate − pace for amounts; actual − target in percentage points for growth, floor and ceiling of ratios; else null. */
  readonly gap: number | null;
  readonly lamp: Lamp;
  /** 序时进度 this indicator was held against, percent; null where pace does not apply. */
  readonly pace: number | null;
}

/** Something only a person can settle. */
export interface ReviewItem {
  readonly kind: "candidates" | "unclear" | "related" | "rate-conflict" | "alias";
  /** Index into the task's indicators, or null where it concerns the whole task. */
  readonly indicator: number | null;
  /** One Chinese question. */
  readonly question: string;
  readonly candidates: readonly Quantity[];
}

export interface AssessedTask {
  readonly row: number;
  readonly lastRow: number;
  readonly serial: string | null;
  readonly marker: string | null;
  readonly groups: readonly string[];
  readonly text: string;
  /** The task cell, "B4". */
  readonly cell: string;
  /** The cells its goal and its progress are told in, for the evidence to point into. */
  readonly goalTexts: readonly SourceText[];
  readonly progressTexts: readonly SourceText[];
  /** Its numeric cells. */
  readonly measures: readonly MeasureCells[];
  readonly leaders: readonly Owner[];
  readonly coordinators: readonly Owner[];
  readonly leadUnits: readonly Owner[];
  readonly persons: readonly Owner[];
  readonly supportUnits: readonly Owner[];
  readonly deadlines: readonly Deadline[];
  readonly items: readonly TaskItem[];
  readonly indicators: readonly Indicator[];
  readonly statedRate: number | null;
  readonly statedRates: readonly StatedRate[];
  readonly rank: number | null;
  readonly weight: number | null;
  readonly rate: number | null;
  readonly rateBasis: "computed" | "stated" | null;
  readonly review: boolean;
  readonly reviewItems: readonly ReviewItem[];
  readonly status: Status;
  readonly statusReason: string;
  readonly lamp: Lamp;
  readonly gap: number | null;
  /** Has the last day of the goal passed, done or not? */
  readonly pastDue: boolean;
  /** Past due and not done. */
  readonly overdue: boolean;
  readonly issues: readonly Issue[];
}

export interface AssessedTable {
  readonly table: RecognisedTable;
  readonly period: Period | null;
  readonly tasks: readonly AssessedTask[];
  readonly issues: readonly Issue[];
}

/** The one assessment that the pane, the report sheets and the JSON are views of. */
export interface Assessment {
  readonly fileName: string | null;
  /** ISO day. */
  readonly asOf: string;
  /** 序时进度 at asOf by the chosen rule, percent. */
  readonly timeProgress: number;
  readonly tables: readonly AssessedTable[];
  readonly skipped: readonly SkippedSheet[];
}
