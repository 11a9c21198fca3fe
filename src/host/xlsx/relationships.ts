import type { Parts } from "./parts";
import type { ArchiveEntry } from "./zip/archive";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles" … Transitional and Strict files differ only before it. */
  readonly type: string;
  /** Name of the part it points at; null where it points outside the package. */
  readonly target: string | null;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package itself) → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Entries never change, and each is asked for many times in a write. */
const read = new WeakMap<ArchiveEntry, readonly Relationship[]>();

/** The relationships of a part, none where it has no such part. @throws UnreadableFile truncated */
export function readRelationships(parts: Parts, part: string): readonly Relationship[] {
  const name = relationshipsPart(part);
  const entry = parts.entry(name);
  if (!entry) return [];
  const known = read.get(entry);
  if (known) return known;
  const relationships: Relationship[] = [];
  parts.scan(name, {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element !== "Relationship" || Id === undefined || Target === undefined) return;
      const target = TargetMode === "External" ? null : resolveTarget(part, Target);
      relationships.push({ id: Id, type: (Type ?? "").slice((Type ?? "").lastIndexOf("/") + 1), target });
    },
  });
  read.set(entry, relationships);
  return relationships;
}

/** A target relative to the part's folder, or from the root where it begins with "/", as a part name. */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : part.slice(0, part.lastIndexOf("/") + 1) + target;
  const segments: string[] = [];
  for (const segment of path.replaceAll("\\", "/").split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return decodePercent(segments.join("/"));
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
