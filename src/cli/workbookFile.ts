import { readFile, stat } from "node:fs/promises";
import { type UnreadableCode, UnreadableFile } from "../app/ports";

const CODES: Readonly<Record<string, UnreadableCode>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
};

/** The bytes of a file. @throws UnreadableFile where it is missing, a folder, or may not be read */
export async function workbookFile(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new UnreadableFile("folder", { file: path });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = CODES[(error as NodeJS.ErrnoException).code ?? ""];
    throw code ? new UnreadableFile(code, { file: path }) : error;
  }
}
