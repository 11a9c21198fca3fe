import type { PlanCell } from "../../domain/report/plan";
import { cellName } from "../../domain/sheet/address";
import { BLANK, type Cell } from "../../domain/sheet/content";
import type { SheetSnapshot } from "../../domain/sheet/snapshot";

/**
 * What was typed into an own sheet, boiled down to a number a row and a number a column: enough to tell later which cells a person
 * changed, whichever program saved the file since. Where rows and columns stand does not count, so that sorting changes nothing.
 */
export interface TypedMarks {
  /** Of the rows that hold anything, from the top. */
  readonly rows: readonly number[];
  /** From column A. */
  readonly columns: readonly number[];
}

type Cells = readonly (readonly PlanCell[])[];

export function typedMarks(cells: Cells): TypedMarks {
  const { rows, columns } = sums(cells);
  return { rows: rows.filter((sum) => sum !== 0), columns };
}

/** The cells whose content is not what was written, as addresses; of several rows and columns that changed, where they meet. */
export function retypedCells(cells: Cells, written: TypedMarks): readonly string[] {
  const left = new Map<number, number>();
  for (const sum of written.rows) left.set(sum, (left.get(sum) ?? 0) + 1);
  const now = sums(cells);
  const rows = now.rows.flatMap((sum, at) => {
    const count = left.get(sum) ?? 0;
    left.set(sum, count - 1);
    return sum === 0 || count > 0 ? [] : [at + 1];
  });
  const width = Math.max(now.columns.length, written.columns.length);
  const changed = Array.from({ length: width }, (_, at) => at).filter(
    (at) => (now.columns[at] ?? 0) !== (written.columns[at] ?? 0),
  );
  // Two changes in one column may make up for each other: then a row is named by its first cell.
  const columns = changed.length > 0 ? changed : [0];
  return rows.flatMap((row) => columns.map((column) => cellName(row, column + 1)));
}

/** A sum for each row, 0 for one that says nothing, and one for each column. */
function sums(cells: Cells): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const columns: number[] = [];
  const rows = cells.map((row) => {
    let sum = 0;
    row.forEach((cell, column) => {
      const mark = markOf(cell);
      sum = (sum + Math.imul(mark, 2 * column + 1)) & MASK;
      columns[column] = ((columns[column] ?? 0) + mark) & MASK;
    });
    return sum;
  });
  return { rows, columns };
}

/** A sheet's cells in the form of a plan; an error's text is nothing that anybody typed. */
export function cellsOf({ rows }: Pick<SheetSnapshot, "rows">): PlanCell[][] {
  // Rows and cells without content are holes, counted from 1: Array.from fills them.
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => planCell(cell ?? BLANK)).slice(1)).slice(1);
}

function planCell(cell: Cell): PlanCell {
  const value = cell.type === "text" ? cell.text : cell.type === "blank" || cell.type === "error" ? null : cell.value;
  return cell.formula === undefined ? { value } : { value, formula: cell.formula };
}

const MASK = 0xffffff;

/** Programs do not agree on how these are kept. */
const WHITE_SPACE = /_?x[0-9A-Fa-f]{4}_|[\s\p{Cc}]/gu;
const MAY_HOLD_WHITE_SPACE = /[\s\p{Cc}_]/u;
/** Stands for every formula: what formulas give changes with the numbers of the source. */
const FORMULA = 1;

function markOf({ value, formula }: PlanCell): number {
  // Some programs store a truth value as a formula.
  if (formula !== undefined || typeof value === "boolean") return FORMULA;
  if (value === null || value === "" || (typeof value === "number" && !Number.isFinite(value))) return 0;
  const plain = String(value);
  const text = MAY_HOLD_WHITE_SPACE.test(plain) ? plain.replace(WHITE_SPACE, "") : plain;
  // A number and its digits as text are two things.
  let hash = typeof value === "string" ? 0x811c9dc5 : 0x9e3779b1;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash ^ (hash >>> 8)) & MASK) | 2;
}
