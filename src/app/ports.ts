import type { MarkPlan, Plan, SheetKey } from "../domain/report/plan";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import { LOSSES, type RefusalCode, type UnreadableCode } from "./ports/codes";

export type { RefusalCode, UnreadableCode } from "./ports/codes";

/** What the use cases need of a workbook, whichever door it is reached through. */
export interface WorkbookPort {
  /** @throws HostFailure */
  read(options?: LongWork): Promise<WorkbookSnapshot>;
  /** All reasons why the plan may not be written, at once; empty where it may. Changes nothing. */
  check(plan: Plan): Promise<readonly Refusal[]>;
  /**
   * check → apply → read back. A failure half-way leaves the workbook as it was.
   * @throws WriteRefused with all reasons · WriteStopped when cancelled · HostFailure
   */
  apply(plan: Plan, options?: WriteOptions): Promise<Receipt>;
  /** Brings back the state before the last write, also after the pane was closed. @throws WriteRefused · HostFailure */
  undo(): Promise<void>;
  /** Is there a write to take back? undo() may still refuse, and then says why. */
  canUndo(): Promise<boolean>;
  /** Takes the marks out of source sheets, whichever write put them there. */
  removeMarks(marks: readonly MarkPlan[]): Promise<void>;
  /**
   * Replaces the text of Mubiao's own custom XML part (namespace urn:mubiao:store). What a host itself remembers, such as
   * its undo record, lives in a part of its own (urn:mubiao:undo) and is not touched by it.
   */
  saveStore(text: string): Promise<void>;
  /** Brings a cell into view, where the host has one. */
  show(sheet: string, cell: string): Promise<void>;
  /** Calls back when a source cell changed, the selection moved or a sheet went away. Returns the way to stop. */
  watch(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}

export interface LongWork {
  readonly signal?: AbortSignal;
  /** done of total, in any unit; total may be 0 while unknown. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WriteOptions extends LongWork {
  /** A person has seen what of their own work on own sheets goes with this write, and wants it all the same. */
  readonly acceptsLosses?: boolean;
}

export interface Clock {
  /** ISO day on the clerk's own calendar. */
  today(): string;
}

export type WorkbookEvent =
  | { readonly type: "changed"; readonly sheet: string; readonly address: string | null }
  | { readonly type: "selected"; readonly sheet: string; readonly cell: string }
  | { readonly type: "sheet-removed"; readonly sheet: string };

export interface Receipt {
  /** The sheets written, with the names they really got. */
  readonly written: readonly { readonly key: SheetKey; readonly name: string }[];
}

/** Why a write may not be done. The Chinese sentence lives in messages/zhCN.ts. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Is this a reason that a person may set aside? */
export function isLoss({ code }: Refusal): boolean {
  return LOSSES.some((loss) => loss === code);
}

export class WriteRefused extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => refusal.code).join(", "));
    this.name = "WriteRefused";
  }
}

/** @throws WriteRefused with all reasons, unless each is one that the person has set aside */
export function throwIfRefused(refusals: readonly Refusal[], { acceptsLosses = false }: WriteOptions): void {
  if (refusals.some((refusal) => !(acceptsLosses && isLoss(refusal)))) throw new WriteRefused(refusals);
}

export class WriteStopped extends Error {
  override name = "WriteStopped";
}

/** The host itself failed; `code` is for support, never for a clerk's eyes. */
export class HostFailure extends Error {
  override name = "HostFailure";
  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** A file that is no workbook we can read. The Chinese sentence lives in messages/zhCN.ts. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";
  constructor(
    readonly code: UnreadableCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
