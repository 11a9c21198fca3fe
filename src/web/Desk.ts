import { UnreadableFile, type WorkbookPort } from "../app/ports";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import type { SheetLooks } from "../host/xlsx/looks/look";
import { XlsxHost } from "../host/xlsx/XlsxHost";
import { unreadableSentences, web } from "../messages/zhCN";
import { loadNumberFormats } from "./grid/formatNumber";
import { observedPort } from "./observedPort";

/** The workbook on the page, with all that the page shows of it. */
export interface OpenWorkbook {
  readonly fileName: string;
  readonly host: XlsxHost;
  /** The same workbook for the pane; what it writes shows on the page. */
  readonly port: WorkbookPort;
  readonly snapshot: WorkbookSnapshot;
  readonly looks: readonly SheetLooks[];
  readonly isUnsaved: boolean;
  /** Counts what was written into it. */
  readonly version: number;
  /** The first sheet that the last write added, or null. */
  readonly added: string | null;
}

export interface DeskState {
  readonly open: OpenWorkbook | null;
  /** One sentence, or null. What was open before stays open. */
  readonly problem: string | null;
}

/** Where one workbook of this machine lies open at a time; follows what is written into it. */
export class Desk {
  #state: DeskState = { open: null, problem: null };
  #turn = 0;
  /** Known at once, while what was written is still being read again: the person may save in between. */
  #isUnsaved = false;
  readonly #listeners = new Set<() => void>();

  readonly state = (): DeskState => this.#state;

  /** For useSyncExternalStore. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly openFile = (file: File): Promise<void> =>
    this.#take(
      file.name,
      () => file.arrayBuffer(),
      (reason) => web.openFailed + reason,
    );

  openSample(read: () => Promise<ArrayBuffer>): Promise<void> {
    return this.#take(`${web.sample}.xlsx`, read, () => web.sampleFailed);
  }

  readonly complain = (problem: string | null): void => this.#set({ ...this.#state, problem });

  readonly markSaved = (): void => {
    this.#isUnsaved = false;
    const { open } = this.#state;
    if (open) this.#set({ ...this.#state, open: { ...open, isUnsaved: false } });
  };

  async #take(fileName: string, read: () => Promise<ArrayBuffer>, sentence: (reason: string) => string): Promise<void> {
    const turn = ++this.#turn;
    try {
      const host = new XlsxHost(new Uint8Array(await read()), fileName);
      const port: WorkbookPort = observedPort(host, () => {
        if (this.#isWanted(turn, host)) this.#isUnsaved = true;
        void this.#follow(turn, { fileName, host, port });
      });
      if (turn === this.#turn) this.#isUnsaved = false;
      await this.#follow(turn, { fileName, host, port });
    } catch (error) {
      const code = error instanceof UnreadableFile ? error.code : "truncated";
      if (turn === this.#turn) this.complain(sentence(unreadableSentences[code]));
    }
  }

  async #follow(turn: number, on: Pick<OpenWorkbook, "fileName" | "host" | "port">): Promise<void> {
    const snapshot = await on.host.read();
    const looks = on.host.looks();
    if (looks.some(({ hasNumberFormats }) => hasNumberFormats)) await loadNumberFormats();
    if (!this.#isWanted(turn, on.host)) return;
    const before = this.#state.open?.host === on.host ? this.#state.open : null;
    const known = new Set(before?.snapshot.sheets.map(({ name }) => name));
    const added = before ? (snapshot.sheets.find(({ name }) => !known.has(name))?.name ?? null) : null;
    const isUnsaved = this.#isUnsaved;
    const version = (before?.version ?? 0) + 1;
    this.#set({ open: { ...on, snapshot, looks, isUnsaved, version, added }, problem: null });
  }

  /** A slower earlier file must not push a later one aside; the one that lies open stays wanted where a later one failed. */
  #isWanted(turn: number, host: XlsxHost): boolean {
    return turn === this.#turn || this.#state.open?.host === host;
  }

  #set(state: DeskState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
