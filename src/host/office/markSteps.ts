import type { FormerCell, FormerMarks } from "../../app/ports/undoRecord";
import { markCells } from "../../domain/report/markCells";
import { marksNames } from "../../domain/report/ownMarks";
import type { MarkPlan } from "../../domain/report/plan";
import { cellName, parseCell } from "../../domain/sheet/address";
import { textEntry } from "./cellEntry";
import { formerCells } from "./areaState";
import type { MarkedArea } from "./readSources";
import { type Step, step, utf8Bytes } from "./steps";

/** The cells that marks are to be written into, as they stand. */
export function formerMarks(marked: readonly MarkedArea[]): FormerMarks[] {
  const names = marksNames(marked.map(({ mark }) => mark));
  return marked.map(({ mark, state }, at) => ({
    name: names[at]!.name,
    sheet: mark.sheet,
    cells: formerCells(state, markCells(mark), mark.form === "columns"),
  }));
}

/** The cells as they were before any mark: what was remembered of old counts, not what stands there now. */
export function unmarkedCells(standing: readonly FormerMarks[], now: readonly FormerMarks[]): FormerMarks[] {
  return now.map(({ name, sheet, cells }) => {
    const known = standing.filter((marks) => marks.sheet === sheet).map((marks) => marks.cells);
    const old: FormerMarks["cells"] = Object.assign({}, ...known);
    const entries = Object.entries(cells).map(([address, cell]) => [address, old[address] ?? cell] as const);
    return { name, sheet, cells: Object.fromEntries(entries) };
  });
}

/** Writes a mark. */
export function markSteps(mark: MarkPlan): Step[] {
  const cells: Record<string, FormerCell> = {};
  for (const { row, column, value, fill, numberFormat } of markCells(mark)) {
    const content = mark.form === "columns" ? { value: value ?? null, numberFormat: numberFormat ?? "General" } : {};
    cells[cellName(row, column)] = { fill: fill ?? null, ...content };
  }
  return unmarkSteps({ sheet: mark.sheet, cells });
}

interface Run {
  readonly left: number;
  readonly row: number;
  readonly cells: FormerCell[];
}

/** Puts cells to what they were, or to what they shall be; neighbours in a row together. */
export function unmarkSteps({ sheet, cells }: Omit<FormerMarks, "name">): Step[] {
  const places = Object.entries(cells)
    .map(([address, cell]) => ({ ...parseCell(address)!, cell }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Run[] = [];
  for (const { row, column, cell } of places) {
    const last = runs.at(-1);
    if (last && last.row === row && last.left + last.cells.length === column) last.cells.push(cell);
    else runs.push({ row, left: column, cells: [cell] });
  }
  return runs.map(({ row, left, cells: run }) =>
    step(
      (desk) => {
        const range = desk.range(sheet, `${cellName(row, left)}:${cellName(row, left + run.length - 1)}`);
        if (run.some(({ value }) => value !== undefined)) {
          // Null leaves a cell alone.
          range.formulas = [run.map(({ value }) => (value === undefined ? null : entryOf(value)))];
          range.numberFormat = [run.map(({ numberFormat }) => numberFormat ?? null)];
        }
        range.format.fill.clear();
        if (run.some(({ fill }) => fill !== null)) {
          range.setCellProperties([
            run.map(({ fill }) => (fill === null ? {} : { format: { fill: { color: fill } } })),
          ]);
        }
      },
      utf8Bytes(JSON.stringify(run)),
    ),
  );
}

function entryOf(value: string | number | boolean | null): string | number | boolean {
  if (typeof value !== "string") return value ?? "";
  return value.startsWith("=") ? value : textEntry(value);
}
