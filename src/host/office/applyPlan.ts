import { HostFailure, type Receipt, type WriteOptions, throwIfRefused } from "../../app/ports";
import { fillNames } from "../../app/ports/fillNames";
import { lossesOf } from "../../app/ports/lossesOf";
import { packRecord } from "../../app/ports/packRecord";
import { writtenSheet } from "../../app/ports/writtenSheet";
import { MARKS_NAMESPACE, UNDO_NAMESPACE, type UndoRecord } from "../../app/ports/undoRecord";
import { STORE_NAMESPACE } from "../../domain/report/ownership";
import { marksNames } from "../../domain/report/ownMarks";
import type { Plan } from "../../domain/report/plan";
import { formerMarks, markSteps, unmarkSteps, unmarkedCells } from "./markSteps";
import { WRITING_NAMESPACE } from "./ownXml";
import { type Placement, place, placementSteps, revealSteps } from "./placement";
import { readBack } from "./readBack";
import { type Former, readFormer } from "./readFormer";
import { type Sources, readSources } from "./readSources";
import { allRefusals } from "./refusals";
import { contentSteps, readStanding, restore, takeBackBrokenWrite } from "./restore";
import type { Standing } from "./standing";
import { markNameSteps, marksNamesIn, standingMarks } from "./standingMarks";
import { type Step, sendSteps } from "./steps";
import { xmlStep } from "./xmlSteps";

/**
 * check → remember → write → read back. Excel takes nothing back by itself, so what stood there is remembered first, in the
 * workbook too, and brought back when anything fails; should even that fail, the next reading brings it back.
 * @throws WriteRefused · WriteStopped · HostFailure, "half-written" where the old state could not be brought back at once
 */
export async function applyPlan(plan: Plan, options: WriteOptions = {}): Promise<Receipt> {
  let sources = await readSources(plan, options);
  if (sources.standing.outline.isBroken) {
    await takeBackBrokenWrite();
    sources = await readSources(plan, options);
  }
  const { standing } = sources;
  const former = await readFormer(standing, plan, standingMarks(standing), options);
  throwIfRefused([...allRefusals(plan, sources), ...lossesOf(former.own, plan, standing.record)], options);
  const placement = place(standing, plan.sheets);
  const record = recordOf(placement, sources, former);
  try {
    await sendSteps(writeSteps(plan, placement, standing, record), options);
    await readBack(placement.placed, options);
  } catch (error) {
    await rollBack(standing, record, error);
    throw error;
  }
  return { written: placement.placed.map(({ plan: { key }, name }) => ({ key, name })) };
}

function recordOf({ placed }: Placement, { standing, marked }: Sources, former: Former): UndoRecord {
  const marks = formerMarks(marked);
  const marksNow = standingMarks(standing);
  return {
    version: 1,
    state: "written",
    written: placed.map(({ plan, name }) => writtenSheet(plan, name)),
    before: former.sheets,
    marks: [...former.marks, ...marks],
    unmarked: unmarkedCells(marksNow, marks),
    unmarkedBefore: marksNow,
    markNames: marksNamesIn(standing.outline.names),
    store: standing.outline.store,
  };
}

function writeSteps(plan: Plan, placement: Placement, standing: Standing, record: UndoRecord): Step[] {
  const store = plan.store === undefined ? [] : xmlStep(STORE_NAMESPACE, plan.store, standing.outline.store !== null);
  return [
    ...xmlStep(UNDO_NAMESPACE, packRecord(record), standing.recordText !== null),
    ...xmlStep(WRITING_NAMESPACE, "", standing.outline.isBroken),
    ...xmlStep(MARKS_NAMESPACE, null, standing.hasFileMarks),
    ...placementSteps(placement, standing),
    ...contentSteps(placement, standing),
    // Marks of an earlier write go first: the rows may have changed since.
    ...standingMarks(standing).flatMap(unmarkSteps),
    ...plan.marks.flatMap(markSteps),
    ...markNameSteps(standing, [...marksNames(plan.marks), ...fillNames(record.unmarked)]),
    ...store,
    ...revealSteps(placement),
    ...xmlStep(WRITING_NAMESPACE, null, true),
  ];
}

async function rollBack(before: Standing, record: UndoRecord, cause: unknown): Promise<void> {
  try {
    const now = await readStanding();
    // Where the first message never ran there is nothing to take back.
    if (now.recordText === before.recordText && !now.outline.isBroken) return;
    await restore({ ...now, outline: { ...now.outline, isBroken: true } }, record, before.recordText);
  } catch {
    throw new HostFailure("half-written", { cause });
  }
}
