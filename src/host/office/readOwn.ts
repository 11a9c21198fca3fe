import type { LongWork } from "../../app/ports";
import type { OwnSheetState } from "../../app/ports/ownSheetState";
import type { PlanCell } from "../../domain/report/plan";
import { CHART_NAME_PREFIX } from "../../domain/report/ownership";
import { type CellAnswer, type CellRead, readCells } from "./readCells";
import type { SheetOutline } from "./readOutline";
import type { Standing } from "./standing";

/** Cells of report sheets are mostly short. */
const BYTES_PER_CELL = 45;

/** The own sheets as they stand, to be compared with what was written, and to be had back. One round trip for ordinary reports. */
export async function readOwn(
  { own, used }: Pick<Standing, "own" | "used">,
  options: LongWork = {},
  also?: (context: Excel.RequestContext) => void,
): Promise<readonly OwnSheetState[]> {
  const reads = [...own].flatMap(([key, sheet]) => {
    const last = used.get(key);
    if (!last) return [];
    const block = { sheet: sheet.id, rect: { ...last, top: 1, left: 1 } };
    return (["values", "formulas"] as const).map((property): CellRead => ({
      block,
      property,
      bytesPerCell: BYTES_PER_CELL,
    }));
  });
  let comments: (() => ReadonlyMap<SheetOutline, readonly string[]>) | undefined;
  const answers = await readCells(reads, { signal: options.signal }, (context) => {
    comments = askComments(context, [...own.values()]);
    also?.(context);
  });
  const commented = comments?.();
  return [...own].map(([key, sheet]) => ({
    key,
    name: sheet.name,
    isProtected: sheet.isProtected,
    cells: cellsIn(answers.filter(({ block }) => block.sheet === sheet.id)),
    comments: commented?.get(sheet) ?? [],
    hasControls: sheet.controls > 0,
    objects: sheet.shapes + sheet.charts.filter((name) => !name.startsWith(CHART_NAME_PREFIX)).length,
  }));
}

function askComments(context: Excel.RequestContext, sheets: readonly SheetOutline[]) {
  const asked = sheets.map((sheet) => {
    const { comments } = context.workbook.worksheets.getItem(sheet.id);
    const cells = sheet.comments.map((id) => comments.getItem(id).getLocation());
    for (const cell of cells) cell.load("address");
    return [sheet, cells] as const;
  });
  return () =>
    new Map(
      asked.map(([sheet, cells]) => [sheet, cells.map(({ address }) => address.slice(address.lastIndexOf("!") + 1))]),
    );
}

function cellsIn(answers: readonly CellAnswer[]): PlanCell[][] {
  const linesOf = (property: CellRead["property"]) =>
    answers.filter((answer) => answer.property === property).flatMap(({ cells }) => cells);
  const formulas = linesOf("formulas");
  return trimmed(
    linesOf("values").map((line, down) => line.map((value, across) => planCell(value, formulas[down]?.[across]))),
  );
}

function planCell(value: unknown, formula: unknown): PlanCell {
  const content = value === "" ? null : (value as PlanCell["value"]);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? { value: content, formula: formula.slice(1) } : { value: content };
}

/** Without empty rows at the end. */
function trimmed(cells: PlanCell[][]): PlanCell[][] {
  const last = cells.findLastIndex((row) => row.some(({ value, formula }) => value !== null || formula !== undefined));
  return cells.slice(0, last + 1);
}
