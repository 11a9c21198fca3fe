import { chartMembers } from "./members/chartMembers";
import { commentMembers } from "./members/commentMembers";
import { Context, EVENT } from "./members/context";
import { formatMembers } from "./members/formatMembers";
import { layoutMembers } from "./members/layoutMembers";
import { nameMembers } from "./members/nameMembers";
import { rangeMembers } from "./members/rangeMembers";
import { ruleMembers } from "./members/ruleMembers";
import { tableMembers } from "./members/tableMembers";
import { workbookMembers } from "./members/workbookMembers";
import { worksheetMembers } from "./members/worksheetMembers";
import { parseArea } from "./model/area";
import type { ModelSheet } from "./model/sheet";
import type { CellValue } from "./model/typedInput";
import { ModelWorkbook } from "./model/workbook";
import { Conversation, frameName } from "./wire/conversation";
import { Endpoint } from "./wire/endpoint";
import { Interpreter } from "./wire/interpreter";
import type { MemberTable } from "./wire/members";
import type { MemberGate } from "./wire/resolver";

/** Every type and member this host has. */
export function memberTable(context: Context): MemberTable {
  return {
    ...workbookMembers(context),
    ...worksheetMembers(context),
    ...rangeMembers(context),
    ...formatMembers(context),
    ...tableMembers(context),
    ...chartMembers(context),
    ...commentMembers(context),
    ...ruleMembers(context),
    ...nameMembers(context),
    ...layoutMembers(context),
  };
}

/** What Microsoft's library is told this Excel supports. */
export const ALL_SETS = { ExcelApi: 1.15, RichApiRuntime: 1.2, SharedRuntime: 1.1, DialogApi: 1.2 } as const;

export interface HostOptions {
  readonly origin: string;
  readonly post: (text: string) => void;
  readonly sets?: Readonly<Record<string, number>>;
  /** Refuses members newer than the declared sets. */
  readonly gate?: MemberGate;
  readonly workbook?: ModelWorkbook;
}

/** Excel as the add-in sees it: one workbook at a time behind the wire. */
export class ExcelHost {
  readonly frameName: string;
  readonly endpoint: Endpoint;
  private readonly context: Context;
  private readonly conversation: Conversation;

  constructor(options: HostOptions) {
    const party = {
      conversationId: "conversation-1",
      addinId: "addin-1",
      origin: options.origin,
      sets: options.sets ?? ALL_SETS,
      post: options.post,
    };
    const workbook = options.workbook ?? new ModelWorkbook();
    this.frameName = frameName(party);
    this.endpoint = new Endpoint();
    this.context = new Context(workbook, this.endpoint.ledger);
    this.endpoint.interpreter = new Interpreter(
      { type: "Workbook" },
      memberTable(this.context),
      options.gate ?? (() => {}),
    );
    this.context.release = (id) => this.endpoint.interpreter.references.release(id);
    this.conversation = new Conversation(party, this.endpoint);
    this.context.fire = (event) => this.conversation.fire(event);
  }

  get workbook(): ModelWorkbook {
    return this.context.workbook;
  }

  get notUnderstood(): readonly string[] {
    return this.conversation.notUnderstood;
  }

  /** Another workbook behind the same client, the counters at nought, nothing broken. */
  open(workbook: ModelWorkbook): void {
    this.context.workbook = workbook;
    this.endpoint.restart();
    this.endpoint.isEditingCell = false;
    this.endpoint.faultFor = () => null;
  }

  /** From now on an older Excel. */
  refuseNewerThan(gate: MemberGate): void {
    this.endpoint.interpreter = new Interpreter({ type: "Workbook" }, memberTable(this.context), gate);
  }

  receive(text: string): Promise<void> {
    return this.conversation.receive(text);
  }

  /** Nothing more is said to the add-in, as when the connection is gone. */
  disconnect(): void {
    this.conversation.close();
  }

  /** A person types into a cell. */
  type(sheet: ModelSheet, address: string, value: CellValue): void {
    const area = parseArea(address)!;
    const cell = sheet.touch(area.row, area.column);
    cell.value = value;
    delete cell.formula;
    this.context.changed(sheet, area);
  }

  /** A person selects a cell. */
  select(sheet: ModelSheet, address: string): void {
    this.context.workbook.active = sheet;
    this.context.workbook.selection = address;
    const facts = { type: "WorksheetSelectionChanged", worksheetId: sheet.id, address };
    this.context.emit(sheet.id, EVENT.selectionChanged, facts);
  }

  /** A person deletes a sheet. */
  deleteSheet(sheet: ModelSheet): void {
    this.context.workbook.deleteSheet(sheet);
    this.context.emit("", EVENT.deleted, { type: "WorksheetDeleted", worksheetId: sheet.id, source: "Local" });
  }
}
