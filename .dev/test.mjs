// npm test: type-check, lint and every test in one run, with one summary as the last line.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./freshness.mjs";
import { findBrowser, HOW_TO_GET_A_BROWSER } from "./browser.mjs";
import { buildPages } from "./pages.mjs";

const counts = join(root, ".cache", `tests-${process.pid}.json`);
const jestOptions = process.argv.slice(2);
const failures = [];

await step("类型检查 type-check", "typescript/bin/tsc", ["--noEmit"]);
await step("类型检查 type-check (domain)", "typescript/bin/tsc", ["--noEmit", "-p", "src/domain/tsconfig.json"]);
await step("代码检查 lint", "eslint/bin/eslint.js", [
  ".",
  "--max-warnings",
  "0",
  "--cache",
  "--cache-location",
  ".cache/eslint",
]);
const browser = findBrowser();
if (browser) await build();
else console.log(`跳过浏览器测试 Browser tests are skipped: ${HOW_TO_GET_A_BROWSER}`);
const { passed, failed, skipped } = await tests();

for (const failure of failures) console.log(`未通过 failed: ${failure}`);
const allFailed = failed + failures.length;
console.log(`Tests: ${passed} passed, ${allFailed} failed, ${skipped} skipped`);
process.exitCode = allFailed === 0 ? 0 : 1;

async function step(name, script, options) {
  const started = Date.now();
  console.log(`── ${name}`);
  if ((await run([join("node_modules", script), ...options])) !== 0) failures.push(name);
  else console.log(`   ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

async function build() {
  console.log("── 构建 build");
  await buildPages().catch((failure) => {
    console.log(failure.message);
    failures.push("构建 build");
  });
}

/** Jest's own counts, by the reporter beside this file; a run that never got as far counts as one failure. */
async function tests() {
  console.log("── 测试 tests");
  mkdirSync(join(root, ".cache"), { recursive: true });
  const status = await run(["node_modules/jest/bin/jest.js", "-c", "test/jest.config.mjs", ...jestOptions], {
    MUBIAO_TEST_COUNTS: counts,
    MUBIAO_BROWSER: browser ?? "",
  });
  const result = existsSync(counts) ? JSON.parse(readFileSync(counts, "utf8")) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(counts, { force: true });
  return status !== 0 && result.failed === 0 ? { ...result, failed: 1 } : result;
}

function run(command, environment = {}) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}
