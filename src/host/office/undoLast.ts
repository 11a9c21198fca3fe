import { type Refusal, WriteRefused } from "../../app/ports";
import type { UndoRecord } from "../../app/ports/undoRecord";
import { readStanding, undoWrite } from "./restore";
import type { Standing } from "./standing";
import { rectAround, standingMarks } from "./standingMarks";

/** Takes back the last write. @throws WriteRefused with all reasons · HostFailure */
export async function undoLast(): Promise<void> {
  const standing = await readStanding();
  const { record } = standing;
  if (record?.state !== "written") throw new WriteRefused([{ code: "nothing-to-undo", facts: {} }]);
  const refusals = refusalsToUndo(standing, record);
  if (refusals.length > 0) throw new WriteRefused(refusals);
  await undoWrite(standing, record);
}

function refusalsToUndo(standing: Standing, record: UndoRecord): Refusal[] {
  const { outline, own } = standing;
  const refusals: Refusal[] = [];
  const kept = new Set(record.before.map(({ plan }) => plan.key));
  const changesTabs = [...own.keys()].some((key) => !kept.has(key)) || [...kept].some((key) => !own.has(key));
  if (outline.isStructureProtected && changesTabs) refusals.push({ code: "structure-protected", facts: {} });
  const touched = new Set([...[...own.values()].map(({ name }) => name), ...record.marks.map(({ sheet }) => sheet)]);
  for (const { name, isProtected } of outline.sheets) {
    if (isProtected && touched.has(name)) refusals.push({ code: "sheet-protected", facts: { sheet: name } });
  }
  const marks = standingMarks(standing);
  for (const { name, sheet, cells } of record.unmarked) {
    // Where rows were inserted since, the cells to bring back are no longer where they were.
    const now = marks.find((other) => other.name === name);
    const isWhereItWas = now?.sheet === sheet && rectAround(now.cells).top === rectAround(cells).top;
    if (!isWhereItWas) refusals.push({ code: "undo-overtaken", facts: { sheet } });
  }
  return refusals;
}
