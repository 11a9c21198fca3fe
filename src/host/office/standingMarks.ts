import { marksByNames } from "../../app/ports/fillNames";
import type { FormerCell, FormerMarks } from "../../app/ports/undoRecord";
import { isMarksName, ownMarks } from "../../domain/report/ownMarks";
import { type Rect, cellName, parseCell } from "../../domain/sheet/address";
import type { DefinedName } from "../../domain/sheet/snapshot";
import type { Standing } from "./standing";
import { type Step, step } from "./steps";

/**
 * The cells that bear marks, where they stand today, with what stood in them before any mark. A mark's hidden name follows
 * it through rows inserted above and a renamed sheet; a mark whose name broke is gone.
 */
export function standingMarks({ outline, record }: Pick<Standing, "outline" | "record">): FormerMarks[] {
  const named = ownMarks(outline.names);
  const byNames = marksByNames(outline.names);
  if (!record) return [...byNames];
  return record.unmarked.flatMap((marks) => {
    const now = named.find(({ name }) => name === marks.name);
    if (!now) return [];
    // Names follow their cells through rows inserted in between, too.
    const standing = byNames.find(({ name }) => name === marks.name);
    if (standing) return [standing];
    const then = rectAround(marks.cells);
    const [down, across] = [now.rect.top - then.top, now.rect.left - then.left];
    const cells: Record<string, FormerCell> = {};
    for (const [address, cell] of Object.entries(marks.cells)) {
      const { row, column } = parseCell(address)!;
      cells[cellName(row + down, column + across)] = cell;
    }
    return [{ name: marks.name, sheet: now.sheet, cells }];
  });
}

/** The smallest rectangle around some cells. */
export function rectAround(cells: FormerMarks["cells"]): Rect {
  const positions = Object.keys(cells).map((address) => parseCell(address)!);
  const rows = positions.map(({ row }) => row);
  const columns = positions.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** The hidden names of marks among a workbook's names, those that broke included. */
export function marksNamesIn(names: readonly DefinedName[]): DefinedName[] {
  return names.filter(({ name }) => isMarksName(name));
}

/** Replaces the hidden names of marks. */
export function markNameSteps({ outline }: Pick<Standing, "outline">, wanted: readonly DefinedName[]): Step[] {
  const gone = marksNamesIn(outline.names);
  if (gone.length + wanted.length === 0) return [];
  return [
    step(({ context }) => {
      const { names } = context.workbook;
      for (const { name } of gone) names.getItemOrNullObject(name).delete();
      for (const { name, formula } of wanted) names.add(name, `=${formula}`).visible = false;
    }),
  ];
}
