import { type Refusal, WriteRefused } from "../../app/ports";
import type { OwnSheetState } from "../../app/ports/ownSheetState";
import { refusalsOfUndo } from "../../app/ports/refusalsOfUndo";
import type { UndoRecord } from "../../app/ports/undoRecord";
import { rectName } from "../../domain/sheet/address";
import { readOwn } from "./readOwn";
import { readStanding, undoWrite } from "./restore";
import type { Standing } from "./standing";
import { rectAround, standingMarks } from "./standingMarks";

/** Takes back the last write. @throws WriteRefused with all reasons · HostFailure */
export async function undoLast(): Promise<void> {
  const standing = await readStanding();
  const { record } = standing;
  if (record?.state !== "written") throw new WriteRefused([{ code: "nothing-to-undo", facts: {} }]);
  const refusals = allRefusals(standing, await readOwn(standing), record);
  if (refusals.length > 0) throw new WriteRefused(refusals);
  await undoWrite(standing, record);
}

function allRefusals(standing: Standing, own: readonly OwnSheetState[], record: UndoRecord): Refusal[] {
  const { outline } = standing;
  const refusals = [...refusalsOfUndo(own, outline.isStructureProtected, record)];
  const touched = new Set(record.marks.map(({ sheet }) => sheet));
  for (const { name, isProtected } of outline.sheets) {
    if (isProtected && touched.has(name)) refusals.push({ code: "sheet-protected", facts: { sheet: name } });
  }
  // A file written without Excel keeps what its marked cells were only for those who write files.
  const hadMarks = record.unmarkedBefore.length > 0;
  if (hadMarks && record.markNames.length === 0) refusals.push({ code: "undo-resaved", facts: {} });
  const marks = standingMarks(standing);
  for (const { name, sheet, cells } of record.unmarked) {
    // Where rows were inserted since, the cells to bring back are no longer where they were.
    const now = marks.find((other) => other.name === name);
    const isWhereItWas = now?.sheet === sheet && rectName(rectAround(now.cells)) === rectName(rectAround(cells));
    if (!isWhereItWas) refusals.push({ code: "undo-overtaken", facts: { sheet } });
  }
  return refusals;
}
