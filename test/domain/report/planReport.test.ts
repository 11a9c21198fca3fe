import type { AssessedTask } from "../../../src/domain/assess/assessment";
import type { Plan, SheetKey, SheetPlan } from "../../../src/domain/report/plan";
import { type Rect, parseRect } from "../../../src/domain/sheet/address";
import { lampNames } from "../../../src/messages/zhCN";
import { type SeededReport, seededReport } from "../../support/seededReport";

/** Excel 2016, WPS and LibreOffice have all of these. */
const FUNCTIONS = new Set(
  "ABS AND AVERAGE AVERAGEIFS CHAR COUNT COUNTIF COUNTIFS FIND HYPERLINK IF INDEX ISERROR ISNUMBER MATCH MAX MIN N ROUND SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXT".split(
    " ",
  ),
);

const CASES: readonly (readonly [string, number, number, object])[] = [
  ["an empty workbook", 1, 0, {}],
  ["one task", 2, 1, {}],
  ["the defaults", 3, 80, {}],
  [
    "weights and dense ties",
    4,
    60,
    { ranking: { score: "weighted", ties: "dense", cap: 120, also: ["category", "person"] } },
  ],
  [
    "shares, groups and fill marks",
    5,
    60,
    { ranking: { score: "on-pace-share", groups: [{ name: "街道", members: ["城东街道"] }] }, marks: "fill" },
  ],
  [
    "a share preset and no bulletin",
    6,
    40,
    { lamps: { preset: "sanya" }, bulletinSheet: false, reportFonts: "system", marks: "columns" },
  ],
];

describe.each(CASES)("a plan with %s", (_name, seed, count, settings) => {
  let report: SeededReport;
  let plan: Plan;
  beforeAll(async () => {
    report = await seededReport(seed, count, settings);
    plan = report.plan;
  });
  const each = (judge: (sheet: SheetPlan) => void): void => plan.sheets.forEach(judge);

  test("has every sheet once, under names that differ", () => {
    expect(new Set(plan.sheets.map(({ key }) => key)).size).toBe(plan.sheets.length);
    expect(new Set(plan.sheets.map(({ name }) => name)).size).toBe(plan.sheets.length);
    for (const key of ["overview", "detail", "unitRanking", "leaderRanking", "lagging", "problems", "notes"])
      expect(plan.sheets.map((sheet) => sheet.key)).toContain(key);
  });

  test("has rectangular sheets with a width for each column", () =>
    each(({ cells, columnWidths }) => {
      for (const row of cells) expect(row).toHaveLength(columnWidths.length);
    }));

  test("keeps every rectangle inside its sheet", () =>
    each(({ cells, columnWidths, formats, merges, conditionalFormats, charts, table, hiddenColumns, freezeRows }) => {
      const inside = ({ top, left, bottom, right }: Rect): boolean =>
        top >= 1 &&
        left >= 1 &&
        bottom >= top &&
        right >= left &&
        bottom <= cells.length &&
        right <= columnWidths.length;
      const rects = [...formats.map(({ rect }) => rect), ...merges, ...conditionalFormats.map(({ rect }) => rect)];
      const charted = charts.flatMap(({ categories, values }) => [categories, values]);
      expect([...rects, ...charted, ...(table ? [table.rect] : [])].filter((rect) => !inside(rect))).toEqual([]);
      expect(charts.filter(({ anchor }) => anchor.right > columnWidths.length)).toEqual([]);
      expect(hiddenColumns.filter((column) => column < 1 || column > columnWidths.length)).toEqual([]);
      expect(freezeRows).toBeLessThanOrEqual(cells.length);
    }));

  test("merges no cell twice, none inside a table, and no content away", () =>
    each(({ key, cells, merges, table }) => {
      const taken = new Set<string>();
      for (const { top, left, bottom, right } of merges)
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) {
            const at = `${key} ${row},${column}`;
            expect(taken.has(at)).toBe(false);
            taken.add(at);
            if (row !== top || column !== left) expect(cells[row - 1]![column - 1]!.value).toBeNull();
            if (table) expect(row < table.rect.top || row > table.rect.bottom).toBe(true);
          }
    }));

  test("heads its table with unique texts", () =>
    each(({ cells, table }) => {
      if (!table) return;
      const headers = cells[table.rect.top - 1]!.slice(table.rect.left - 1, table.rect.right);
      expect(headers.every(({ value, formula }) => typeof value === "string" && value !== "" && !formula)).toBe(true);
      expect(new Set(headers.map(({ value }) => value)).size).toBe(headers.length);
    }));

  test("writes formulas that every spreadsheet program has and Excel's limits allow", () =>
    each(({ cells }) => {
      for (const { formula = "" } of cells.flat()) {
        const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""');
        for (const [, name] of bare.matchAll(/([A-Z][A-Z0-9.]*)\(/gu)) expect(FUNCTIONS).toContain(name);
        expect(formula.length).toBeLessThan(8192);
        for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/gu)) expect(text.length).toBeLessThanOrEqual(257);
      }
    }));

  test("refers only to own cells that are there, and to source sheets that are", () => {
    const sheets = new Map<string, SheetPlan>(plan.sheets.map((sheet) => [sheet.key, sheet]));
    const sources = new Set(report.workbook.sheets.map(({ name }) => name));
    each(({ cells }) => {
      for (const { formula = "" } of cells.flat()) {
        const bare = formula.replace(/"(?:[^"]|"")*"/gu, '""');
        for (const [, key, range] of bare.matchAll(/\[\[(\w+)\]\]!([$A-Z0-9:]+)/gu)) {
          const rect = parseRect(range!)!;
          const target = sheets.get(key!);
          expect(target).toBeDefined();
          expect(rect.bottom).toBeLessThanOrEqual(target!.cells.length);
          expect(rect.right).toBeLessThanOrEqual(target!.columnWidths.length);
        }
        for (const [, name] of bare.matchAll(/'((?:[^']|'')+)'!/gu))
          expect(sources).toContain(name!.replaceAll("''", "'"));
      }
    });
  });

  test("shows in its charts what stands in the cells", () =>
    each(({ cells, charts }) => {
      for (const { categories, values, points, colors } of charts) {
        expect(values.bottom - values.top + 1).toBe(points.length);
        points.forEach(({ category, value }, index) => {
          expect(cells[categories.top - 1 + index]![categories.left - 1]!.value).toBe(category);
          expect(cells[values.top - 1 + index]![values.left - 1]!.value).toBe(value);
        });
        expect([1, points.length]).toContain(colors.length);
      }
    }));

  test("writes no row higher than Excel allows and no text longer", () =>
    each(({ cells, rowHeights }) => {
      expect(rowHeights.filter(({ points }) => points <= 0 || points > 409)).toEqual([]);
      expect(cells.flat().filter(({ value }) => typeof value === "string" && value.length > 32_767)).toEqual([]);
    }));

  test("says of every task what the assessment found", () => {
    const columns = headers(sheetOf(plan, "detail"));
    const tasks = report.assessment.tables.flatMap((table) => table.tasks);
    const mains = body(sheetOf(plan, "detail")).filter((row) => row[columns("任务亮灯")]!.value !== null);
    expect(mains.map((row) => row[columns("任务亮灯")]!.value)).toEqual(tasks.map(({ lamp }) => lampNames[lamp]));
    // a matrix row has no rate of its own: its first line shows that of its first indicator
    const headline = (task: AssessedTask): number | null => task.rate || task.indicators[0]?.rate || null;
    expect(mains.map((row) => row[columns("完成率（%）")]!.value || null)).toEqual(tasks.map(headline));
    mains.forEach((row, index) =>
      expect(row[columns("计入排名的完成率")]!.value || null).toBe(counted(tasks[index]!, settings)),
    );
  });
});

describe("what numbers decide", () => {
  test("is a formula wherever an amount has a rate, and a reference wherever its source is numeric", async () => {
    const { plan, assessment } = await seededReport(9, 80);
    const detail = sheetOf(plan, "detail");
    const columns = headers(detail);
    const rows = body(detail);
    const rated = rows.filter(
      (row) => row[columns("类型")]!.value === "总量" && typeof row[columns("完成率（%）")]!.value === "number",
    );
    expect(rated.length).toBeGreaterThan(30);
    for (const name of ["完成率（%）", "差距", "亮灯"])
      expect(rated.filter((row) => row[columns(name)]!.formula === undefined)).toEqual([]);
    const numeric = assessment.tables[1]!.tasks.filter((task) => task.indicators[0]!.actual !== null);
    const referring = rows.filter((row) => row[columns("完成值")]!.formula?.startsWith("'重点''项目'!D"));
    expect(referring.length).toBeGreaterThan(numeric.length / 2);
  });

  test("stays what it is where the task waits for a person", async () => {
    const { plan } = await seededReport(9, 80);
    const detail = sheetOf(plan, "detail");
    const columns = headers(detail);
    const waiting = body(detail).filter((row) => String(row[columns("状态")]!.value).includes("待确认"));
    expect(waiting.length).toBeGreaterThan(3);
    for (const row of waiting) {
      expect(row[columns("依据")]!.value).not.toBe("");
      expect(typeof row[columns("计入排名的完成率")]!.value).not.toBe("number");
    }
  });
});

function counted(task: AssessedTask, settings: { ranking?: { score?: string; cap?: number } }): number | null {
  if (task.rate === null || task.review) return null;
  if (settings.ranking?.score === "weighted" && task.weight === null) return null;
  return Math.min(task.rate, settings.ranking?.cap ?? Infinity) || null;
}

function sheetOf(plan: Plan, key: SheetKey): SheetPlan {
  return plan.sheets.find((sheet) => sheet.key === key)!;
}

function headers({ cells, table }: SheetPlan): (name: string) => number {
  return (name) => cells[table!.rect.top - 1]!.findIndex(({ value }) => value === name);
}

function body({ cells, table }: SheetPlan): SheetPlan["cells"] {
  return cells.slice(table!.rect.top);
}
