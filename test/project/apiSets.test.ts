import { join } from "node:path";
import ts from "typescript";
import { ROOT, sourceFiles } from "./sourceFiles";

const DECLARED = 1.9;

interface Use {
  readonly member: string;
  readonly set: number;
  readonly file: string;
  /** A check for the set stands in the same file. */
  readonly guarded: boolean;
}

/** Every member of the Excel API that the sources use, with the requirement set its typings name. */
function usesIn(program: ts.Program, files: readonly string[]): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  for (const path of files) {
    const source = program.getSourceFile(path)!;
    const text = source.getFullText();
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const set = symbol && setOf(symbol, checker);
        if (set !== undefined) {
          const member = node.name.text;
          uses.push({
            member,
            set,
            file: path,
            guarded: new RegExp(`(isSetSupported|hasExcelApi)\\([^)]*${set}`).test(text),
          });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return uses;
}

function setOf(symbol: ts.Symbol, checker: ts.TypeChecker): number | undefined {
  const remarks = symbol.getJsDocTags(checker).find((tag) => tag.name === "remarks");
  const match = /\[Api set: ExcelApi (\d+\.\d+)/.exec(ts.displayPartsToString(remarks?.text));
  return match ? Number(match[1]) : undefined;
}

/** 1.13 is newer than 1.9. */
const minor = (set: number): number => Number(String(set).split(".")[1]);

const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);

function programOf(files: readonly string[], extra: Readonly<Record<string, string>> = {}): ts.Program {
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.readFile = (name) => extra[name] ?? read(name);
  host.fileExists = (name) => name in extra || exists(name);
  const getSource = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language, ...rest) =>
    name in extra ? ts.createSourceFile(name, extra[name]!, language) : getSource(name, language, ...rest);
  return ts.createProgram({ rootNames: [...files, ...Object.keys(extra)], options, host });
}

const newer = (uses: readonly Use[]) =>
  uses
    .filter(({ set, guarded }) => minor(set) > minor(DECLARED) && !guarded)
    .map(({ member, set }) => `${member} ${set}`);

it("uses no member of the Excel API newer than the declared set without asking for it first", () => {
  const files = sourceFiles()
    .filter((path) => /src\/(host\/office|commands|taskpane)\//.test(path.replaceAll("\\", "/")))
    .map((path) => join(ROOT, path.replace(ROOT, "")));
  const uses = usesIn(programOf(files), files);
  expect(uses.length).toBeGreaterThan(30);
  expect(newer(uses)).toEqual([]);
}, 60_000);

it("would see one", () => {
  const probe = join(ROOT, "src/host/office/probe.ts");
  const plain = "export const of = (range: Excel.Range) => range.getMergedAreasOrNullObject();";
  const asked = `${plain} Office.context.requirements.isSetSupported("ExcelApi", "1.13");`;
  expect(newer(usesIn(programOf([], { [probe]: plain }), [probe]))).toEqual(["getMergedAreasOrNullObject 1.13"]);
  expect(newer(usesIn(programOf([], { [probe]: asked }), [probe]))).toEqual([]);
}, 60_000);
