import type { Issue } from "../issue";
import { SheetGrid } from "../recognise/grid";
import { bodyLayout } from "../recognise/layout";
import { matchHeader } from "../recognise/matchHeader";
import { rowKind } from "../recognise/rowKind";
import type { RecognisedTable } from "../recognise/table";
import { hasInk } from "../recognise/squeeze";
import type { SheetSnapshot } from "../sheet/snapshot";
import { CategoryColumns, GroupPath } from "./groupPath";
import { MeasureReader } from "./measureCells";
import { OwnerCells } from "./ownerCells";
import { RowChecks } from "./rowChecks";
import { columnsByRole, taskColumns } from "./taskColumns";
import { TaskDraft, type TaskSource } from "./taskDraft";
import type { TaskRow } from "./taskRow";
import { TotalCheck } from "./totals";
import { unitAliases } from "./unitAliases";
import { VerdictColumn } from "./verdictColumn";

/**
 * Reads the tasks of a recognised table in sheet order, each with what its cells state and the issues of its row. Category
 * rows become groups, sub-rows join their task, totals are checked and left apart. Linear in the rows of the table.
 */
export function readTasks(
  sheet: SheetSnapshot,
  table: RecognisedTable,
): { tasks: readonly TaskRow[]; issues: readonly Issue[] } {
  const grid = new SheetGrid(sheet);
  const layout = bodyLayout(grid, table);
  const byRole = columnsByRole(table);
  const owners = new OwnerCells(grid, byRole, table.bodyTop);
  const source: TaskSource = {
    grid,
    columns: taskColumns(byRole, layout.task),
    measures: new MeasureReader(grid, table),
    verdicts: new VerdictColumn(grid, table),
    owners,
    bodyTop: table.bodyTop,
  };
  const totals = new TotalCheck(grid, table, layout.task);
  const categoriesLeft = (byRole.get("category") ?? []).filter((column) => column < layout.task);
  const categories = new CategoryColumns(grid, categoriesLeft, table.bodyTop);
  const unitsDown = areUnitsDown(table);
  const groups = new GroupPath();
  const read: TaskRow[] = [];
  let current: TaskDraft | null = null;
  let afterNotes = false;
  for (let row = table.bodyTop; row <= table.bodyBottom; row++) {
    const found = rowKind(grid, row, layout, afterNotes);
    if (found.kind === "footnote") afterNotes = true;
    else if (found.kind !== "blank") afterNotes = false;
    if (found.kind === "category") {
      groups.enter(found.text);
      totals.beginGroup();
    } else if (found.kind === "total") totals.addTotal(row, found.label);
    else if (found.kind === "subrow" && current) {
      current.addRow(row);
      totals.addPart(row);
    } else if (found.kind === "task" || found.kind === "subrow") {
      const ofColumns = categories.pathAt(row);
      current = new TaskDraft(source, row, ofColumns.length === 0 ? groups.path : [...groups.path, ...ofColumns]);
      if (unitsDown) current.ownedByItself();
      if (hasInk(current.task.task.text)) read.push(current.task);
      totals.addTask(row);
    }
  }
  const checks = new RowChecks(table, read, owners);
  const tasks = read.map((task) => {
    const issues = checks.of(task);
    return issues.length === 0 ? task : { ...task, issues };
  });
  const issues = [...checks.ofTable(), ...totals.issues(), ...unitAliases(tasks, owners), ...hidden(sheet, tasks)];
  return { tasks, issues };
}

/** Are the tasks units (街道, 县区, 部门) that answer for their own row? */
function areUnitsDown(table: RecognisedTable): boolean {
  if (table.columns.some(({ role }) => role === "leadUnit")) return false;
  const header = table.columns
    .find(({ role }) => role === "task")
    ?.header.split(" / ")
    .at(-1);
  const concept = header === undefined ? null : matchHeader(header)?.concept;
  return concept === "place" || concept === "unitWord" || concept === "leadUnit";
}

/** Hidden and filtered rows count, and the output says so. */
function hidden(sheet: SheetSnapshot, tasks: readonly TaskRow[]): Issue[] {
  const count =
    sheet.visibility === "visible" ? tasks.filter(({ row }) => sheet.hiddenRows.has(row)).length : tasks.length;
  return count === 0 ? [] : [{ code: "hidden-rows-counted", severity: "info", cell: null, facts: { count } }];
}
