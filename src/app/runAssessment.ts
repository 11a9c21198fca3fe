import { assessInSteps } from "../domain/assess/assess";
import type { Assessment } from "../domain/assess/assessment";
import type { Findings } from "../domain/assess/findTables";
import { withoutOwnMarks } from "../domain/report/ownMarks";
import type { Settings } from "../domain/settings";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { type LongWork, WriteStopped } from "./ports";
import { simplifierFor } from "./simplifierFor";
import type { Store } from "./store";

export interface AssessmentRequest {
  readonly workbook: WorkbookSnapshot;
  readonly store: Store;
  /** Overrides the store's settings, for a preview. */
  readonly settings?: Settings;
  /** ISO day. */
  readonly today: string;
  /** What was found in it under the same settings, where that is known. */
  readonly found?: Findings;
}

/** Milliseconds of work between two breaths: short enough for a page to stay alive. */
const BREATH = 40;

/**
 * Assesses without holding up the page: it breathes between stretches, reports progress and stops on request.
 * @throws WriteStopped when cancelled
 */
export async function runAssessment(request: AssessmentRequest, options: LongWork = {}): Promise<Assessment> {
  const { store, today, settings = store.settings } = request;
  const workbook = withoutOwnMarks(request.workbook);
  const simplify = await simplifierFor(workbook);
  const { mappings } = store;
  const steps = assessInSteps(workbook, { settings, memory: store, mappings, simplify, today }, request.found);
  let breath = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (Date.now() - breath < BREATH) continue;
    options.onProgress?.(step.value.done, step.value.total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (options.signal?.aborted) throw new WriteStopped();
    breath = Date.now();
  }
}
