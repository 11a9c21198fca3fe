import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { ROOT } from "./sourceFiles";

interface Sample {
  readonly name: string;
  /** An existing file, whose place decides which rules hold. */
  readonly file: string;
  readonly text: string;
  /** What the linter must say, or null where it must be silent. */
  readonly says: RegExp | null;
}

const use = (path: string) => `export * from "${path}";\n`;
const READ = "src/domain/read/taskRow.ts";
const PORTS = "src/app/ports.ts";

const SAMPLES: readonly Sample[] = [
  { name: "a stage uses the one before it", file: READ, text: use("../recognise/table"), says: null },
  {
    name: "a stage uses a later one",
    file: READ,
    text: use("../extract/extraction"),
    says: /arrows: domain\/read may not/,
  },
  { name: "a stage uses the messages", file: READ, text: use("../../messages/zhCN"), says: null },
  { name: "the domain uses the app", file: READ, text: use("../../app/ports"), says: /arrows/ },
  { name: "the domain uses a host", file: READ, text: use("../../host/xlsx/XlsxHost"), says: /arrows/ },
  { name: "the domain uses Node", file: READ, text: use("node:fs"), says: /package node:fs/ },
  { name: "the domain uses React", file: READ, text: use("react"), says: /package react/ },
  { name: "the settings use their schema", file: "src/domain/settings.ts", text: use("zod"), says: null },
  { name: "the app uses the domain", file: PORTS, text: use("../domain/report/plan"), says: null },
  { name: "the app uses a host", file: PORTS, text: use("../host/memory/MemoryHost"), says: /arrows/ },
  {
    name: "an entry point chooses a host",
    file: "src/taskpane/index.tsx",
    text: use("../host/office/OfficeHost"),
    says: null,
  },
  {
    name: "the page of Excel uses files",
    file: "src/taskpane/index.tsx",
    text: use("../host/xlsx/XlsxHost"),
    says: /arrows/,
  },
  {
    name: "the web edition uses Office",
    file: "src/web/index.tsx",
    text: use("../host/office/OfficeHost"),
    says: /arrows/,
  },
  { name: "a lazy import is one too", file: PORTS, text: `void import("../cli/mubiao");\n`, says: /arrows/ },
  {
    name: "the messages import a type",
    file: "src/messages/zhCN.ts",
    text: `export type { Issue } from "../domain/issue";\n`,
    says: null,
  },
  {
    name: "the messages import a value",
    file: "src/messages/zhCN.ts",
    text: use("../domain/settings"),
    says: /types only/,
  },
  {
    name: "the domain looks at the clock",
    file: READ,
    text: "export const today = new Date();\n",
    says: /Today is an input/,
  },
  {
    name: "the domain reads a given day",
    file: READ,
    text: `export const day = new Date("2018-03-31");\n`,
    says: null,
  },
  {
    name: "the domain touches the page",
    file: READ,
    text: "export const page = document.title;\n",
    says: /pure function/,
  },
  {
    name: "a source speaks to a network",
    file: PORTS,
    text: `export const x = fetch("/");\n`,
    says: /never speaks to a network/,
  },
  { name: "a file of 200 lines", file: PORTS, text: "export {};\n" + "//\n".repeat(199), says: null },
  { name: "a file of 201 lines", file: PORTS, text: "export {};\n" + "//\n".repeat(200), says: /max-lines/ },
  {
    name: "a promise nobody awaits",
    file: PORTS,
    text: "export {};\nPromise.resolve();\n",
    says: /no-floating-promises/,
  },
];

describe("the linter's rules", () => {
  const run = spawnSync(process.execPath, [resolve(__dirname, "lint.mjs")], {
    cwd: ROOT,
    input: JSON.stringify(SAMPLES),
    encoding: "utf8",
  });
  const reports = JSON.parse(run.stdout || "[]") as string[][];

  it.each(SAMPLES.map((sample, index) => ({ ...sample, report: reports[index]?.join("\n") })))(
    "$name: $says",
    ({ says, report }) => {
      if (says) expect(report).toMatch(says);
      else expect(report).toBe("");
    },
  );
});
