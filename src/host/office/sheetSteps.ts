import type { PlanCell, SheetKey, SheetPlan } from "../../domain/report/plan";
import { rectName } from "../../domain/sheet/address";
import { cellEntry } from "./cellEntry";
import { chartSteps } from "./chartSteps";
import { formatSteps } from "./formatSteps";
import { layoutSteps } from "./layoutSteps";
import { ruleSteps } from "./ruleSteps";
import { type Step, step, utf8Bytes } from "./steps";

/** An empty sheet to fill: its id or name, how formulas call other own sheets, and a table name that nobody holds. */
export interface Target {
  readonly sheet: string;
  readonly nameOf: (key: SheetKey) => string;
  readonly tableName: (wanted: string) => string;
}

/**
 * Everything a sheet plan holds, in the order that Excel needs: cells before their formats (a format of text would keep a
 * formula from being one), the table and charts over cells that are there.
 */
export function sheetSteps(target: Target, plan: SheetPlan): Step[] {
  return [
    ...cellSteps(target, plan.cells),
    ...formatSteps(target.sheet, plan.formats),
    ...plan.merges.map((rect) => step((desk) => desk.range(target.sheet, rectName(rect)).merge(false))),
    ...tableSteps(target, plan),
    ...ruleSteps(target.sheet, plan.conditionalFormats),
    ...layoutSteps(target.sheet, plan),
    ...plan.charts.flatMap((chart) => chartSteps(target.sheet, chart)),
  ];
}

/** Rows are sent in blocks of about so many bytes. */
const BLOCK = 800_000;

function cellSteps({ sheet, nameOf }: Target, cells: readonly (readonly PlanCell[])[]): Step[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  if (width === 0) return [];
  const steps: Step[] = [];
  let block: (string | number | boolean)[][] = [];
  let weight = 0;
  const flush = (end: number) => {
    const rows = block;
    const address = rectName({ top: end - rows.length + 1, left: 1, bottom: end, right: width });
    if (rows.length > 0) steps.push(step((desk) => (desk.range(sheet, address).formulas = rows), weight));
    block = [];
    weight = 0;
  };
  for (const [at, row] of cells.entries()) {
    const entries = Array.from({ length: width }, (_, column) => cellEntry(row[column] ?? { value: null }, nameOf));
    block.push(entries);
    weight += entries.reduce((sum: number, entry) => sum + utf8Bytes(String(entry)) + 3, 0);
    if (weight > BLOCK) flush(at + 1);
  }
  flush(cells.length);
  return steps;
}

function tableSteps({ sheet, tableName }: Target, { table }: SheetPlan): Step[] {
  if (!table) return [];
  // A table has at least one row below its header.
  const rect = { ...table.rect, bottom: Math.max(table.rect.bottom, table.rect.top + 1) };
  return [
    step((desk) => {
      const added = desk.sheet(sheet).tables.add(rectName(rect), true);
      added.name = tableName(table.name);
      // The plainest style there is: the plan's own formats are the table's looks.
      added.style = "TableStyleLight1";
      added.showBandedRows = false;
    }),
  ];
}
