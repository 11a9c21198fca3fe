import {
  HostFailure,
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
import type { Plan } from "../../domain/report/plan";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { Written } from "./applyPlan";
import type { SheetLooks } from "./looks/look";
import { readSheetLooks } from "./looks/readLooks";
import { dependsOnOwn } from "./dependsOnOwn";
import { lastWrite } from "./lastWrite";
import type { Parts } from "./parts";
import { breathe } from "./breathe";
import { type KnownPackage, openParts, readParts } from "./readWorkbook";
import { writeArchive } from "./zip/writeArchive";

/**
 * A workbook held as the bytes of its file: for the web edition and the command line. Each write makes a new package and
 * takes its place only when it is whole and was read back.
 */
export class XlsxHost implements WorkbookPort {
  #parts: Parts;
  #snapshot: WorkbookSnapshot;
  readonly #listeners = new Listeners();

  /** @throws UnreadableFile */
  constructor(
    bytes: Uint8Array,
    private readonly fileName: string,
  ) {
    this.#parts = openParts(bytes, fileName);
    this.#snapshot = readParts(this.#parts, fileName);
  }

  /** The file as it now is. Parts that no write touched are those of the file as read, byte for byte. */
  bytes(): Uint8Array {
    return writeArchive(this.#parts.entries);
  }

  /** How its sheets are laid out, for a page that shows them. */
  looks(): readonly SheetLooks[] {
    return guarded("looks", () => readSheetLooks(this.#parts));
  }

  read(options?: LongWork): Promise<WorkbookSnapshot> {
    options?.onProgress?.(1, 1);
    return Promise.resolve(this.#snapshot);
  }

  async check(plan: Plan): Promise<readonly Refusal[]> {
    const { readFormer, refusalsOver } = await import("./former");
    return guarded("check", () => refusalsOver(readFormer(this.#parts, this.#snapshot), plan));
  }

  async apply(plan: Plan, options: WriteOptions = {}): Promise<Receipt> {
    // what writes is the larger half of the host, and many a workbook is only looked at
    const [{ readFormer, refusalsOver }, { applyPlan }, { recordOf }, { withRecord, withoutRecord }] =
      await Promise.all([import("./former"), import("./applyPlan"), import("./recordOf"), import("./undo")]);
    const former = guarded("check", () => readFormer(this.#parts, this.#snapshot));
    throwIfRefused(
      guarded("check", () => refusalsOver(former, plan)),
      options,
    );
    const { signal, onProgress } = options;
    const step = async (done: number) => {
      onProgress?.(done, 3);
      await breathe();
      if (signal?.aborted) throw new WriteStopped();
    };
    await step(0);
    const started = this.#parts;
    const before = guarded("write", () => withoutRecord(this.#parts));
    const calculatesOnLoad = dependsOnOwn(this.#snapshot);
    const { record: earlier } = former;
    const written = await guarded("write", () => applyPlan(before, plan, { calculatesOnLoad, earlier }));
    await step(1);
    const { parts, receipt } = written;
    const snapshot = guarded("read-back", () => this.#readBack(written));
    await step(2);
    // What was saved while this went on would be lost.
    if (this.#parts !== started) throw new HostFailure("changed-meanwhile");
    const record = recordOf(plan, receipt, former, written.unmarked);
    this.#take(
      guarded("write", () => withRecord(before, parts, record)),
      { parts, snapshot },
    );
    onProgress?.(3, 3);
    return receipt;
  }

  async undo(): Promise<void> {
    const { withUndone, withoutRecord } = await import("./undo");
    const write = guarded("undo", () => lastWrite(this.#parts));
    if (write?.record.state !== "written") throw new WriteRefused([{ code: "nothing-to-undo", facts: {} }]);
    const { record } = write;
    const before = guarded("undo", () => write.before());
    if (before) return this.#take(guarded("undo", () => withUndone(before, record)));
    const [{ readFormer }, { restoration }, { withoutStore }] = await Promise.all([
      import("./former"),
      import("./restoration"),
      import("./edit/putOwnXml"),
    ]);
    const found = guarded("undo", () => restoration(readFormer(this.#parts, this.#snapshot), record));
    if ("refusals" in found) throw new WriteRefused(found.refusals);
    const { applyPlan } = await import("./applyPlan");
    const calculatesOnLoad = dependsOnOwn(this.#snapshot);
    const clean = guarded("undo", () => withoutRecord(this.#parts));
    const written = await guarded("undo", () => applyPlan(clean, found.plan, { calculatesOnLoad, earlier: record }));
    const snapshot = guarded("read-back", () => this.#readBack(written));
    const parts = found.dropsStore ? guarded("undo", () => withoutStore(written.parts)) : written.parts;
    this.#take(
      guarded("undo", () => withUndone(parts, record)),
      { parts: written.parts, snapshot },
    );
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(guarded("undo", () => lastWrite(this.#parts))?.record.state === "written");
  }

  /** Takes out all marks of ours, wherever the hidden names say they are by now. */
  async removeMarks(): Promise<void> {
    const [{ withoutMarks }, { amend }, { withoutMarksRecord }] = await Promise.all([
      import("./marks/writeMarks"),
      import("./undo"),
      import("../../app/ports/writtenSheet"),
    ]);
    this.#take(guarded("marks", () => amend(this.#parts, withoutMarks, withoutMarksRecord)));
  }

  async saveStore(text: string): Promise<void> {
    const [{ amend }, { withStore }] = await Promise.all([import("./undo"), import("./edit/putOwnXml")]);
    const edit = (parts: Parts) => withStore(parts, text);
    this.#take(guarded("store", () => amend(this.#parts, edit, (record) => ({ ...record, store: text }))));
  }

  /** Tells the page that shows the sheet, as if the person had gone to the cell. */
  show(sheet: string, cell: string): Promise<void> {
    this.#listeners.tell({ type: "selected", sheet, cell });
    return Promise.resolve();
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    return this.#listeners.add(listener);
  }

  #readBack({ parts, composed }: Written): WorkbookSnapshot {
    return readParts(parts, this.fileName, { ...this.#known(), composed });
  }

  #known(): KnownPackage {
    return { parts: this.#parts, snapshot: this.#snapshot };
  }

  #take(parts: Parts, known: KnownPackage = this.#known()): void {
    this.#snapshot = guarded("read-back", () => readParts(parts, this.fileName, known));
    this.#parts = parts;
  }
}

/** Whatever goes wrong inside a sound workbook is the host's failure, with a code for support. */
function guarded<T>(code: string, work: () => T): T {
  const fail = (error: unknown): never => {
    throw new HostFailure(code, { cause: error });
  };
  try {
    const result = work();
    return result instanceof Promise ? (result.catch(fail) as T) : result;
  } catch (error) {
    return fail(error);
  }
}
