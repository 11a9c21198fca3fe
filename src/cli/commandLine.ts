import { parseArgs } from "node:util";
import { cliSentences } from "../messages/zhCN";

export type Command =
  | { readonly name: "help" }
  | { readonly name: "assess"; readonly file: string; readonly asOf: string | null; readonly json: boolean }
  | { readonly name: "run"; readonly file: string; readonly output: string; readonly asOf: string | null }
  | { readonly name: "explain"; readonly target: string; readonly progress: string; readonly asOf: string | null };

/** A command line that cannot be carried out; the message is one Chinese sentence. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** What is asked for. @throws UsageError */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  const [name, ...texts] = positionals;
  if (values.help || name === undefined || name === "help") return { name: "help" };
  const asOf = values["as-of"] === undefined ? null : checkedDay(values["as-of"]);
  switch (name) {
    case "assess":
      return { name, file: onlyFile(texts), asOf, json: values.json ?? false };
    case "run":
      if (!values.output) throw new UsageError(cliSentences.outputWanted);
      return { name, file: onlyFile(texts), output: values.output, asOf };
    case "explain":
      if (texts.length !== 2) throw new UsageError(cliSentences.textsWanted);
      return { name, target: texts[0]!, progress: texts[1]!, asOf };
    default:
      throw new UsageError(cliSentences.unknownCommand(name));
  }
}

function parse(argv: readonly string[]) {
  const options = {
    "as-of": { type: "string" },
    json: { type: "boolean" },
    output: { type: "string", short: "o" },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? "";
    throw new UsageError(cliSentences.badOption(option));
  }
}

function onlyFile(texts: readonly string[]): string {
  if (texts.length !== 1 || texts[0] === "") throw new UsageError(cliSentences.fileWanted);
  return texts[0]!;
}

/** An existing day as 2026-09-30; 2026-02-30 is none. */
function checkedDay(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!exists) throw new UsageError(cliSentences.badDate(text));
  return text;
}
