import type { HostObject, MemberTable, TypeMembers } from "./members";
import { type Arguments, ExcelError, PATH, type Request, invalidArgument, itemNotFound } from "./request";
import type { References } from "./references";

/** May this member be used? Throws where the declared requirement sets do not hold it. */
export type MemberGate = (type: string, member: string) => void;

export const camelCase = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** Finds or makes the objects that one request's paths stand for; each path once. */
export class Resolver {
  /** Where the last error happened, as Excel's debug information says it. */
  location = "";
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly request: Request,
    private readonly root: HostObject,
    private readonly table: MemberTable,
    private readonly references: References,
    private readonly gate: MemberGate,
  ) {}

  members(object: HostObject): TypeMembers {
    return this.table[object.type] ?? missing(object.type, "*");
  }

  isShortLived(pathId: number): boolean {
    return this.request.ObjectPaths[pathId]?.D === true;
  }

  resolve(id: number): HostObject | null {
    const seen = this.known.get(id);
    if (seen !== undefined) return seen;
    const object = this.find(id);
    this.known.set(id, object);
    return object;
  }

  arguments(info: Arguments | undefined): unknown[] {
    const given = info?.Arguments ?? [];
    return given.map((value, at) => this.argument(value, info?.ReferencedObjectPathIds?.[at]));
  }

  call(object: HostObject, name: string, given: readonly unknown[]): unknown {
    this.enter(object, name);
    if (name === "_KeepReference") return void this.references.keep(object);
    const method = this.members(object).call?.[name] ?? missing(object.type, name);
    return (method as (object: HostObject, ...given: unknown[]) => unknown)(object, ...given);
  }

  /** Notes where we are and refuses members newer than the declared sets. */
  enter(object: HostObject, name: string): void {
    this.location = `${object.type}.${camelCase(name)}`;
    this.gate(object.type, camelCase(name));
  }

  private find(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw invalidArgument();
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.create) {
      return this.table[path.Name] ? { type: path.Name } : missing("new", path.Name);
    }
    if (path.ObjectPathType === PATH.reference) {
      this.location = "_reference";
      return this.references.find(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.method) {
      return (this.call(parent, path.Name, this.arguments(path.ArgumentInfo)) as HostObject | undefined) ?? null;
    }
    if (path.ObjectPathType === PATH.property) {
      this.enter(parent, path.Name);
      const navigate = this.members(parent).navigate?.[path.Name] ?? missing(parent.type, path.Name);
      return navigate(parent);
    }
    if (path.ObjectPathType === PATH.indexer) {
      this.enter(parent, "GetItem");
      const item = this.members(parent).item ?? missing(parent.type, "getItem");
      const found = item(parent, String(this.arguments(path.ArgumentInfo)[0]));
      if (!found) throw itemNotFound();
      return found;
    }
    return missing("ObjectPathType", String(path.ObjectPathType));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((part, at) => this.argument(part, reference[at]));
    }
    if (typeof reference === "number" && reference) return this.resolve(reference);
    if (value && typeof value === "object" && "_ObjectPathId" in value) {
      return this.resolve(Number((value as { _ObjectPathId: number })._ObjectPathId));
    }
    return value;
  }
}

/** A gap of this host must never pass for an answer of Excel's: it fails by name. */
export function missing(type: string, member: string): never {
  throw new ExcelError("NotImplemented", `The test host does not implement ${type}.${camelCase(member)}.`, 501);
}
