import {
  type LongWork,
  type Receipt,
  type Refusal,
  type WorkbookEvent,
  type WorkbookPort,
  type WriteOptions,
  WriteRefused,
  WriteStopped,
  throwIfRefused,
} from "../../app/ports";
import { Listeners } from "../../app/ports/listeners";
import { lossesOf } from "../../app/ports/lossesOf";
import { occupiedColumns } from "../../app/ports/occupiedColumns";
import { ownStatesOf } from "../../app/ports/ownSheetState";
import { refusalsOf } from "../../app/ports/refusalsOf";
import { writtenSheet } from "../../app/ports/writtenSheet";
import type { WrittenSheet } from "../../app/ports/undoRecord";
import type { Plan } from "../../domain/report/plan";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { unmarked } from "./marks";
import { planned } from "./planned";

interface State {
  readonly workbook: WorkbookSnapshot;
  readonly written: readonly WrittenSheet[];
}

/** A workbook that is nothing but its snapshot: for tests of whatever speaks to a workbook, and for trying a plan out. */
export class MemoryHost implements WorkbookPort {
  #workbook: WorkbookSnapshot;
  #lastWrite: { readonly before: State; readonly after: WorkbookSnapshot } | null = null;
  /** How the own sheets now standing were made. */
  #written: readonly WrittenSheet[] = [];
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
    return Promise.resolve([
      ...refusalsOf(this.#workbook, plan),
      ...occupiedColumns(this.#workbook, plan.marks),
      ...lossesOf(ownStatesOf(this.#workbook), plan, { written: this.#written }),
    ]);
  }

  async apply(plan: Plan, options: WriteOptions = {}): Promise<Receipt> {
    throwIfRefused(await this.check(plan), options);
    const { signal, onProgress } = options;
    onProgress?.(0, 1);
    await Promise.resolve();
    if (signal?.aborted) throw new WriteStopped();
    const { workbook, receipt } = planned(this.#workbook, plan);
    this.#lastWrite = { before: { workbook: this.#workbook, written: this.#written }, after: workbook };
    this.#workbook = workbook;
    this.#written = plan.sheets.map((sheet) => writtenSheet(sheet, sheet.name));
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
    this.#workbook = write.before.workbook;
    this.#written = write.before.written;
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
    if (!write) return;
    const before = { ...write.before, workbook: change(write.before.workbook) };
    this.#lastWrite = { before, after: this.#workbook };
  }

  #isAsWritten(): boolean {
    return this.#workbook === this.#lastWrite?.after;
  }
}
