import { type OwnSheetState, ownStatesOf } from "../../app/ports/ownSheetState";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { Parts } from "./parts";
import { readWorkbookPart } from "./read/workbookPart";
import { anchorsIn } from "./edit/additions";
import { readRelationships } from "./relationships";

/** The own sheets of a package as they stand, with what a person hung on them. */
export function ownStates(parts: Parts, workbook: WorkbookSnapshot): readonly OwnSheetState[] {
  const partOf = new Map(readWorkbookPart(parts).sheets.map(({ name, part }) => [name, part]));
  return ownStatesOf(workbook, (sheet) => {
    const part = partOf.get(sheet) ?? "";
    return {
      comments: commentedCells(parts, part),
      objects: foreignObjects(parts, part),
      hasControls: readRelationships(parts, part).some(({ type }) => BOUND.has(type)),
    };
  });
}

/** What has a thread to other parts of the package, or to elements of the sheet that are about to be written anew. */
const BOUND: ReadonlySet<string> = new Set([
  "slicer",
  "timeline",
  "pivotTable",
  "queryTable",
  "ctrlProp",
  "control",
  "oleObject",
  "package",
]);

function foreignObjects(parts: Parts, sheetPart: string): number {
  const drawings = readRelationships(parts, sheetPart).filter(({ type }) => type === "drawing");
  return drawings.reduce((count, { target }) => {
    const anchors = target !== null && parts.has(target) ? anchorsIn(parts.text(target)) : [];
    return count + anchors.filter(({ isOurs }) => !isOurs).length;
  }, 0);
}

/** Threaded comments count too: each has a comment of the old kind beside it. */
function commentedCells(parts: Parts, sheetPart: string): readonly string[] {
  const cells: string[] = [];
  for (const { type, target } of readRelationships(parts, sheetPart)) {
    if (type !== "comments" || target === null || !parts.has(target)) continue;
    parts.scan(target, {
      open(name, { ref }) {
        if (name === "comment" && ref !== undefined) cells.push(ref);
      },
    });
  }
  return cells;
}
