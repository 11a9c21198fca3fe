import { type Plan, type PlanCell } from "../../src/domain/report/plan";
import { cellName } from "../../src/domain/sheet/address";
import { type SheetSnapshot, cellAt } from "../../src/domain/sheet/snapshot";
import { applyPlan } from "../../src/host/xlsx/applyPlan";
import { Parts } from "../../src/host/xlsx/parts";
import { readWorkbook } from "../../src/host/xlsx/readWorkbook";
import { openArchive } from "../../src/host/xlsx/zip/archive";
import { writeArchive } from "../../src/host/xlsx/zip/writeArchive";
import { converted, soffice } from "../support/libreOffice";
import { seededReport } from "../support/seededReport";

const proof = soffice ? describe : describe.skip;

/** Formula cells whose cached value is not what LibreOffice computes. */
function differences(plan: Plan, recalculated: readonly SheetSnapshot[]): readonly string[] {
  return plan.sheets.flatMap((sheet) => {
    const found = recalculated.find(({ name }) => name === sheet.name);
    if (!found) return [`${sheet.name} is gone`];
    return sheet.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell.formula === undefined) return [];
        const now = cellAt(found, row + 1, column + 1);
        const shown =
          now.type === "number" ? now.value : now.type === "text" ? now.text : now.type === "error" ? now.error : "";
        return agrees(cell, shown)
          ? []
          : [`${sheet.name}!${cellName(row + 1, column + 1)} ${cell.formula}: ${String(cell.value)} ≠ ${shown}`];
      }),
    );
  });
}

function agrees({ value }: PlanCell, shown: string | number): boolean {
  if (typeof value === "number" && typeof shown === "number")
    return Math.abs(value - shown) <= 1e-9 * Math.max(1, Math.abs(value));
  return (value ?? "") === shown;
}

function formulas(plan: Plan): number {
  return plan.sheets.flatMap(({ cells }) => cells.flat()).filter(({ formula }) => formula !== undefined).length;
}

proof("every cached value is what LibreOffice computes from the formula", () => {
  test.each<[string, number, object]>([
    ["the defaults", 1, {}],
    [
      "weights, a cap and dense ties",
      2,
      { ranking: { score: "weighted", cap: 100, ties: "dense", also: ["category"] } },
    ],
    [
      "shares on pace, first leads, a minimum",
      3,
      { ranking: { score: "on-pace-share", joint: "first", minimumTasks: 3 } },
    ],
    [
      "groups, aliases and a share preset",
      4,
      {
        lamps: { preset: "xinhuang" },
        ranking: {
          groups: [{ name: "区直部门", members: ["区发改局", "区财政局", "区住建局"] }],
          aliases: { 区教体局: "区文旅局" },
          ties: "dense",
          cap: 120,
        },
      },
    ],
    [
      "deadlines as windows and capped ceilings",
      5,
      { paceByDeadline: true, ceilingRate: "capped", pace: { rule: "day" } },
    ],
  ])(
    "with %s",
    async (_name, seed, settings) => {
      const { bytes, plan } = await seededReport(seed, 60, settings);
      const { parts } = applyPlan(new Parts(openArchive(bytes)), plan);
      const recalculated = readWorkbook(converted(writeArchive(parts.entries), "xlsx"), "report.xlsx");
      expect(formulas(plan)).toBeGreaterThan(500);
      expect(differences(plan, recalculated.sheets)).toEqual([]);
    },
    200_000,
  );
});
