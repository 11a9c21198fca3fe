import type { Refusal } from "../../app/ports";
import { refusalsOfUndo } from "../../app/ports/refusalsOfUndo";
import type { UndoRecord } from "../../app/ports/undoRecord";
import { ownMarks } from "../../domain/report/ownMarks";
import type { Plan } from "../../domain/report/plan";
import type { Former } from "./former";

export type Restoration =
  | { readonly refusals: readonly Refusal[] }
  | { readonly plan: Plan; /** Is the part with the store to go? */ readonly dropsStore: boolean };

/**
 * What brings back the own sheets as they were before the write, and leaves alone whatever else was done to the file since. Refused
 * where a person's own work on those sheets would be lost, or where marks stood before that can no longer be had back.
 */
export function restoration({ workbook: now, own }: Omit<Former, "record">, record: UndoRecord): Restoration {
  const refusals = [...refusalsOfUndo(own, now.isStructureProtected, record)];
  for (const { sheet } of ownMarks(now.names)) {
    if (now.sheets.find(({ name }) => name === sheet)?.isProtected)
      refusals.push({ code: "sheet-protected", facts: { sheet } });
  }
  if (record.unmarkedBefore.length > 0) refusals.push({ code: "undo-resaved", facts: {} });
  if (refusals.length > 0) return { refusals };
  const plan: Plan = { sheets: record.before.map((former) => former.plan), marks: [], expects: [] };
  return record.store === null
    ? { plan, dropsStore: true }
    : { plan: { ...plan, store: record.store }, dropsStore: false };
}
