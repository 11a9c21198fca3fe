import type { Parts } from "../parts";
import { readRelationships } from "../relationships";

/**
 * The parts that hang on one part alone (its drawings, their charts, its tables, comments, printer settings): what must
 * go when that part is written anew. A part that anything else points at too is not among them.
 */
export function exclusiveParts(parts: Parts, root: string): readonly string[] {
  const targets = new Map<string, readonly string[]>();
  for (const { name } of parts.entries) {
    const source = /^(.*\/)?_rels\/([^/]+)\.rels$/i.exec(name);
    if (!source?.[2]) continue;
    const part = (source[1] ?? "") + source[2];
    const found = readRelationships(parts, part).flatMap(({ target }) =>
      target === null ? [] : [target.toLowerCase()],
    );
    targets.set(part.toLowerCase(), found);
  }
  const own = new Set<string>();
  const follow = (part: string) => {
    for (const target of targets.get(part) ?? []) {
      if (own.has(target) || target === root.toLowerCase()) continue;
      own.add(target);
      follow(target);
    }
  };
  follow(root.toLowerCase());
  // Whatever is also reached from outside stays, with all that hangs on it.
  for (let changed = true; changed;) {
    changed = false;
    for (const [source, found] of targets) {
      if (own.has(source) || source === root.toLowerCase()) continue;
      for (const target of found) if (own.delete(target)) changed = true;
    }
  }
  return [...own].filter((part) => parts.has(part));
}
