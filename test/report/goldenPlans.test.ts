import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { PlanCell, SheetPlan } from "../../src/domain/report/plan";
import { planOfFile } from "../support/planOfFile";

/** `UPDATE_GOLDEN=1 npx jest -c test/jest.config.mjs --testPathPatterns goldenPlans` writes them anew; read the difference. */
const UPDATE = process.env.UPDATE_GOLDEN === "1";

/** Equal to the stored one, which a person can read line by line. */
function expectGolden(name: string, found: unknown): void {
  const path = `test/report/golden/${name}.json`;
  if (UPDATE) {
    mkdirSync("test/report/golden", { recursive: true });
    writeFileSync(path, `${readable(found)}\n`);
  }
  expect(found).toEqual(JSON.parse(readFileSync(path, "utf8")));
}

/** JSON with one line for each row of cells, format or chart. */
function readable(value: unknown, depth = 0): string {
  if (depth === 4 || value === null || typeof value !== "object") return JSON.stringify(value);
  const indent = "  ".repeat(depth + 1);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const present = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const entries = present.map(([key, inner]) => {
    const head = Array.isArray(value) ? "" : `${JSON.stringify(key)}: `;
    return indent + head + readable(inner, depth + 1);
  });
  return entries.length === 0 ? open + close : `${open}\n${entries.join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

/** "value" or "value ← formula", so that a row of a sheet is a line. */
function readableCell({ value, formula }: PlanCell): unknown {
  return formula === undefined ? value : `${value} ← ${formula}`;
}

function readableSheet(sheet: SheetPlan): unknown {
  // estimated heights say nothing that the texts do not
  return { ...sheet, estimatedHeights: undefined, cells: sheet.cells.map((row) => row.map(readableCell)) };
}

test("the plan for the sample is the golden one", () => {
  const { sheets, expects, marks } = planOfFile("assets/sample.xlsx", "2026-09-30").plan;
  expectGolden("sample", { sheets: sheets.map(readableSheet), expects, marks });
});

/** Of other people's documents only the shape is kept, and a mark of the content. */
function shape({ key, cells, merges, charts, conditionalFormats, columnWidths }: SheetPlan): unknown {
  const formulas = cells.flat().filter(({ formula }) => formula !== undefined).length;
  const content = createHash("sha256").update(JSON.stringify(cells)).digest("hex").slice(0, 16);
  const counts = { merges: merges.length, charts: charts.length, conditionalFormats: conditionalFormats.length };
  return { key, rows: cells.length, columns: columnWidths.length, formulas, ...counts, content };
}

const PUBLISHED = [
  ["narrative", "../shared/data/003-目标任务一季度完成情况一览表.xlsx", "2018-03-31"],
  ["values", "../shared/data/004-重点项目投资完成情况表.xlsx", "2022-09-30"],
  ["actions", "../shared/data/000-区长办公会议定事项.xlsx", "2017-09-30"],
] as const;

for (const [name, file, asOf] of PUBLISHED)
  (existsSync(file) ? test : test.skip)(`the plan for a published ${name} table is the golden one`, () => {
    expectGolden(name, planOfFile(file, asOf).plan.sheets.map(shape));
  });
