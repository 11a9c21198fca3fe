import { spawnSync } from "node:child_process";

/** Round trips, bytes and cells of reading, writing, rerunning and undoing through Office.js, as the cost test counts them. */
export function benchOfficeCost(): string[] {
  const run = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "-c", "test/jest.config.mjs", "test/excel-host/cost"],
    { encoding: "utf8", env: { ...process.env, MUBIAO_PRINT_COSTS: "1" } },
  );
  const rows = run.stdout.split("\n").filter((line) => /^\d+\t/.test(line));
  return ["tasks\toperation\tsyncs\trequest bytes\tresponse bytes\tcells read\tcells written", ...rows];
}
