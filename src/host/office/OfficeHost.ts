import {
  type LongWork,
  type Receipt,
  type Refusal,
  type WorkbookEvent,
  type WorkbookPort,
  type WriteOptions,
  WriteRefused,
} from "../../app/ports";
import { lossesOf } from "../../app/ports/lossesOf";
import { packRecord } from "../../app/ports/packRecord";
import { UNDO_NAMESPACE } from "../../app/ports/undoRecord";
import type { MarkPlan, Plan } from "../../domain/report/plan";
import { STORE_NAMESPACE } from "../../domain/report/ownership";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { applyPlan } from "./applyPlan";
import { inExcel } from "./excelSession";
import { readOwn } from "./readOwn";
import { readSources } from "./readSources";
import { readWorkbook } from "./readWorkbook";
import { allRefusals } from "./refusals";
import { readStanding } from "./restore";
import { removeMarks } from "./removeMarks";
import { sendSteps } from "./steps";
import { undoLast } from "./undoLast";
import { WorkbookWatch } from "./watch";
import { xmlStep } from "./xmlSteps";

/** The workbook open in Excel, through Office.js. Needs ExcelApi 1.9. */
export class OfficeHost implements WorkbookPort {
  readonly #watch = new WorkbookWatch();

  async read(options?: LongWork): Promise<WorkbookSnapshot> {
    return readWorkbook(options);
  }

  async check(plan: Plan): Promise<readonly Refusal[]> {
    try {
      const sources = await readSources(plan);
      const { standing } = sources;
      const own = standing.own.size > 0 ? await readOwn(standing) : [];
      return [...allRefusals(plan, sources), ...lossesOf(own, plan, standing.record)];
    } catch (error) {
      if (error instanceof WriteRefused) return error.refusals;
      throw error;
    }
  }

  async apply(plan: Plan, options?: WriteOptions): Promise<Receipt> {
    return applyPlan(plan, options);
  }

  async undo(): Promise<void> {
    return undoLast();
  }

  async canUndo(): Promise<boolean> {
    return (await readStanding()).record?.state === "written";
  }

  async removeMarks(marks: readonly MarkPlan[]): Promise<void> {
    return removeMarks(marks);
  }

  async saveStore(text: string): Promise<void> {
    const { outline, record, recordText } = await readStanding();
    // What is saved after a write outlives taking the write back.
    const kept = record && packRecord({ ...record, store: text });
    await sendSteps([
      ...xmlStep(STORE_NAMESPACE, text, outline.store !== null),
      ...(kept === null ? [] : xmlStep(UNDO_NAMESPACE, kept, recordText !== null)),
    ]);
  }

  async show(sheet: string, cell: string): Promise<void> {
    await inExcel(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(cell).select();
      await context.sync();
    });
  }

  async watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    return this.#watch.add(listener);
  }
}
