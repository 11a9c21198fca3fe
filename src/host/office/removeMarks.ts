import { packRecord } from "../../app/ports/packRecord";
import { withoutMarksRecord } from "../../app/ports/writtenSheet";
import { MARKS_NAMESPACE, UNDO_NAMESPACE } from "../../app/ports/undoRecord";
import { markCells } from "../../domain/report/markCells";
import { ownMarks } from "../../domain/report/ownMarks";
import type { MarkPlan } from "../../domain/report/plan";
import { cellName } from "../../domain/sheet/address";
import { unmarkSteps } from "./markSteps";
import { readStanding } from "./restore";
import { markNameSteps, standingMarks } from "./standingMarks";
import { sendSteps } from "./steps";
import { xmlStep } from "./xmlSteps";

/**
 * Takes marks out of the source sheets: cells get back what stood there before any mark, as far as it was remembered; marks
 * of another door, known by their hidden names alone, are emptied.
 */
export async function removeMarks(marks: readonly MarkPlan[]): Promise<void> {
  const standing = await readStanding();
  const { record, recordText, outline } = standing;
  const remembered = standingMarks(standing);
  const known = new Set(remembered.map(({ name }) => name));
  const others = new Set(ownMarks(outline.names).flatMap(({ name, sheet }) => (known.has(name) ? [] : [sheet])));
  const emptied = marks.filter(({ sheet }) => others.has(sheet)).map(emptyCells);
  // An undo must not bring the marks back.
  const cleared = record && packRecord(withoutMarksRecord(record));
  await sendSteps([
    ...[...remembered, ...emptied].flatMap(unmarkSteps),
    ...markNameSteps(standing, []),
    ...xmlStep(MARKS_NAMESPACE, null, standing.hasFileMarks),
    ...(cleared === null ? [] : xmlStep(UNDO_NAMESPACE, cleared, recordText !== null)),
  ]);
}

function emptyCells(mark: MarkPlan) {
  const empty = mark.form === "columns" ? { value: null, fill: null } : { fill: null };
  const cells = markCells(mark).map(({ row, column }) => [cellName(row, column), empty] as const);
  return { sheet: mark.sheet, cells: Object.fromEntries(cells) };
}
