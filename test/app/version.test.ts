import { readFileSync } from "node:fs";
import { VERSION } from "../../src/app/version";

test("the version the report sheets name is that of package.json", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
