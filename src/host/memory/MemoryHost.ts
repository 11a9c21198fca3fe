import {
  type LongWork,
  type Receipt,
  type Refusal,
  type WorkbookEvent,
  type WorkbookPort,
  WriteRefused,
  WriteStopped,
} from "../../app/ports";
import { Listeners } from "../../app/ports/listeners";
import { occupiedColumns } from "../../app/ports/occupiedColumns";
import { refusalsOf } from "../../app/ports/refusalsOf";
import type { Plan } from "../../domain/report/plan";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { unmarked } from "./marks";
import { planned } from "./planned";

/** A workbook that is nothing but its snapshot: for tests of whatever speaks to a workbook, and for trying a plan out. */
export class MemoryHost implements WorkbookPort {
  #workbook: WorkbookSnapshot;
  #lastWrite: { readonly before: WorkbookSnapshot; readonly after: WorkbookSnapshot } | null = null;
  readonly #listeners = new Listeners();

  constructor(workbook: WorkbookSnapshot) {
    this.#workbook = workbook;
  }

  /** A person's own edit. */
  edit(change: (workbook: WorkbookSnapshot) => WorkbookSnapshot, event?: WorkbookEvent): void {
    this.#workbook = change(this.#workbook);
    if (event) this.#listeners.tell(event);
  }

  read(options?: LongWork): Promise<WorkbookSnapshot> {
    options?.onProgress?.(1, 1);
    return Promise.resolve(this.#workbook);
  }

  check(plan: Plan): Promise<readonly Refusal[]> {
    return Promise.resolve([...refusalsOf(this.#workbook, plan), ...occupiedColumns(this.#workbook, plan.marks)]);
  }

  async apply(plan: Plan, { signal, onProgress }: LongWork = {}): Promise<Receipt> {
    const refusals = await this.check(plan);
    if (refusals.length > 0) throw new WriteRefused(refusals);
    onProgress?.(0, 1);
    await Promise.resolve();
    if (signal?.aborted) throw new WriteStopped();
    const { workbook, receipt } = planned(this.#workbook, plan);
    this.#lastWrite = { before: this.#workbook, after: workbook };
    this.#workbook = workbook;
    onProgress?.(1, 1);
    return receipt;
  }

  undo(): Promise<void> {
    const write = this.#lastWrite;
    if (!write) return Promise.reject(new WriteRefused([{ code: "nothing-to-undo", facts: {} }]));
    if (!this.#isAsWritten()) {
      const changed = this.#workbook.sheets.find((sheet) => !write.after.sheets.includes(sheet));
      const facts = { sheet: changed?.name ?? this.#workbook.sheets[0]?.name ?? "" };
      return Promise.reject(new WriteRefused([{ code: "undo-overtaken", facts }]));
    }
    this.#workbook = write.before;
    this.#lastWrite = null;
    return Promise.resolve();
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(this.#lastWrite !== null && this.#isAsWritten());
  }

  removeMarks(): Promise<void> {
    this.#amend(unmarked);
    return Promise.resolve();
  }

  saveStore(text: string): Promise<void> {
    this.#amend((workbook) => ({ ...workbook, store: text }));
    return Promise.resolve();
  }

  show(sheet: string, cell: string): Promise<void> {
    this.#listeners.tell({ type: "selected", sheet, cell });
    return Promise.resolve();
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    return this.#listeners.add(listener);
  }

  /** What is changed after a write outlives taking the write back. */
  #amend(change: (workbook: WorkbookSnapshot) => WorkbookSnapshot): void {
    const write = this.#isAsWritten() ? this.#lastWrite : null;
    this.#workbook = change(this.#workbook);
    if (write) this.#lastWrite = { before: change(write.before), after: this.#workbook };
  }

  #isAsWritten(): boolean {
    return this.#workbook === this.#lastWrite?.after;
  }
}
