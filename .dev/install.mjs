// Installs what is missing before a script runs. It needs nothing but Node itself, so it works on a fresh clone.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const installed = new URL("../node_modules/.package-lock.json", import.meta.url);
const lock = new URL("../package-lock.json", import.meta.url);

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs - 1000) {
  process.stderr.write("正在安装所需组件，首次运行需要几分钟……\n");
  const npm = spawnSync("npm", ["ci", "--no-fund", "--no-audit", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    process.stderr.write("组件安装失败：请检查网络或 npm 源设置后重试。\n");
    process.exit(npm.status ?? 1);
  }
}
