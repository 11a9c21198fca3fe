import type { DefinedName } from "../../domain/sheet/snapshot";

/** The rows that paper repeats on each page, as from–to: those the workbook names, else those that stay while scrolling. */
export function printTitles(
  names: readonly DefinedName[],
  sheet: string,
  frozenRows: number,
): readonly [from: number, to: number] | null {
  const named = names.find(({ name, sheet: scope }) => scope === sheet && /^_xlnm\.Print_Titles$/i.test(name));
  const [, from, to] = /\$(\d+):\$(\d+)/.exec(named?.formula ?? "") ?? [];
  if (from !== undefined && to !== undefined) return [Number(from), Number(to)];
  return frozenRows > 0 ? [1, frozenRows] : null;
}
