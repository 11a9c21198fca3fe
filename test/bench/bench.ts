import { spawnSync } from "node:child_process";
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

const named = process.argv.slice(2);
const [only] = named;
if (named.length === 1 && only !== undefined && BENCHES[only]) {
  process.stdout.write(`${(await BENCHES[only]()).join("\n")}\n`);
} else {
  // each in a process of its own: what one has warmed up or kept in memory would count for the next
  for (const name of Object.keys(BENCHES).filter((one) => named.length === 0 || named.includes(one)))
    spawnSync(process.execPath, [process.argv[1] as string, name], { stdio: "inherit" });
}
