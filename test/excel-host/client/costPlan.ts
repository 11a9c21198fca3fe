import type { Plan, PlanCell, SheetPlan } from "../../../src/domain/report/plan";
import { fingerprint } from "../../../src/domain/sheet/fingerprint";
import { type WorkbookSnapshot, lastRow } from "../../../src/domain/sheet/snapshot";
import { samplePlan } from "../../support/samplePlan";

const EVIDENCE = "目标值取自任务文本，完成值取自完成情况，计量单位一致，按累计值计算完成率。";

/** A report of a fixed shape: a line a task, with texts, numbers and formulas as the detail sheet has them. */
export function costPlan(workbook: WorkbookSnapshot, tasks: number): Plan {
  const [overview, detail, notes] = samplePlan.sheets;
  const lines = Array.from({ length: tasks }, (_, at): PlanCell[] => {
    const row = at + 3;
    return [
      { value: `第${row}项：新建改建农村公路${at + 10}公里` },
      { value: at + 10 },
      { value: at },
      { value: 0, formula: `ROUND(C${row}/B${row}*100,2)` },
      { value: "绿" },
      { value: `H${row}`, formula: `HYPERLINK("#'目标任务'!H${row}","H${row}")` },
      { value: EVIDENCE },
      { value: null },
    ];
  });
  const head = detail!.cells.slice(0, 2);
  const rect = { top: 2, left: 1, bottom: tasks + 2, right: 6 };
  const long: SheetPlan = {
    ...detail!,
    cells: [...head, ...lines],
    formats: [{ rect, style: { font: "仿宋", size: 11, border: "thin" } }],
    table: { name: "MubiaoDetail", rect },
  };
  const [sheet] = workbook.sheets;
  const source = { top: 1, left: 1, bottom: lastRow(sheet!), right: 12 };
  const expects = [{ sheet: sheet!.name, rect: source, fingerprint: fingerprint(sheet!, source) }];
  return { sheets: [overview!, long, notes!], marks: [], expects };
}
