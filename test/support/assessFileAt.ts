import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runAssessment } from "../../src/app/runAssessment";
import { parseStore } from "../../src/app/store";
import type { Assessment } from "../../src/domain/assess/assessment";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";

/** The assessment of a file as the command line would make it. */
export async function assessFileAt(path: string, asOf: string): Promise<Assessment> {
  const workbook = readWorkbook(new Uint8Array(readFileSync(path)), basename(path));
  const settings = { ...DEFAULT_SETTINGS, asOf };
  return runAssessment({ workbook, store: parseStore(null), settings, today: asOf });
}
