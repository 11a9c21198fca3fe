import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { filesUnder, ROOT } from "./sourceFiles";

const EXPLAINS_NOTHING = /(^|\/)(utils?|helpers?|common|misc)(\/|\.|$)/i;

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
    const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d/.test(version));
    expect(loose).toEqual([]);
  });
});
