import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** Where LibreOffice is installed, or null. */
export const soffice: string | null = NAMES.find((name) => existsSync(name)) ?? null;

/** Makes LibreOffice compute every formula of a workbook afresh when it opens it. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Opens a workbook in a private LibreOffice that recalculates it, and saves it as another kind of file. */
export function converted(workbook: Uint8Array, to: "xlsx" | "pdf"): Uint8Array {
  return convertedAll({ "report.xlsx": workbook }, to)["report.xlsx"]!;
}

/** The same for several workbooks by file name, in one start of the program. */
export function convertedAll(
  workbooks: Readonly<Record<string, Uint8Array>>,
  to: "xlsx" | "pdf",
): Readonly<Record<string, Uint8Array>> {
  if (!soffice) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "mubiao-lo-"));
  try {
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), RECALCULATE);
    const names = Object.keys(workbooks);
    for (const name of names) writeFileSync(join(folder, name), workbooks[name]!);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    const inputs = names.map((name) => join(folder, name));
    const run = spawnSync(soffice, [profile, "--headless", "--convert-to", to, "--outdir", out, ...inputs], {
      encoding: "utf8",
      timeout: 180_000,
    });
    const results = names.map((name) => {
      const file = join(out, name.replace(/\.[^.]*$/, `.${to}`));
      if (!existsSync(file)) throw new Error(`LibreOffice wrote nothing for ${name}: ${run.stderr}${run.stdout}`);
      return [name, readFileSync(file)] as const;
    });
    return Object.fromEntries(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
