import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { assessWorkbook } from "../../src/domain/assess/assess";
import { NO_MEMORY } from "../../src/domain/assess/memory";
import { planReport } from "../../src/domain/report/planReport";
import type { Plan } from "../../src/domain/report/plan";
import { settingsSchema } from "../../src/domain/settings";
import { rankingsOf } from "../../src/app/rankings";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";

/** The file's bytes and the report that a first assessment of it under default settings gives. */
export function planOfFile(file: string, asOf: string): { readonly bytes: Uint8Array; readonly plan: Plan } {
  return planOfBytes(new Uint8Array(readFileSync(file)), basename(file), asOf);
}

/** The same of a file in memory. */
export function planOfBytes(bytes: Uint8Array, fileName: string, asOf: string): ReturnType<typeof planOfFile> {
  const workbook = readWorkbook(bytes, fileName);
  const settings = settingsSchema.parse({ asOf });
  const assessment = assessWorkbook(workbook, { settings, memory: NO_MEMORY, mappings: [], today: asOf });
  const plan = planReport(assessment, rankingsOf(assessment, settings, null), { settings, workbook, version: "0.1.0" });
  return { bytes, plan };
}
