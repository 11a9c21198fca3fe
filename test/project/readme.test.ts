import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./sourceFiles";

const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8");

describe("the readmes", () => {
  it("give the reason for every dependency, and for none that is gone", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<string, object>;
    const table = read("README.md").split("## Why each dependency")[1] ?? "";
    const explained = [...table.matchAll(/^\| ([@a-z][^|]*) \| [^|]+ \|$/gm)]
      .flatMap(([, packages]) => packages!.split(", "))
      .filter((name) => name !== "package");
    expect(explained.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it.each(["README.md", "README.zh-CN.md"])("%s shows only pictures and files that exist", (readme) => {
    const links = [...read(readme).matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});
