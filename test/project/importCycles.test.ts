import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findImportCycle } from "./importCycles";
import { ROOT, sourceFiles } from "./sourceFiles";

const tree = (files: Record<string, string>) => new Map(Object.entries(files));

describe("import cycles", () => {
  it.each([
    ["two files", { "src/a.ts": `import { b } from "./b";`, "src/b.ts": `export { a } from "./a";` }],
    ["types only", { "src/a.ts": `import type { B } from "./b";`, "src/b.ts": `import type { A } from "./a";` }],
    ["a lazy import", { "src/a.ts": `import "./x/b";`, "src/x/b.tsx": `const a = () => import("../a");` }],
  ])("are found through %s", (_name, files) => {
    expect(findImportCycle(tree(files))).toHaveLength(3);
  });

  it("are not seen in a diamond", () => {
    const files = {
      "a.ts": `import "./b"; import "./c";`,
      "b.ts": `import "./d";`,
      "c.ts": `import "./d";`,
      "d.ts": "",
    };
    expect(findImportCycle(tree(files))).toBeNull();
  });

  it("do not exist in the sources", () => {
    const sources = sourceFiles().map((path) => [path, readFileSync(resolve(ROOT, path), "utf8")] as const);
    expect(findImportCycle(new Map(sources))).toBeNull();
  });
});
