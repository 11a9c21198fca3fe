// Runs the command line from its bundle and builds that first when a source is newer.
import { mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isStale, root } from "./freshness.mjs";

const bundle = "dist/cli/mubiao.js";
const sources = ["src", "webpack.config.js", "package-lock.json"];

if (isStale(bundle, sources)) await build();
await import(pathToFileURL(join(root, bundle)).href);

async function build() {
  const { webpack } = await import("./webpack.mjs");
  // several may run at once: each builds its own file, and a rename is whole or not at all
  const own = `mubiao.${process.pid}.js`;
  const started = new Date();
  mkdirSync(join(root, "dist/cli"), { recursive: true });
  try {
    await webpack("--config-name", "cli", "--env", `cliFile=${own}`);
    // a source saved while building must count as newer
    utimesSync(join(root, "dist/cli", own), started, started);
    renameSync(join(root, "dist/cli", own), join(root, bundle));
  } catch (failure) {
    rmSync(join(root, "dist/cli", own), { force: true });
    // on Windows a rename fails while another run holds the file; that run's bundle is as good
    if (!isStale(bundle, sources)) return;
    process.stderr.write(`命令行程序构建失败：\n${failure.message}\n`);
    process.exit(1);
  }
}
