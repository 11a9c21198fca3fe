import { readdirSync } from "node:fs";
import { resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

/** Every file under a folder of the project, as paths from the project's root with forward slashes. */
export function filesUnder(folder: string): string[] {
  return readdirSync(resolve(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

export const sourceFiles = (): string[] => filesUnder("src").filter((path) => /\.tsx?$/.test(path));
