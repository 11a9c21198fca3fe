import type { LongWork } from "../../app/ports";
import type { FormerSheet, SheetLooks } from "../../app/ports/undoRecord";
import type { Plan, PlanCell } from "../../domain/report/plan";
import { type CellRead, readCells } from "./readCells";
import type { SheetOutline } from "./readOutline";
import type { Standing } from "./standing";

/** Cells of report sheets are mostly short. */
const BYTES_PER_CELL = 60;

/** Own sheets as they stand, so that they can be had back: cells from the sheets, looks from the record of their making. */
export async function readFormer(
  { outline, own, record }: Standing,
  plan: Plan,
  options: LongWork = {},
): Promise<FormerSheet[]> {
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
  const answers = await readCells(reads, { signal: options.signal });
  const linesOf = (sheet: SheetOutline, property: CellRead["property"]) =>
    answers
      .filter(({ block, property: own }) => block.sheet === sheet.id && own === property)
      .flatMap(({ cells }) => cells);
  return known.map(({ key, sheet, looks }) => {
    const formulas = linesOf(sheet, "formulas");
    const cells = linesOf(sheet, "values").map((line, down) =>
      line.map((value, across) => formerCell(value, formulas[down]?.[across])),
    );
    const position = outline.sheets.indexOf(sheet);
    return { name: sheet.name, position, plan: { ...looks, key, name: sheet.name, cells: trimmed(cells) } };
  });
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
