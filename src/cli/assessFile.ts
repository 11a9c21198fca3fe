import { basename } from "node:path";
import { runAssessment } from "../app/runAssessment";
import { parseStore, type Store } from "../app/store";
import { systemClock } from "../app/systemClock";
import type { Assessment } from "../domain/assess/assessment";
import type { Settings } from "../domain/settings";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { XlsxHost } from "../host/xlsx/XlsxHost";
import { cliSentences } from "../messages/zhCN";
import { NoTargetTable } from "./failures";
import { ProgressLine } from "./progressLine";
import { workbookFile } from "./workbookFile";

export interface AssessedFile {
  readonly host: XlsxHost;
  readonly workbook: WorkbookSnapshot;
  readonly store: Store;
  readonly settings: Settings;
  readonly assessment: Assessment;
}

/**
 * Reads and assesses one file; `asOf` overrides the workbook's own settings.
 * @throws UnreadableFile · NoTargetTable
 */
export async function assessFile(path: string, asOf: string | null): Promise<AssessedFile> {
  const progress = new ProgressLine();
  progress.show(cliSentences.reading);
  const host = new XlsxHost(await workbookFile(path), basename(path));
  const workbook = await host.read();
  const store = parseStore(workbook.store);
  const settings = asOf === null ? store.settings : { ...store.settings, asOf };
  const onProgress = (done: number, total: number): void => progress.show(cliSentences.assessing(done, total));
  const assessment = await runAssessment({ workbook, store, settings, today: systemClock.today() }, { onProgress });
  progress.clear();
  if (assessment.tables.length === 0) {
    const reasons = assessment.skipped.map(({ sheet, reason }) => `“${sheet}”${reason}`).join("");
    throw new NoTargetTable(cliSentences.noTable(reasons));
  }
  return { host, workbook, store, settings, assessment };
}
