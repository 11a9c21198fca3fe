import type { LongWork } from "../../app/ports";
import type { FormerMarks, FormerSheet, SheetLooks } from "../../app/ports/undoRecord";
import type { Plan, PlanCell } from "../../domain/report/plan";
import { parseCell } from "../../domain/sheet/address";
import { askArea, formerCells } from "./areaState";
import { type CellRead, readCells } from "./readCells";
import type { SheetOutline } from "./readOutline";
import type { Standing } from "./standing";
import { rectAround } from "./standingMarks";

/** Cells of report sheets are mostly short. */
const BYTES_PER_CELL = 45;

/** What a write will replace, so that it can be had back. */
export interface Former {
  /** Own sheets: their cells as they stand, their looks from the record of their making. */
  readonly sheets: readonly FormerSheet[];
  /** Cells that bear marks of an earlier write, as they stand. */
  readonly marks: readonly FormerMarks[];
}

export async function readFormer(
  { outline, own, record }: Standing,
  plan: Plan,
  standing: readonly FormerMarks[],
  options: LongWork = {},
): Promise<Former> {
  const known = [...own].flatMap(([key, sheet]) => {
    const made = record?.written.find((written) => written.key === key);
    const planned = plan.sheets.find((other) => other.key === key);
    const looks: SheetLooks | undefined = made?.looks ?? planned;
    if (!looks) return [];
    const rows = Math.max(1, made?.rows ?? 0, planned?.cells.length ?? 0);
    const columns = Math.max(1, made?.columns ?? 0, ...(planned?.cells.map((row) => row.length) ?? []));
    return [{ key, sheet, looks, rect: { top: 1, left: 1, bottom: rows, right: columns } }];
  });
  const reads = known.flatMap(({ sheet, rect }) =>
    (["values", "formulas"] as const).map((property): CellRead => ({
      block: { sheet: sheet.id, rect },
      property,
      bytesPerCell: BYTES_PER_CELL,
    })),
  );
  const marked: (() => FormerMarks)[] = [];
  if (known.length === 0 && standing.length === 0) return { sheets: [], marks: [] };
  const answers = await readCells(reads, { signal: options.signal }, (context) => {
    marked.length = 0;
    for (const marks of standing) marked.push(askMarked(context, marks));
  });
  const linesOf = (sheet: SheetOutline, property: CellRead["property"]) =>
    answers
      .filter(({ block, property: own }) => block.sheet === sheet.id && own === property)
      .flatMap(({ cells }) => cells);
  const sheets = known.map(({ key, sheet, looks }) => {
    const formulas = linesOf(sheet, "formulas");
    const cells = linesOf(sheet, "values").map((line, down) =>
      line.map((value, across) => formerCell(value, formulas[down]?.[across])),
    );
    const position = outline.sheets.indexOf(sheet);
    const { name, visibility } = sheet;
    return { name, position, visibility, plan: { ...looks, key, name, cells: trimmed(cells) } };
  });
  return { sheets, marks: marked.map((answer) => answer()) };
}

function askMarked(context: Excel.RequestContext, { name, sheet, cells }: FormerMarks): () => FormerMarks {
  const state = askArea(context, { sheet, rect: rectAround(cells) });
  const positions = Object.keys(cells).map((address) => parseCell(address)!);
  const withContent = Object.values(cells).some(({ value }) => value !== undefined);
  return () => ({ name, sheet, cells: formerCells(state(), positions, withContent) });
}

function formerCell(value: unknown, formula: unknown): PlanCell {
  const content = value === "" ? null : (value as PlanCell["value"]);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { value: content, formula: formula.slice(1) } : { value: content };
}

/** Without empty rows at the end. */
function trimmed(cells: PlanCell[][]): PlanCell[][] {
  const last = cells.findLastIndex((row) => row.some(({ value, formula }) => value !== null || formula !== undefined));
  return cells.slice(0, last + 1);
}
