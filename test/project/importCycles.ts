import { posix } from "node:path";
import ts from "typescript";

/** Path → text of every file of a source tree. */
export type SourceTree = ReadonlyMap<string, string>;

/** The first import cycle of a tree as the paths along it, or null. Imports of types count as well. */
export function findImportCycle(tree: SourceTree): readonly string[] | null {
  const settled = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    const entered = trail.indexOf(path);
    if (entered >= 0) return [...trail.slice(entered), path];
    if (settled.has(path)) return null;
    for (const next of importsOf(path, tree)) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    settled.add(path);
    return null;
  };
  for (const path of tree.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return null;
}

function importsOf(path: string, tree: SourceTree): string[] {
  return ts.preProcessFile(tree.get(path) ?? "").importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith(".")) return [];
    const target = posix.join(posix.dirname(path), fileName);
    return [target, `${target}.ts`, `${target}.tsx`].find((candidate) => tree.has(candidate)) ?? [];
  });
}
