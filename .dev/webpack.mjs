import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./freshness.mjs";

/** Runs webpack apart from this process, its words on standard error only. @throws when the build fails */
export function webpack(...options) {
  const command = join(root, "node_modules/webpack/bin/webpack.js");
  const build = spawn(process.execPath, [command, "--mode", "production", ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const words = [];
  build.stdout.on("data", (chunk) => words.push(chunk));
  build.stderr.on("data", (chunk) => words.push(chunk));
  return new Promise((resolve, reject) => {
    build.on("error", reject);
    build.on("close", (status) => (status === 0 ? resolve() : reject(new Error(Buffer.concat(words).toString()))));
  });
}
