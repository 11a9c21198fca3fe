import { OWN_MARKS_PREFIX, ownMarks } from "../../domain/report/ownMarks";
import { type Rect, cellName, contains, parseCell } from "../../domain/sheet/address";
import { parseReferences, referenceTo } from "../../domain/sheet/reference";
import type { DefinedName } from "../../domain/sheet/snapshot";
import type { FormerCell, FormerMarks } from "./undoRecord";

/** A name's formula may have 8,192 characters; some programs take less. */
const LONGEST = 1500;
const NONE = "none";
const NAME = new RegExp(`^${OWN_MARKS_PREFIX}was_(${NONE}|[0-9A-F]{6})_\\d+$`, "i");

/**
 * Hidden names over the cells of filled rows, one or more for each colour that they had before. Programs that drop our custom XML
 * keep names, so that the fills can be had back even then; and names follow their cells.
 */
export function fillNames(marks: readonly FormerMarks[]): readonly DefinedName[] {
  const areas = new Map<string, string[]>();
  for (const { sheet, cells } of marks) {
    for (const [color, rects] of rectsByColor(cells)) {
      const known = areas.get(color) ?? [];
      areas.set(color, known);
      for (const rect of rects) known.push(referenceTo({ sheet, rect }));
    }
  }
  return [...areas].flatMap(([color, references]) =>
    joined(references).map((formula, at) => {
      const name = `${OWN_MARKS_PREFIX}was_${color}_${at + 1}`;
      return { name, formula, hidden: true, sheet: null };
    }),
  );
}

/** Filled rows as their names alone tell of them, with what filled them before. */
export function marksByNames(names: readonly DefinedName[]): readonly FormerMarks[] {
  const fills = names.flatMap(({ name, formula }) => {
    const color = NAME.exec(name)?.[1];
    if (color === undefined) return [];
    const fill = color.toLowerCase() === NONE ? null : `#${color.toUpperCase()}`;
    return parseReferences(formula).map((reference) => ({ ...reference, fill }));
  });
  return ownMarks(names).flatMap(({ name, form, sheet, rect }) => {
    const cells: Record<string, FormerCell> = {};
    for (const { rect: area, fill } of form === "fill" ? fills.filter((each) => each.sheet === sheet) : []) {
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++)
          if (contains(rect, row, column)) cells[cellName(row, column)] = { fill };
    }
    return Object.keys(cells).length > 0 ? [{ name, sheet, cells }] : [];
  });
}

/** The cells of filled rows by what filled them; mark columns need none, because they stand where nothing stood. */
function rectsByColor(cells: FormerMarks["cells"]): ReadonlyMap<string, Rect[]> {
  const rects = new Map<string, Rect[]>();
  for (const [address, { value, fill }] of Object.entries(cells)) {
    const position = parseCell(address);
    if (!position || value !== undefined) continue;
    const color = fill?.slice(1).toUpperCase() ?? NONE;
    const { row, column } = position;
    const known = rects.get(color) ?? [];
    rects.set(color, known);
    const last = known.at(-1);
    if (last && last.bottom === row && last.right === column - 1) known.splice(-1, 1, { ...last, right: column });
    else known.push({ top: row, left: column, bottom: row, right: column });
  }
  for (const [color, known] of rects) rects.set(color, known.reduce<Rect[]>(stacked, []));
  return rects;
}

/** Runs of neighbouring rows of one width become one area. */
function stacked(areas: Rect[], run: Rect): Rect[] {
  const last = areas.at(-1);
  const continues = last && last.bottom === run.top - 1 && last.left === run.left && last.right === run.right;
  if (continues) areas.splice(-1, 1, { ...last, bottom: run.bottom });
  else areas.push(run);
  return areas;
}

/** As few formulas as the references fit into. */
function joined(references: readonly string[]): readonly string[] {
  return references.reduce<string[]>((formulas, reference) => {
    const last = formulas.at(-1);
    if (last !== undefined && last.length + reference.length < LONGEST) formulas.splice(-1, 1, `${last},${reference}`);
    else formulas.push(reference);
    return formulas;
  }, []);
}
