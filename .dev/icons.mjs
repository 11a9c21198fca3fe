// Draws the icons of the add-in from their drawings in assets/ with an installed browser: node .dev/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { BROWSER_OPTIONS, findBrowser } from "./browser.mjs";
import { root } from "./freshness.mjs";

const SIZES = [16, 32, 64, 80, 128];
const asset = (name) => join(root, "assets", name);
// at 16 px the needle of the large drawing is a smudge
const drawingFor = (size) => readFileSync(asset(size < 32 ? "icon-small.svg" : "icon.svg"), "utf8");

const browser = await chromium.launch({ executablePath: findBrowser(), args: BROWSER_OPTIONS });
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawingFor(size)}`,
  );
  writeFileSync(asset(`icon-${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
