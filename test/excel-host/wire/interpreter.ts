import type { HostObject, MemberTable } from "./members";
import { Reader } from "./reader";
import { References } from "./references";
import { ACTION, type Action, ExcelError, type Request } from "./request";
import { type MemberGate, Resolver, missing } from "./resolver";

/** Excel stops at the first failing action and does not take back what ran before it. */
export interface Response {
  readonly Results?: readonly Result[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly ProcessedResults?: { readonly Results: readonly Result[] };
}

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

/** Runs a request's actions in order. It knows the shapes of the wire and nothing of Excel: that is in the member table. */
export class Interpreter {
  readonly references = new References();

  constructor(
    private readonly root: HostObject,
    private readonly table: MemberTable,
    private readonly gate: MemberGate,
  ) {}

  /** @param breakAt throws this error in place of the action with that index, as a fault in the middle of a batch would */
  run(request: Request, breakAt?: { readonly action: number; readonly error: ExcelError }): Response {
    const resolver = new Resolver(request, this.root, this.table, this.references, this.gate);
    const reader = new Reader(resolver, this.references);
    const results: Result[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        resolver.location = "";
        if (breakAt?.action === index) throw breakAt.error;
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
        const value = action.ActionType === ACTION.trace ? null : this.act(action, request, resolver, reader);
        results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: resolver.location,
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
          TraceIds: traceIds,
          ProcessedResults: { Results: results },
        };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private act(action: Action, request: Request, resolver: Resolver, reader: Reader): unknown {
    const object = resolver.resolve(action.ObjectPathId);
    const keep = () => {
      if (!object || !request.AutoKeepReference || resolver.isShortLived(action.ObjectPathId)) return;
      if (resolver.members(object).isTracked) this.references.keep(object);
    };
    switch (action.ActionType) {
      case ACTION.instantiate:
        keep();
        return object && reader.identity(object);
      case ACTION.query:
        keep();
        return reader.read(object, action.QueryInfo ?? {});
      case ACTION.method:
        // A call on a null object silently does nothing.
        return object ? resolver.call(object, action.Name, resolver.arguments(action.ArgumentInfo)) : { _IsNull: true };
      case ACTION.setProperty: {
        if (!object) return { _IsNull: true };
        resolver.enter(object, action.Name);
        const set = resolver.members(object).set?.[action.Name] ?? missing(object.type, `${action.Name}=`);
        return void (set as (object: HostObject, value: unknown) => void)(
          object,
          resolver.arguments(action.ArgumentInfo)[0],
        );
      }
      default:
        return missing("ActionType", String(action.ActionType));
    }
  }
}
