import type { Refusal } from "../../app/ports";
import { lossesOf } from "../../app/ports/lossesOf";
import { occupiedColumns } from "../../app/ports/occupiedColumns";
import type { OwnSheetState } from "../../app/ports/ownSheetState";
import { refusalsOf } from "../../app/ports/refusalsOf";
import type { UndoRecord } from "../../app/ports/undoRecord";
import type { Plan } from "../../domain/report/plan";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { lastWrite } from "./lastWrite";
import { ownStates } from "./ownStates";
import type { Parts } from "./parts";

/** What a write is made over: the workbook and its own sheets as they stand, and what the write before it remembers. */
export interface Former {
  readonly workbook: WorkbookSnapshot;
  readonly own: readonly OwnSheetState[];
  readonly record: UndoRecord | null;
}

export function readFormer(parts: Parts, workbook: WorkbookSnapshot): Former {
  return { workbook, own: ownStates(parts, workbook), record: lastWrite(parts)?.record ?? null };
}

/** All reasons why a plan may not be written over it. */
export function refusalsOver({ workbook, own, record }: Former, plan: Plan): readonly Refusal[] {
  return [...refusalsOf(workbook, plan), ...occupiedColumns(workbook, plan.marks), ...lossesOf(own, plan, record)];
}
