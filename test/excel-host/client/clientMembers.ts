import { officeFile } from "./officeFiles";

/** What the installed client library knows of one type. Names as on the wire. */
export interface ClientType {
  readonly scalars: ReadonlySet<string>;
  readonly settable: ReadonlySet<string>;
  readonly navigation: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
  readonly isIndexed: boolean;
  /** ExcelApi version of each member (camelCase) that is newer than its type. */
  readonly since: ReadonlyMap<string, number>;
}

/** Read from Microsoft's readable build when a test runs: nothing of it is kept. */
export function readClientTypes(): ReadonlyMap<string, ClientType> {
  const source = officeFile("excel-web-16.00.debug.js").replace(/\r\n/g, "\n");
  const parts = source.slice(source.indexOf("\nvar Excel;\n")).split(/\n {4}var _type(?=[A-Z]\w* = "\w+";)/);
  const types = new Map<string, ClientType>();
  for (const part of parts.slice(1)) {
    const name = /^\w+ = "(\w+)";/.exec(part)?.[1];
    if (name) types.set(name, typeOf(part, name));
  }
  return types;
}

function typeOf(part: string, name: string): ClientType {
  const list = (property: string): unknown[] => {
    const pattern = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return (\\[[^\\]]*\\]);`);
    return JSON.parse(pattern.exec(part)?.[1] ?? "[]") as unknown[];
  };
  const all = (pattern: RegExp) => [...part.matchAll(pattern)].map((match) => match[1]!);
  const scalars = (
    list("_scalarPropertyOriginalNames").length ? list("_scalarPropertyOriginalNames") : list("_scalarPropertyNames")
  ) as string[];
  const updatable = list("_scalarPropertyUpdateable");
  const since = new Map<string, number>();
  const guard = new RegExp(
    `_throwIfApiNotSupported\\("${name}\\.(\\w+)", (_defaultApiSetName|"\\w+"), "([\\d.]+)"`,
    "g",
  );
  for (const [, member, set, version] of part.matchAll(guard)) {
    since.set(member!, set === "_defaultApiSetName" ? minor(version!) : Infinity);
  }
  return {
    scalars: new Set(scalars),
    // Some setters are written out by hand and send another name than they bear: showGridlines sends Gridlines.
    settable: new Set([...scalars.filter((_, at) => updatable[at]), ...all(/_invokeSetProperty\(\w+, "(\w+)"/g)]),
    navigation: new Set(all(/_createPropertyObject\(Excel\.\w+, this, "(\w+)"/g)),
    methods: new Set([
      ...all(/_createMethodObject\(Excel\.\w+, this, "(\w+)"/g),
      ...all(/_invokeMethod\(this, "(\w+)"/g),
    ]),
    isIndexed: /_createIndexerObject\(|_createChildItemObject\(Excel\.\w+, true/.test(part),
    since,
  };
}

/** "1.10" is newer than "1.9": versions compare by their second number. */
export function minor(version: string): number {
  return Number(version.split(".")[1]);
}
