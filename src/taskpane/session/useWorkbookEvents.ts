import { useEffect, useState } from "react";
import type { Session } from "../../app/session";

/**
 * Follows the workbook: a change in a source sheet makes the assessment stale, a moved selection is passed on.
 * Returns the name of a source sheet that went away since the last assessment, or null.
 */
export function useWorkbookEvents(
  session: Session | null,
  onSelected: (sheet: string, cell: string) => void,
): string | null {
  const [removed, setRemoved] = useState<string | null>(null);
  useEffect(() => {
    if (!session) return;
    const isSource = (sheet: string) => session.state().assessment.tables.some(({ table }) => table.sheet === sheet);
    const watching = session.port.watch((event) => {
      if (event.type === "selected") return onSelected(event.sheet, event.cell);
      if (!isSource(event.sheet)) return;
      session.markStale();
      if (event.type === "sheet-removed") setRemoved(event.sheet);
    });
    return () => {
      // A host that cannot watch has nothing to stop either; the pane then simply does not notice changes.
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [session, onSelected]);
  return removed;
}
