import type { Refusal } from "../ports";
import { type OwnSheetState, cellFacts } from "./ownSheetState";
import { retypedCells } from "./typedMarks";
import type { UndoRecord } from "./undoRecord";

/**
 * Why the last write may not be taken back, as far as own sheets tell: all reasons at once. What a person typed on them since would
 * be lost, and so would comments and pictures on a sheet that goes; on one that stays, they stay.
 */
export function refusalsOfUndo(
  own: readonly OwnSheetState[],
  isStructureProtected: boolean,
  record: UndoRecord,
): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const former = new Set(record.before.map(({ plan }) => plan.key));
  const standing = new Set(own.map(({ key }) => key));
  const changesTabs = [...standing].some((key) => !former.has(key)) || [...former].some((key) => !standing.has(key));
  if (isStructureProtected && changesTabs) refusals.push({ code: "structure-protected", facts: {} });
  for (const { key, name, isProtected, cells, comments, objects, hasControls } of own) {
    if (hasControls) refusals.push({ code: "controls-on-own-sheet", facts: { sheet: name } });
    const written = record.written.find((sheet) => sheet.key === key);
    const isGoing = !former.has(key);
    const edited = [...(written ? retypedCells(cells, written.typed) : ["A1"]), ...(isGoing ? comments : [])];
    if (edited.length > 0 || (isGoing && objects > 0))
      refusals.push({ code: "undo-overtaken", facts: { sheet: name, ...cellFacts(edited) } });
    if (isProtected) refusals.push({ code: "sheet-protected", facts: { sheet: name } });
  }
  return refusals;
}
