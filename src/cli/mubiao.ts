import { UnreadableFile, WriteRefused } from "../app/ports";
import { cliSentences, refusalSentence, unreadableSentences } from "../messages/zhCN";
import { assessCommand } from "./assessCommand";
import { type Command, parseCommand, UsageError } from "./commandLine";
import { explain } from "./explain";
import { NoTargetTable, OutputNotWritten } from "./failures";
import { runCommand } from "./runCommand";

/** Exit codes of the contract. */
const EXIT = { done: 0, failed: 1, usage: 2, unreadable: 3, noTable: 4 } as const;

void main();

async function main(): Promise<void> {
  try {
    process.stdout.on("error", stopQuietly);
    await carryOut(parseCommand(process.argv.slice(2)));
  } catch (error) {
    const { line, code } = lineFor(error);
    process.stderr.write(`${line}\n`);
    process.exitCode = code;
  }
}

async function carryOut(command: Command): Promise<void> {
  switch (command.name) {
    case "help":
      process.stdout.write(`${cliSentences.help}\n`);
      return;
    case "assess":
      return assessCommand(command);
    case "run":
      return runCommand(command);
    case "explain":
      process.stdout.write(`${explain(command.target, command.progress, command.asOf)}\n`);
  }
}

function lineFor(error: unknown): { line: string; code: number } {
  if (error instanceof UsageError) return { line: error.message, code: EXIT.usage };
  if (error instanceof UnreadableFile) return { line: unreadableSentences[error.code], code: EXIT.unreadable };
  if (error instanceof OutputNotWritten) return { line: error.message, code: EXIT.unreadable };
  if (error instanceof NoTargetTable) return { line: error.message, code: EXIT.noTable };
  if (error instanceof WriteRefused) {
    const reasons = error.refusals.map((refusal) => refusalSentence(refusal)).join("");
    return { line: cliSentences.refused(reasons), code: EXIT.unreadable };
  }
  // the one place where a bug is caught: the details are for maintainers who ask for them
  if (process.env["MUBIAO_DEBUG"]) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  return { line: cliSentences.unexpected, code: EXIT.failed };
}

/** A reader that closes the pipe early (head) is no failure. */
function stopQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.done);
}
