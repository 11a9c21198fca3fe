import type { Receipt } from "../../app/ports";
import { unknownLooks, writtenSheet } from "../../app/ports/writtenSheet";
import type { FormerMarks, UndoRecord } from "../../app/ports/undoRecord";
import { ownMarks } from "../../domain/report/ownMarks";
import type { Plan } from "../../domain/report/plan";
import type { Former } from "./former";

/** What a write remembers so that every host can take it back, also after another program saved the file. */
export function recordOf(
  plan: Plan,
  { written }: Receipt,
  { workbook, own, record }: Former,
  marks: readonly FormerMarks[],
): UndoRecord {
  const nameOf = new Map(written.map(({ key, name }) => [key, name]));
  const before = own.map(({ key, name, cells }) => {
    const position = workbook.sheets.findIndex((sheet) => sheet.name === name);
    const { visibility } = workbook.sheets[position]!;
    const made = record?.written.find((sheet) => sheet.key === key)?.looks;
    const looks = made ?? plan.sheets.find((sheet) => sheet.key === key) ?? unknownLooks(key, name);
    return { name, position, visibility, plan: { ...looks, key, name, cells } };
  });
  const standing = ownMarks(workbook.names);
  return {
    version: 1,
    state: "written",
    written: plan.sheets.map((sheet) => writtenSheet(sheet, nameOf.get(sheet.key) ?? sheet.name)),
    before,
    // What stood in cells that were marked before is only in the exact record.
    marks: standing.length > 0 ? [] : marks,
    unmarked: marks,
    unmarkedBefore: standing.map(
      ({ name, sheet }) => record?.unmarked.find((marked) => marked.name === name) ?? { name, sheet, cells: {} },
    ),
    markNames: [],
    store: workbook.store,
  };
}
