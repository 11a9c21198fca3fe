import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";

/** Where npm put Microsoft's client library; nothing of it is copied into this project. */
export const officeFolder = join(
  dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")),
  "dist",
);

const texts = new Map<string, string>();

/** The text of one of the library's files. */
export function officeFile(name: string): string {
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = readFileSync(join(officeFolder, name), "utf8")));
  return text;
}
