import type { Issue } from "../issue";
import type { RecognisedTable } from "../recognise/table";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { TaskRow } from "./taskRow";

export function readTasks(
  _sheet: SheetSnapshot,
  _table: RecognisedTable,
): { tasks: readonly TaskRow[]; issues: readonly Issue[] } {
  return { tasks: [], issues: [] };
}
