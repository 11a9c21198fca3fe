import { packRecord } from "../../app/ports/packRecord";
import { undoneRecord } from "../../app/ports/writtenSheet";
import { MARKS_NAMESPACE, UNDO_NAMESPACE, type UndoRecord } from "../../app/ports/undoRecord";
import { STORE_NAMESPACE } from "../../domain/report/ownership";
import type { SheetKey } from "../../domain/report/plan";
import { inExcel } from "./excelSession";
import { unmarkSteps } from "./markSteps";
import { WRITING_NAMESPACE } from "./ownXml";
import { type Placement, place, placementSteps, revealSteps } from "./placement";
import type { SheetOutline } from "./readOutline";
import { sheetSteps } from "./sheetSteps";
import { type Standing, askStanding } from "./standing";
import { markNameSteps } from "./standingMarks";
import { type Step, sendSteps } from "./steps";
import { tableNamer } from "./tableNamer";
import { xmlStep } from "./xmlSteps";

/** How the workbook stands now. One round trip. */
export async function readStanding(): Promise<Standing> {
  return inExcel(async (context) => {
    const standing = askStanding(context);
    await context.sync();
    return standing();
  });
}

/**
 * Brings back what the record says stood before its write. It may be done again where it broke off.
 * @param undoText what the record part shall hold afterwards; null takes it away
 */
export async function restore(now: Standing, record: UndoRecord, undoText: string | null): Promise<void> {
  const standing = { ...now, own: withBrokenSheets(now, record) };
  const plans = record.before.map(({ plan }) => plan);
  const positions = new Map(record.before.map(({ plan, position }) => [plan.key, position]));
  const visibilities = new Map(record.before.map(({ plan, visibility }) => [plan.key, visibility]));
  const placement = place(standing, plans, positions);
  await sendSteps([
    ...xmlStep(WRITING_NAMESPACE, "", now.outline.isBroken),
    ...placementSteps(placement, standing),
    ...contentSteps(placement, standing),
    ...record.marks.flatMap(unmarkSteps),
    ...markNameSteps(now, record.markNames),
    ...xmlStep(MARKS_NAMESPACE, null, now.hasFileMarks),
    ...xmlStep(STORE_NAMESPACE, record.store, now.outline.store !== null),
    ...revealSteps(placement, (key) => visibilities.get(key) ?? null),
    ...xmlStep(UNDO_NAMESPACE, undoText, now.recordText !== null),
    ...xmlStep(WRITING_NAMESPACE, null, true),
  ]);
}

/** Takes back the last write; what breaks off half-way is carried to its end at once. @throws HostFailure */
export async function undoWrite(standing: Standing, record: UndoRecord): Promise<void> {
  try {
    await restore(standing, record, undoneText(record));
  } catch (error) {
    const now = await readStanding();
    const hasBegun = now.outline.isBroken || now.recordText !== standing.recordText;
    if (!hasBegun) throw error;
    await takeBackBrokenWrite();
  }
}

/** Takes back a write that broke off when the pane was closed or the connection went. */
export async function takeBackBrokenWrite(): Promise<void> {
  const standing = await readStanding();
  if (!standing.outline.isBroken) return;
  if (standing.record) await restore(standing, standing.record, undoneText(standing.record));
  else await sendSteps(xmlStep(WRITING_NAMESPACE, null, true));
}

/** What is written into every placed sheet. */
export function contentSteps({ placed }: Placement, standing: Standing): Step[] {
  const names = new Map([
    ...[...standing.own].map(([key, { name }]) => [key, name] as const),
    ...placed.map(({ plan, name }) => [plan.key, name] as const),
  ]);
  const tableName = tableNamer(standing);
  return placed.flatMap(({ plan, name, existing }) =>
    sheetSteps({ sheet: existing?.id ?? name, nameOf: (key) => names.get(key) ?? key, tableName }, plan),
  );
}

function undoneText(record: UndoRecord): string | null {
  const undone = undoneRecord(record);
  return undone && packRecord(undone);
}

/** A write that broke off may have made a sheet that does not bear our hidden name yet. */
function withBrokenSheets(now: Standing, record: UndoRecord): ReadonlyMap<SheetKey, SheetOutline> {
  if (!now.outline.isBroken) return now.own;
  const own = new Map(now.own);
  const known = new Set(record.before.map(({ plan }) => plan.key));
  for (const { key, name } of record.written) {
    const sheet = now.outline.sheets.find((other) => other.name === name);
    if (sheet && !own.has(key) && !known.has(key)) own.set(key, sheet);
  }
  return own;
}
