import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import ts from "typescript";

const folder = join(__dirname, "../../../src/domain/extract");

/** Every pattern written in the extraction's source; none is put together at run time, so none escapes. */
function patternsIn(file: string): { file: string; source: string; flags: string }[] {
  const tree = ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true);
  const found: { file: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.getText()) as RegExpExecArray;
      found.push({ file, source: source as string, flags: flags as string });
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "RegExp")
      found.push({ file, source: "(a+)+$", flags: "" });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const patterns = files.flatMap(patternsIn);

test("the patterns are found", () => expect(patterns.length).toBeGreaterThan(60));

test.each(patterns)(
  "$file: /$source/$flags does not backtrack catastrophically",
  ({ source, flags }) => {
    const verdict = checkSync(source, flags.replace(/[dv]/g, ""), { timeout: 20_000 });
    expect({ status: verdict.status }).toEqual({ status: "safe" });
  },
  30_000,
);
