import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { filesUnder, ROOT } from "./sourceFiles";

const EXPLAINS_NOTHING = /(^|\/)(utils?|helpers?|common|misc)(\/|\.|$)/i;

/** Every package that package.json asks for → its version. */
function packages(): Readonly<Record<string, string>> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  return { ...dependencies, ...devDependencies };
}

describe("the tree", () => {
  it.each(["src/app/utils.ts", "src/helpers/names.ts", "test/misc/a.test.ts"])("would not keep the name %s", (path) => {
    expect(path).toMatch(EXPLAINS_NOTHING);
  });

  it("has no name that explains nothing", () => {
    expect([...filesUnder("src"), ...filesUnder("test")].filter((path) => EXPLAINS_NOTHING.test(path))).toEqual([]);
  });

  it("locks its packages without naming a registry", () => {
    const lock = JSON.parse(readFileSync(resolve(ROOT, "package-lock.json"), "utf8")) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const addresses = Object.values(lock.packages).filter(({ resolved, link }) => resolved && !link);
    expect(addresses).toEqual([]);
  });

  it("pins every package to one version", () => {
    const loose = Object.entries(packages()).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });

  it("gives every package its reason in README.md, and no package that is not there", () => {
    const [, section = ""] = readFileSync(resolve(ROOT, "README.md"), "utf8").split("\n## Dependencies\n");
    const explained = [...section.split("\n## ")[0]!.matchAll(/^\| `([^`]+)` \| \S.* \|$/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual(Object.keys(packages()).sort());
  });

  it.each(["README.md", "README.zh-CN.md"])("shows in %s pictures that are there and small", (guide) => {
    const text = readFileSync(resolve(ROOT, guide), "utf8");
    const pictures = [...text.matchAll(/(?:\]\(|src=")(assets\/docs\/[^)"]+)/g)].map(([, path]) => path!);
    expect(pictures).not.toEqual([]);
    for (const path of pictures) expect(statSync(resolve(ROOT, path)).size).toBeLessThan(150_000);
  });
});
