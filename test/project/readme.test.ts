import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ROOT } from "./sourceFiles";

const read = (path: string) => readFileSync(resolve(ROOT, path), "utf8");

describe("the readmes", () => {
  it.each(["README.md", "README.zh-CN.md"])("%s shows only pictures and files that exist", (readme) => {
    const links = [...read(readme).matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(resolve(ROOT, path)))).toEqual([]);
  });
});
