import { HostFailure, type Receipt, type Refusal, type WorkbookPort } from "../../app/ports";
import type { Plan } from "../../domain/report/plan";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { readWorkbook } from "./readWorkbook";

export class XlsxHost implements WorkbookPort {
  readonly #bytes: Uint8Array;
  readonly #snapshot: WorkbookSnapshot;

  constructor(bytes: Uint8Array, fileName: string) {
    this.#bytes = bytes;
    this.#snapshot = readWorkbook(bytes, fileName);
  }

  bytes(): Uint8Array {
    return this.#bytes;
  }

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.#snapshot);
  }

  check(): Promise<readonly Refusal[]> {
    return Promise.resolve([]);
  }

  apply(_plan: Plan): Promise<Receipt> {
    return Promise.reject(new HostFailure("not-built"));
  }

  undo(): Promise<void> {
    return Promise.reject(new HostFailure("not-built"));
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(false);
  }

  removeMarks(): Promise<void> {
    return Promise.resolve();
  }

  saveStore(): Promise<void> {
    return Promise.resolve();
  }

  show(): Promise<void> {
    return Promise.resolve();
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }
}
