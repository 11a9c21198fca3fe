import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { describeWithSharedData, sharedFile } from "../support/sharedData";

type Counts = Readonly<Record<string, { hit: number; miss: number; extra: number }>>;

function score(folder: string): Counts {
  const root = resolve(__dirname, "../..");
  const run = spawnSync(process.execPath, [sharedFile("score/score.mjs"), sharedFile(folder), "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  return JSON.parse(run.stdout) as Counts;
}

const percent = (part: number, rest: number): number => (100 * part) / (part + rest);

/** Lowest precision and recall in percent that hand-made labels allow, by what is labelled. */
const FLOORS = {
  gold: {
    tables: [100, 100],
    "table kind": [100, 100],
    columns: [100, 100],
    tasks: [100, 100],
    groups: [100, 100],
    leaders: [100, 100],
    leadUnits: [100, 100],
    targets: [100, 95],
    actuals: [100, 95],
    rate: [100, 100],
    "stated rate": [100, 100],
    status: [100, 95],
    deadlines: [90, 90],
    marker: [100, 100],
  },
  practice: {
    tables: [100, 100],
    "table kind": [100, 100],
    columns: [100, 100],
    tasks: [100, 100],
    groups: [100, 100],
    leaders: [100, 100],
    leadUnits: [100, 100],
    targets: [95, 95],
    actuals: [95, 95],
    rate: [100, 95],
    status: [100, 90],
    deadlines: [90, 90],
    "deadline dates": [90, 90],
  },
} as const;

describeWithSharedData("人工标注（需要 ../shared）", () => {
  describe.each(Object.entries(FLOORS))("%s", (folder, floors) => {
    let counts: Counts;
    beforeAll(() => {
      counts = score(folder);
    });

    it.each(Object.entries(floors))("%s 的准确率和召回率不低于 %j", (what, [precision, recall]) => {
      const { hit, miss, extra } = counts[what]!;
      expect(hit).toBeGreaterThan(0);
      expect(percent(hit, extra)).toBeGreaterThanOrEqual(precision);
      expect(percent(hit, miss)).toBeGreaterThanOrEqual(recall);
    });
  });
});
