import {
  HostFailure,
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
import type { Written } from "./applyPlan";
import type { SheetLooks } from "./looks/look";
import { readSheetLooks } from "./looks/readLooks";
import { dependsOnOwn } from "./dependsOnOwn";
import type { Parts } from "./parts";
import { readWorkbookPart } from "./read/workbookPart";
import { type KnownPackage, openParts, readParts } from "./readWorkbook";
import { rememberedMarks } from "./marks/rememberedMarks";
import { withStore, withoutStore } from "./ownXml";
import { amend, memoryIn, undoable, withRecord, withoutRecord } from "./undo";
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

  check(plan: Plan): Promise<readonly Refusal[]> {
    return Promise.resolve([...refusalsOf(this.#snapshot, plan), ...occupiedColumns(this.#snapshot, plan.marks)]);
  }

  async apply(plan: Plan, { signal, onProgress }: LongWork = {}): Promise<Receipt> {
    const refusals = await this.check(plan);
    if (refusals.length > 0) throw new WriteRefused(refusals);
    const step = async (done: number) => {
      onProgress?.(done, 3);
      // Lets a page draw its progress and a click on 取消 arrive.
      await new Promise((resolve) => setTimeout(resolve));
      if (signal?.aborted) throw new WriteStopped();
    };
    await step(0);
    const started = this.#parts;
    // what writes is the larger half of the host, and many a workbook is only looked at
    const { applyPlan } = await import("./applyPlan");
    const before = guarded("write", () => withoutRecord(this.#parts));
    const calculatesOnLoad = dependsOnOwn(this.#snapshot);
    const remembered = rememberedMarks(this.#parts);
    const written = await guarded("write", () => applyPlan(before, plan, { calculatesOnLoad, remembered }));
    await step(1);
    const { parts, receipt } = written;
    const snapshot = await guarded("read-back", () => this.#readBack(written));
    await step(2);
    // What was saved while this went on would be lost.
    if (this.#parts !== started) throw new HostFailure("changed-meanwhile");
    const { memoryOf } = await import("./resaved");
    const memory = memoryOf(plan, this.#snapshot, partsOfSheets(this.#parts), memoryIn(this.#parts));
    this.#take(
      guarded("write", () => withRecord(before, parts, memory)),
      { parts, snapshot },
    );
    onProgress?.(3, 3);
    return receipt;
  }

  async undo(): Promise<void> {
    const undo = guarded("undo", () => undoable(this.#parts));
    if (undo.type === "none") throw new WriteRefused([{ code: "nothing-to-undo", facts: {} }]);
    if (undo.type === "ready") return this.#take(undo.before);
    if (!undo.resaved) throw new WriteRefused([{ code: "undo-overtaken", facts: { sheet: undo.sheet } }]);
    const { memory, formerXml } = undo.resaved;
    const partOf = partsOfSheets(this.#parts);
    const { restoration } = await import("./resaved");
    const found = guarded("undo", () => restoration(this.#parts, this.#snapshot, memory, partOf, formerXml));
    if ("refusals" in found) throw new WriteRefused(found.refusals);
    const { applyPlan } = await import("./applyPlan");
    const calculatesOnLoad = dependsOnOwn(this.#snapshot);
    const remembered = rememberedMarks(this.#parts);
    const before = guarded("undo", () => withoutRecord(this.#parts));
    const written = await guarded("undo", () => applyPlan(before, found.plan, { calculatesOnLoad, remembered }));
    const snapshot = await guarded("read-back", () => this.#readBack(written));
    const parts = found.dropsStore ? guarded("undo", () => withoutStore(written.parts)) : written.parts;
    this.#take(parts, { parts: written.parts, snapshot });
  }

  canUndo(): Promise<boolean> {
    return Promise.resolve(guarded("undo", () => undoable(this.#parts)).type !== "none");
  }

  /** Takes out all marks of ours, wherever the hidden names say they are by now. */
  async removeMarks(): Promise<void> {
    const { withoutMarks } = await import("./marks/writeMarks");
    this.#take(guarded("marks", () => amend(this.#parts, withoutMarks)));
  }

  saveStore(text: string): Promise<void> {
    this.#take(guarded("store", () => amend(this.#parts, (parts) => withStore(parts, text))));
    return Promise.resolve();
  }

  /** Tells the page that shows the sheet, as if the person had gone to the cell. */
  show(sheet: string, cell: string): Promise<void> {
    this.#listeners.tell({ type: "selected", sheet, cell });
    return Promise.resolve();
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>> {
    return this.#listeners.add(listener);
  }

  async #readBack({ parts, composed }: Written): Promise<WorkbookSnapshot> {
    const { unlikePlan } = await import("./readBack");
    for (const [part, plan] of composed) {
      const unlike = unlikePlan(await parts.textBeside(part), plan);
      if (unlike !== null) throw new Error(`${part} is unlike the plan at ${unlike}`);
    }
    return readParts(parts, this.fileName, { ...this.#known(), composed: new Set(composed.keys()) });
  }

  #known(): KnownPackage {
    return { parts: this.#parts, snapshot: this.#snapshot };
  }

  #take(parts: Parts, known: KnownPackage = this.#known()): void {
    this.#snapshot = guarded("read-back", () => readParts(parts, this.fileName, known));
    this.#parts = parts;
  }
}

/** The part of a sheet, by its name. */
function partsOfSheets(parts: Parts): (sheet: string) => string {
  const { sheets } = readWorkbookPart(parts);
  return (name) => sheets.find((sheet) => sheet.name === name)?.part ?? "";
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
