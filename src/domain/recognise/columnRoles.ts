import { cellName } from "../sheet/address";
import type { ColumnCandidate } from "./columnCandidate";
import type { SheetGrid } from "./grid";
import { columnConcept, readConcept } from "./columnConcept";
import { settleCountedRates } from "./countedRate";
import { columnShape } from "./columnShape";
import type { HeaderBlock } from "./headerBlock";
import { settleGoal } from "./settleGoal";
import {
  dropOtherYears,
  dropStages,
  keepLatestProgress,
  keepSurest,
  settleAgenda,
  settleMeasures,
  settleOwners,
  settleSerial,
  settleTask,
} from "./settleRoles";
import { settleVerdict } from "./settleVerdict";
import type { MeasureGroup, Role } from "./table";

export interface RoleAssignment {
  readonly candidates: readonly ColumnCandidate[];
  readonly groups: readonly MeasureGroup[];
  /** Columns for which a second reading was close: shown to a person. */
  readonly doubtful: readonly ColumnCandidate[];
  /** A column that may hold the goals, of which its header tells nothing; null where there is none. */
  readonly unread: ColumnCandidate | null;
}

/** Roles that one column holds alone; further columns that speak of them are left unread, the surest wins. */
const ALONE: readonly Role[] = [
  "serial",
  "measureUnit",
  "leadUnit",
  "person",
  "deadline",
  "weight",
  "score",
  "evidence",
  "remark",
];

/** What each column of a table is for, by its header's words and by what the sampled body rows hold. */
export function columnRoles(
  grid: SheetGrid,
  block: HeaderBlock,
  rows: readonly number[],
  year: number | null,
): RoleAssignment {
  const bodyTop = block.rows.at(-1)! + 1;
  const candidates: ColumnCandidate[] = [];
  for (let column = block.left; column <= block.right; column++) {
    const levels = block.levels.get(column) ?? [];
    const shape = columnShape(grid, column, rows, bodyTop);
    const concept = columnConcept(levels);
    const header = levels.join(" / ");
    const reading = concept && readConcept(concept, shape, header);
    candidates.push({
      column,
      levels,
      header,
      concept,
      shape,
      role: reading?.role ?? null,
      confidence: reading?.confidence ?? 0,
      why: reading?.why ?? "words",
    });
  }
  dropOtherYears(candidates, year);
  dropStages(candidates);
  keepLatestProgress(candidates);
  settleSerial(candidates);
  settleTask(candidates);
  settleAgenda(candidates);
  settleCountedRates(grid, candidates, rows);
  const groups = settleMeasures(candidates);
  settleVerdict(candidates);
  const unread = settleGoal(grid, candidates, rows);
  settleOwners(candidates);
  for (const role of ALONE) keepSurest(candidates, role);
  const doubtful = candidates.filter(
    ({ role, confidence, shape }) => isKeyRole(role) && confidence < 0.6 && shape.filled > 0,
  );
  return { candidates, groups, doubtful, unread };
}

const isKeyRole = (role: ColumnCandidate["role"]) =>
  role === "task" || role === "planValue" || role === "actualValue" || role === "rate" || role === "progress";

/** The cell a doubt about a column points at: its innermost header. */
export function headerCell(block: HeaderBlock, column: number): string {
  return cellName(block.rows.at(-1)!, column);
}
