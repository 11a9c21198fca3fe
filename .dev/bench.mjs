// npm run bench [NAME …]: bundles test/bench and runs it. Ratios mean something on any machine, milliseconds only on this one.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { root } from "./freshness.mjs";
import { buildPages } from "./pages.mjs";
import { webpack } from "./webpack.mjs";

const folder = join(root, ".cache/bench");
try {
  await webpack("--config-name", "bench", "--env", `benchFolder=${folder}`);
} catch (failure) {
  process.stderr.write(`${failure.message}\n`);
  process.exit(1);
}
const names = process.argv.slice(2);
if (names.length === 0 || names.includes("firstPaint")) await buildPages();
const environment = { ...process.env, MUBIAO_BROWSER: findBrowser() ?? "" };
process.exitCode =
  spawnSync(process.execPath, [join(folder, "bench.mjs"), ...names], { cwd: root, stdio: "inherit", env: environment })
    .status ?? 1;
