import { utimesSync } from "node:fs";
import { join } from "node:path";
import { isStale, root } from "./freshness.mjs";

const built = "dist/web/index.html";
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** Builds the static pages into dist/web unless they are fresh. @throws when the build fails, with webpack's words */
export async function buildPages() {
  if (!isStale(built, sources)) return;
  const { webpack } = await import("./webpack.mjs");
  const started = new Date();
  await webpack("--config-name", "pages");
  // a source saved while building must count as newer
  utimesSync(join(root, built), started, started);
}
