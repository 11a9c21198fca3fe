import { assessWorkbook } from "../../src/domain/assess/assess";
import { planOf } from "../../src/app/planOf";
import { parseStore } from "../../src/app/store";
import { NO_MEMORY } from "../../src/domain/assess/memory";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { XlsxHost } from "../../src/host/xlsx/XlsxHost";
import { largeWorkbook } from "./largeWorkbook";
import { against, milliseconds, quickest, quickestOf } from "./measure";

const OPTIONS = {
  settings: { ...DEFAULT_SETTINGS, asOf: "2026-09-30" },
  memory: NO_MEMORY,
  mappings: [],
  today: "2026-09-30",
};

/**
 * Writing the report of 2,000 tasks against assessing them. Assessing: opening the file and judging every task. Writing: what
 * the host does with a plan, check → apply → read back → the file's bytes, the first time and over its own earlier sheets.
 */
export async function benchWriting(): Promise<string[]> {
  const tasks = 2_000;
  const bytes = largeWorkbook(tasks);
  const open = (file: Uint8Array) => new XlsxHost(file, "large.xlsx");
  const workbook = await open(bytes).read();
  const assessment = assessWorkbook(workbook, OPTIONS);
  const opening = quickest(5, () => void open(bytes));
  const judging = quickest(5, () => void assessWorkbook(workbook, OPTIONS));
  const request = { assessment, workbook, store: parseStore(null), settings: OPTIONS.settings };
  const planning = quickest(5, () => void planOf(request));
  const plan = planOf(request);
  const written = async (host: XlsxHost): Promise<Uint8Array> => {
    await host.apply(plan);
    return host.bytes();
  };
  const first = await quickestOf(5, () => open(bytes), written);
  const report = await written(open(bytes));
  const again = await quickestOf(5, () => open(report), written);
  const assessing = opening + judging;
  return [
    `${tasks} tasks, ${(bytes.length / 1e6).toFixed(1)} MB; with the report ${(report.length / 1e6).toFixed(1)} MB`,
    `  opening ${milliseconds(opening)} + judging ${milliseconds(judging)} = assessing ${milliseconds(assessing)}`,
    `  making the plan           ${milliseconds(planning)}`,
    `  writing it                ${milliseconds(first)}   ${against(first / assessing, 1.5)}, ${(first / judging).toFixed(2)} × judging alone`,
    `  writing it again          ${milliseconds(again)}   ${(again / assessing).toFixed(2)} ×, ${(again / judging).toFixed(2)} × judging alone`,
  ];
}
