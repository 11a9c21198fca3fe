// npm run bench [NAME …]: bundles test/bench and runs it. Ratios mean something on any machine, milliseconds only on this one.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "./freshness.mjs";
import { webpack } from "./webpack.mjs";

const folder = join(root, ".cache/bench");
try {
  await webpack("--config-name", "bench", "--env", `benchFolder=${folder}`);
} catch (failure) {
  process.stderr.write(`${failure.message}\n`);
  process.exit(1);
}
const bundle = join(folder, "bench.mjs");
process.exitCode =
  spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { cwd: root, stdio: "inherit" }).status ?? 1;
