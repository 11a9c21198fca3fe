import type { FormerCell } from "../../app/ports/undoRecord";
import { type CellPosition, cellName } from "../../domain/sheet/address";
import { type Block, rangeOf } from "./block";

/** What stands in cells of a source sheet, as far as marks can change it. */
export interface AreaState extends Block {
  /** Empty, like its like, where the sheet is gone. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** "#FFFFFF" also where a cell has no fill: Excel does not tell these apart. */
  readonly fills: readonly (readonly string[])[];
}

const NO_FILL = "#FFFFFF";

/** Queues the reading of an area; the answer is there after the conversation's next sync. */
export function askArea(context: Excel.RequestContext, block: Block): () => AreaState {
  const range = rangeOf(context, block);
  range.load("formulas,numberFormat");
  const fills = range.getCellProperties({ format: { fill: { color: true } } });
  return () => stateOf(block, range, fills);
}

function stateOf(
  block: Block,
  range: Excel.Range,
  fills: OfficeExtension.ClientResult<Excel.CellProperties[][]>,
): AreaState {
  if (range.isNullObject) return { ...block, formulas: [], numberFormats: [], fills: [] };
  return {
    ...block,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    fills: fills.value.map((row) => row.map(({ format }) => format?.fill?.color ?? NO_FILL)),
  };
}

/** Some of the area's cells, to be had back; without their content where only their fill is changed. */
export function formerCells(
  { rect, formulas, numberFormats, fills }: AreaState,
  cells: readonly CellPosition[],
  withContent: boolean,
): Record<string, FormerCell> {
  const former: Record<string, FormerCell> = {};
  for (const { row, column } of cells) {
    const [down, across] = [row - rect.top, column - rect.left];
    const fill = fills[down]?.[across] ?? NO_FILL;
    const content = formulas[down]?.[across] ?? "";
    const value = content === "" ? null : (content as string | number | boolean);
    former[cellName(row, column)] = {
      fill: fill.toUpperCase() === NO_FILL ? null : fill,
      ...(withContent ? { value, numberFormat: String(numberFormats[down]?.[across] ?? "General") } : {}),
    };
  }
  return former;
}
