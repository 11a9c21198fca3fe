import type { Assessment } from "../domain/assess/assessment";
import { planReport } from "../domain/report/planReport";
import type { Plan } from "../domain/report/plan";
import type { Settings } from "../domain/settings";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { previousOf } from "../domain/assess/memory";
import { remember } from "./history";
import { rankingsOf } from "./rankings";
import { serialiseStore, type Store } from "./store";
import { VERSION } from "./version";

/** An assessment with all that its report is made of. */
export interface ReportRequest {
  readonly assessment: Assessment;
  readonly workbook: WorkbookSnapshot;
  readonly store: Store;
  readonly settings: Settings;
}

/** All that one write does, with what the workbook is to remember of it; for port.apply(), or to show before it is done. */
export function planOf({ assessment, workbook, store, settings }: ReportRequest): Plan {
  const rankings = rankingsOf(assessment, settings, previousOf(store, assessment.asOf));
  const plan = planReport(assessment, rankings, { settings, workbook, version: VERSION });
  return { ...plan, store: serialiseStore(remember(store, assessment, rankings)) };
}
