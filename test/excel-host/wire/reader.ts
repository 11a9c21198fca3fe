import type { HostObject, TypeMembers } from "./members";
import type { References } from "./references";
import type { Query } from "./request";
import { type Resolver, camelCase, missing } from "./resolver";

/** Answers load(): exactly the properties that were named, nested ones by their paths. */
export class Reader {
  constructor(
    private readonly resolver: Resolver,
    private readonly references: References,
  ) {}

  identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return {
      ...this.resolver.members(object).identity?.(object),
      ...(reference ? { _ReferenceId: reference } : {}),
    };
  }

  read(object: HostObject | null, query: Query): unknown {
    if (!object) return null;
    const members = this.resolver.members(object);
    if (!members.items) return { ...this.identity(object), ...this.properties(object, members, query) };
    const skip = query.Skip ?? 0;
    const end = query.Top === undefined ? undefined : skip + query.Top;
    const items = members.items(object).slice(skip, end);
    const { Select = [], Expand = [] } = query;
    return {
      ...this.identity(object),
      _Items: items.map((item, at) => ({
        _Index: skip + at,
        ...(this.read(item, { Select: Select.map(withoutItems), Expand: Expand.map(withoutItems) }) as object),
      })),
    };
  }

  private properties(object: HostObject, members: TypeMembers, query: Query): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    const nested = new Map<string, { Select: string[]; Expand: string[] }>();
    const into = (name: string) => {
      const found = named(members.navigate, name) ?? missing(object.type, name);
      if (!nested.has(found)) nested.set(found, { Select: [], Expand: [] });
      return nested.get(found)!;
    };
    const selected = query.Select?.length ? query.Select : ["*"];
    for (const path of selected) {
      const [head = "", ...rest] = path.split(/[/.]/);
      if (rest.length) into(head).Select.push(rest.join("/"));
      else if (path === "*") {
        for (const [name, get] of Object.entries(members.get ?? {})) answer[name] = get(object);
      } else if (camelCase(path) !== "isNullObject") {
        const name = named(members.get, path);
        if (name) {
          this.resolver.enter(object, name);
          answer[name] = members.get![name]!(object);
        } else into(path).Select.push("*");
      }
    }
    for (const path of query.Expand ?? []) {
      const [head = "", ...rest] = path.split(/[/.]/);
      if (rest.length) into(head).Expand.push(rest.join("/"));
      else into(head).Select.push("*");
    }
    for (const [name, inner] of nested) {
      this.resolver.enter(object, name);
      answer[name] = this.read(members.navigate![name]!(object), inner);
    }
    return answer;
  }
}

const withoutItems = (path: string) => path.replace(/^items[/.]/i, "");

function named(members: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.keys(members ?? {}).find((key) => key.toLowerCase() === wanted);
}
