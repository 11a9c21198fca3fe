import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const swc = [
  "@swc/jest",
  {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
    module: { type: "commonjs" },
  },
];
const project = (displayName, testMatch, rest = {}) => ({
  displayName,
  rootDir: root,
  testMatch,
  transform: { "^.+\\.[jt]sx?$": swc, "^.+\\.mjs$": swc },
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
  testEnvironment: "node",
  ...rest,
});

export default {
  rootDir: root,
  // For tests that hang: a loaded machine is slow, and no test here judges time.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/.dev/jestSummary.mjs"],
  projects: [
    project("unit", [
      "<rootDir>/test/{domain,app,messages,host,cli,commands,web,realData,project,report}/**/*.test.ts",
    ]),
    project("pane", ["<rootDir>/test/taskpane/**/*.test.tsx"], { testEnvironment: "jsdom" }),
    project("adapter", ["<rootDir>/test/excel-host/**/*.test.ts"]),
    project("browser", ["<rootDir>/test/browser/**/*.test.ts"]),
  ],
};
