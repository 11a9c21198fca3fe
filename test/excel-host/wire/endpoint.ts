import type { Interpreter, Response } from "./interpreter";
import { Ledger, utf8Length } from "./ledger";
import { ExcelError, PATH, type Request } from "./request";

/** What a test makes go wrong with one message. */
export type Fault =
  /** Excel answers with this error; actions before `afterActions` (default none) have run. */
  | { readonly type: "error"; readonly code: string; readonly afterActions?: number }
  /** The answer never comes; `ran` says whether Excel did the work. */
  | { readonly type: "silence"; readonly ran: boolean }
  | { readonly type: "late"; readonly milliseconds: number };

export interface Limits {
  requestBytes: number;
  responseBytes: number;
}

/** Of Excel on the web. */
export const WEB_LIMITS: Limits = { requestBytes: 5 * 1024 * 1024, responseBytes: 5 * 1024 * 1024 };

/** Errors of the transport: a payload was too large. The client turns the numbers into its own error codes. */
export const TRANSPORT_ERROR = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;

export type Reply = { readonly body: string } | { readonly transportError: number } | "silence";

/** Text in, text out: the end of the wire, where limits, faults and costs are. */
export class Endpoint {
  readonly ledger = new Ledger();
  limits: Limits = { ...WEB_LIMITS };
  isEditingCell = false;
  /** Asked before each sync; system and clean-up messages are not asked about. */
  faultFor: (syncNumber: number) => Fault | null = () => null;
  /** Sees every request, for tests that read the wire. */
  onRequest: (request: Request) => void = () => {};
  private syncs = 0;

  /** Set by the host, whose members count into this ledger. */
  interpreter!: Interpreter;

  /** Numbers the next sync 1 again. */
  restart(): void {
    this.syncs = 0;
    this.ledger.clear();
  }

  async answer(text: string): Promise<Reply> {
    const request = JSON.parse(text) as Request;
    this.onRequest(request);
    const kind = kindOf(request);
    const fault = kind === "sync" ? this.faultFor(++this.syncs) : null;
    if (fault?.type === "late") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const requestBytes = utf8Length(text);
    const entry = { kind, requestBytes, actions: request.Actions.length };
    if (requestBytes > this.limits.requestBytes) {
      this.ledger.add({ ...entry, responseBytes: 0, error: "RequestPayloadSizeLimitExceeded" });
      return { transportError: TRANSPORT_ERROR.requestTooLarge };
    }
    const response = fault?.type === "silence" && !fault.ran ? null : this.process(request, kind, fault);
    const body = JSON.stringify(response);
    const responseBytes = utf8Length(body);
    this.ledger.add({ ...entry, responseBytes, error: response?.Error?.Code ?? null });
    if (fault?.type === "silence") return "silence";
    return responseBytes > this.limits.responseBytes ? { transportError: TRANSPORT_ERROR.responseTooLarge } : { body };
  }

  private process(request: Request, kind: string, fault: Fault | null): Response {
    if (this.isEditingCell && kind === "sync") {
      return failed("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
    }
    if (fault?.type !== "error") return this.interpreter.run(request);
    const error = new ExcelError(fault.code, `Injected ${fault.code}.`);
    return fault.afterActions === undefined
      ? failed(fault.code, error.message)
      : this.interpreter.run(request, { action: fault.afterActions, error });
  }
}

function failed(code: string, message: string): Response {
  return {
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
    TraceIds: [],
    ProcessedResults: { Results: [] },
  };
}

/** Excel.run sends an unawaited clean-up message, and the library one of its own at start-up. */
function kindOf(request: Request): "sync" | "cleanup" | "system" {
  if (Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PATH.create)) return "system";
  const real = request.Actions.filter((action) => action.ActionType !== 1);
  return real.length > 0 && real.every((action) => action.Name === "_RemoveReference") ? "cleanup" : "sync";
}
