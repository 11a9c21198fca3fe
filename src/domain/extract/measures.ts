import type { TaskRow } from "../read/taskRow";
import type { Extraction, ExtractionContext, IndicatorDraft, StatedRate } from "./extraction";
import type { Issue } from "../issue";

/** What the numeric columns of a row state. */
export interface MeasureExtraction {
  readonly indicators: readonly IndicatorDraft[];
  readonly statedRates: readonly StatedRate[];
  /** From verdict words or a full rate in a rate column; null where the columns say nothing of it. */
  readonly status: Pick<Extraction, "status" | "statusReason"> | null;
  readonly issues: readonly Issue[];
}

/** Indicators, rates and status from the numeric columns of a row. */
export function readMeasures(_row: TaskRow, _context: ExtractionContext): MeasureExtraction {
  return { indicators: [], statedRates: [], status: null, issues: [] };
}
