import { assessmentJson } from "./assessmentJson";
import { assessFile } from "./assessFile";
import type { Command } from "./commandLine";
import { textTable } from "./textTable";

/** Prints the assessment of a file: JSON for programs, else a table for people. */
export async function assessCommand({ file, asOf, json }: Extract<Command, { name: "assess" }>): Promise<void> {
  const { assessment } = await assessFile(file, asOf);
  const colour = process.stdout.isTTY === true && !process.env["NO_COLOR"];
  process.stdout.write(json ? `${JSON.stringify(assessmentJson(assessment, file))}\n` : textTable(assessment, colour));
}
