import { assessWorkbook } from "../../src/domain/assess/assess";
import { NO_MEMORY } from "../../src/domain/assess/memory";
import { recognise } from "../../src/domain/recognise/recognise";
import { DEFAULT_SETTINGS } from "../../src/domain/settings";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { largeWorkbook } from "./largeWorkbook";
import { against, milliseconds, quickest, quickestOfBoth } from "./measure";

const OPTIONS = {
  settings: { ...DEFAULT_SETTINGS, asOf: "2026-09-30" },
  memory: NO_MEMORY,
  mappings: [],
  today: "2026-09-30",
};

/** As many as it takes until the engine has compiled what runs: fewer would compare compiling with compiled. */
const RUNS = 8;

/** Reading and assessing against only reading; growth; what recognising costs. */
export function benchAssessment(): string[] {
  const bytes = largeWorkbook(20_000);
  const workbook = readWorkbook(bytes, "large.xlsx");
  const tasks = assessWorkbook(workbook, OPTIONS).tables.reduce((sum, table) => sum + table.tasks.length, 0);
  // Of the first run alone, as on the command line: later ones add what the collector has not yet taken away.
  const memory = process.resourceUsage().maxRSS / 1024;
  const [read, both] = quickestOfBoth(
    RUNS,
    () => void readWorkbook(bytes, "large.xlsx"),
    () => void assessWorkbook(readWorkbook(bytes, "large.xlsx"), OPTIONS),
  );
  return [
    `20,000 × 12 narrative workbook, ${tasks} tasks, ${(bytes.length / 1e6).toFixed(1)} MB`,
    `  only reading its cells    ${milliseconds(read)}`,
    `  reading and assessing     ${milliseconds(both)}   ${against(both / read, 3)}`,
    `  peak memory of one run    ${memory.toFixed(0)} MB (at most 600)`,
    ...growth(),
    ...recognition(),
  ];
}

function growth(): string[] {
  const time = (tasks: number): number => {
    const workbook = readWorkbook(largeWorkbook(tasks), "large.xlsx");
    return quickest(5, () => void assessWorkbook(workbook, OPTIONS));
  };
  const sizes = [5_000, 10_000, 20_000, 40_000];
  const times = sizes.map(time);
  return times
    .slice(1)
    .map(
      (value, index) =>
        `  assessing ${sizes[index + 1]} rows against ${sizes[index]}: ${against(value / times[index]!, 2.2)}`,
    );
}

function recognition(): string[] {
  const workbook = readWorkbook(largeWorkbook(100_000), "large.xlsx");
  const recognising = quickest(2, () => void recognise(workbook, []));
  const whole = quickest(1, () => void assessWorkbook(workbook, OPTIONS));
  const share = `${milliseconds(recognising)} of ${milliseconds(whole)}`;
  return [`  recognising 100,000 rows: ${share}, ${against(recognising / whole, 0.1)}`];
}
