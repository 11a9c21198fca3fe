import { benchAssessment } from "./assessment";
import { benchExtraction } from "./extraction";
import { benchFirstPaint } from "./firstPaint";
import { benchOfficeCost } from "./officeCost";
import { benchWriting } from "./writing";

/** Name → a bench that prints ratios against a baseline taken in the same run. */
const BENCHES: Readonly<Record<string, () => string[] | Promise<string[]>>> = {
  extraction: benchExtraction,
  assessment: benchAssessment,
  writing: benchWriting,
  officeCost: benchOfficeCost,
  firstPaint: benchFirstPaint,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${(await bench()).join("\n")}\n`);
}
