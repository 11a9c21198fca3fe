import { type Findings, findTables } from "../domain/assess/findTables";
import { withoutOwnMarks } from "../domain/report/ownMarks";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import type { Clock, LongWork, WorkbookPort } from "./ports";
import { parseStore, type Store } from "./store";

/** A workbook as it was read: what it remembers, and the target tables found in it. */
export interface OpenedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly store: Store;
  readonly found: Findings;
  readonly canUndo: boolean;
}

/**
 * Reads the workbook and finds its tables; judging them is another step, so that a pane can show the one while it loads the other.
 * @throws HostFailure · WriteStopped
 */
export async function openWorkbook(port: WorkbookPort, clock: Clock, options?: LongWork): Promise<OpenedWorkbook> {
  const workbook = await port.read(options);
  const store = parseStore(workbook.store);
  const { settings, mappings } = store;
  const found = findTables(withoutOwnMarks(workbook), { settings, mappings, memory: store, today: clock.today() });
  return { workbook, store, found, canUndo: await port.canUndo() };
}
