import { UNDO_NAMESPACE, packRecord } from "../../app/ports/undoRecord";
import { markCells } from "../../domain/report/markCells";
import type { MarkPlan } from "../../domain/report/plan";
import { cellName } from "../../domain/sheet/address";
import { unmarkSteps } from "./markSteps";
import { readStanding } from "./restore";
import { sendSteps } from "./steps";
import { xmlStep } from "./xmlSteps";

/**
 * Takes marks out of the source sheets: cells get back what stood there before any mark, as far as it was remembered, and
 * are emptied otherwise.
 */
export async function removeMarks(marks: readonly MarkPlan[]): Promise<void> {
  const standing = await readStanding();
  const { record, recordText } = standing;
  const remembered = record?.unmarked ?? [];
  const forgotten = marks
    .filter(({ sheet }) => !remembered.some((known) => known.sheet === sheet))
    .map((mark) => ({
      sheet: mark.sheet,
      cells: Object.fromEntries(
        markCells(mark).map(({ row, column }) => [
          cellName(row, column),
          { value: mark.form === "columns" ? null : undefined, fill: null },
        ]),
      ),
    }));
  const sheets = new Set(standing.outline.sheets.map(({ name }) => name));
  // An undo must not bring the marks back.
  const cleared = record && packRecord({ ...record, marks: [], unmarked: [], unmarkedBefore: [] });
  await sendSteps([
    ...[...remembered, ...(record ? [] : forgotten)].filter(({ sheet }) => sheets.has(sheet)).flatMap(unmarkSteps),
    ...(cleared === null ? [] : xmlStep(UNDO_NAMESPACE, cleared, recordText !== null)),
  ]);
}
