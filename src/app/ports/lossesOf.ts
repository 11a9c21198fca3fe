import type { Plan } from "../../domain/report/plan";
import type { Refusal } from "../ports";
import { type OwnSheetState, cellFacts } from "./ownSheetState";
import { retypedCells } from "./typedMarks";
import type { UndoRecord } from "./undoRecord";

/**
 * What a write would take away of a person's work on own sheets: cells typed over or beside the report, and comments and pictures
 * on a sheet that goes. Where nothing is remembered of a sheet's making, nobody can tell, and that is said. What cannot be written over at all is no loss but a
 * reason not to write.
 */
export function lossesOf(
  own: readonly OwnSheetState[],
  plan: Plan,
  record: Pick<UndoRecord, "written"> | null,
): readonly Refusal[] {
  const unknown: string[] = [];
  const losses = own.flatMap(({ key, name, cells, comments, objects, hasControls }): Refusal[] => {
    const written = record?.written.find((sheet) => sheet.key === key);
    if (!written) unknown.push(name);
    const edited = written ? retypedCells(cells, written.typed) : [];
    const isGoing = !plan.sheets.some((sheet) => sheet.key === key);
    return [
      ...(hasControls ? [{ code: "controls-on-own-sheet" as const, facts: { sheet: name } }] : []),
      ...(edited.length > 0 ? [{ code: "edits-lost" as const, facts: { sheet: name, ...cellFacts(edited) } }] : []),
      ...(isGoing && comments.length > 0
        ? [{ code: "comments-lost" as const, facts: { sheet: name, ...cellFacts(comments) } }]
        : []),
      ...(isGoing && objects > 0 ? [{ code: "objects-lost" as const, facts: { sheet: name } }] : []),
    ];
  });
  if (unknown.length > 0) losses.unshift({ code: "edits-unknown", facts: { sheet: unknown.join("”“") } });
  return losses;
}
