import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Is something under `sources` newer than the file `built`, or is that file missing?
 * Folders count too, so that a deleted file is noticed. Paths are relative to the project's root.
 */
export function isStale(built, sources) {
  const builtAt = statSync(join(root, built), { throwIfNoEntry: false })?.mtimeMs;
  return builtAt === undefined || sources.some((source) => isNewer(join(root, source), builtAt));
}

function isNewer(path, time) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return false;
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}
