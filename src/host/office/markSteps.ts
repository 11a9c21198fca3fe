import type { FormerCell, FormerMarks, UndoRecord } from "../../app/ports/undoRecord";
import { markCells } from "../../domain/report/markCells";
import type { MarkPlan } from "../../domain/report/plan";
import { cellName, parseCell } from "../../domain/sheet/address";
import { textEntry } from "./cellEntry";
import type { MarkedArea } from "./readSources";
import { type Step, step } from "./steps";

const NO_FILL = "#FFFFFF";

/** The cells of one mark as they stand, for the record. */
export function formerMarks({ mark, rect, formulas, numberFormats, fills }: MarkedArea): FormerMarks {
  const cells: Record<string, FormerCell> = {};
  for (const { row, column } of markCells(mark)) {
    const [down, across] = [row - rect.top, column - rect.left];
    const fill = fills[down]?.[across] ?? NO_FILL;
    const content = formulas[down]?.[across] ?? "";
    const value = content === "" ? null : (content as string | number | boolean);
    cells[cellName(row, column)] = {
      fill: fill.toUpperCase() === NO_FILL ? null : fill,
      ...(mark.form === "columns" ? { value, numberFormat: String(numberFormats[down]?.[across] ?? "General") } : {}),
    };
  }
  return { sheet: mark.sheet, cells };
}

/** The marked cells as they were before any mark: what was remembered of old wins over what stands there now. */
export function unmarkedCells(record: UndoRecord | null, now: readonly FormerMarks[]): FormerMarks[] {
  const sheets = new Map<string, Record<string, FormerCell>>();
  for (const { sheet, cells } of [...now, ...(record?.unmarked ?? [])]) {
    sheets.set(sheet, { ...sheets.get(sheet), ...cells });
  }
  return [...sheets].map(([sheet, cells]) => ({ sheet, cells }));
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
export function unmarkSteps({ sheet, cells }: FormerMarks): Step[] {
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
    step((desk) => {
      const range = desk.range(sheet, `${cellName(row, left)}:${cellName(row, left + run.length - 1)}`);
      if (run.some(({ value }) => value !== undefined)) {
        // Null leaves a cell alone.
        range.formulas = [run.map(({ value }) => (value === undefined ? null : entryOf(value)))];
        range.numberFormat = [run.map(({ numberFormat }) => numberFormat ?? null)];
      }
      range.format.fill.clear();
      if (run.some(({ fill }) => fill !== null)) {
        range.setCellProperties([run.map(({ fill }) => (fill === null ? {} : { format: { fill: { color: fill } } }))]);
      }
    }, JSON.stringify(run).length),
  );
}

function entryOf(value: string | number | boolean | null): string | number | boolean {
  if (typeof value !== "string") return value ?? "";
  return value.startsWith("=") ? value : textEntry(value);
}
