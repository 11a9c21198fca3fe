import type { WorkbookEvent } from "../ports";

/** Those who watch a workbook that lives in memory. */
export class Listeners {
  readonly #all = new Set<(event: WorkbookEvent) => void>();

  tell(event: WorkbookEvent): void {
    for (const listener of this.#all) listener(event);
  }

  /** Returns the way to stop, as WorkbookPort.watch() does. */
  add(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    this.#all.add(listener);
    return Promise.resolve(() => {
      this.#all.delete(listener);
      return Promise.resolve();
    });
  }
}
