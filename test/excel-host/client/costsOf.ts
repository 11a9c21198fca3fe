import type { Plan } from "../../../src/domain/report/plan";
import { OfficeHost } from "../../../src/host/office/OfficeHost";
import type { ExcelHost } from "../host";
import type { ModelWorkbook } from "../model/workbook";
import { type Cost, utf8Length } from "../wire/ledger";
import { resultsOf } from "./planResults";

export interface CostRow extends Cost {
  readonly operation: "read" | "write" | "rerun" | "undo";
}

/** What reading, writing, writing again and undoing cost the host, one after the other. */
export async function costsOf(host: ExcelHost, workbook: ModelWorkbook, plan: Plan): Promise<CostRow[]> {
  workbook.evaluate = resultsOf(plan);
  host.open(workbook);
  const port = new OfficeHost();
  const operations = [
    ["read", () => port.read()],
    ["write", () => port.apply(plan)],
    ["rerun", () => port.apply(plan)],
    ["undo", () => port.undo()],
  ] as const;
  const rows: CostRow[] = [];
  for (const [operation, work] of operations) {
    host.endpoint.restart();
    await work();
    rows.push({ operation, ...host.endpoint.ledger.cost() });
  }
  return rows;
}

/** UTF-8 size of all that a plan writes into cells, formulas included. */
export function textSize(plan: Plan): number {
  const cells = plan.sheets.flatMap((sheet) => sheet.cells.flat());
  return cells.reduce((sum, { value, formula }) => sum + utf8Length(formula ?? String(value ?? "")), 0);
}
