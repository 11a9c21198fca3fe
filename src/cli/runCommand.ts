import { constants } from "node:fs";
import { access, realpath, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { isLoss } from "../app/ports";
import { planOf } from "../app/planOf";
import { cliSentences, refusalSentence } from "../messages/zhCN";
import { assessFile } from "./assessFile";
import { type Command, UsageError } from "./commandLine";
import { OutputNotWritten } from "./failures";

/** Writes the report sheets into a copy; the input itself is never opened for writing. */
export async function runCommand({ file, output, asOf }: Extract<Command, { name: "run" }>): Promise<void> {
  if ((await trueName(file)) === (await trueName(output))) throw new UsageError(cliSentences.outputIsInput);
  await access(dirname(resolve(output)), constants.W_OK).catch(() => notWritten(output));
  const { host, ...request } = await assessFile(file, asOf);
  const plan = planOf(request);
  // The copy is written all the same: the input keeps what a person added to earlier report sheets.
  for (const loss of (await host.check(plan)).filter(isLoss)) process.stderr.write(`${refusalSentence(loss)}\n`);
  const { written } = await host.apply(plan, { acceptsLosses: true });
  await writeFile(output, host.bytes()).catch(() => notWritten(output));
  process.stdout.write(`${cliSentences.written(output, written.map(({ name }) => name).join("、"))}\n`);
}

function notWritten(output: string): never {
  throw new OutputNotWritten(cliSentences.cannotWrite(output));
}

/** Links and relative paths resolved, so that one file under two names is seen as one. */
async function trueName(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}
