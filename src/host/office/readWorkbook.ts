import type { LongWork } from "../../app/ports";
import type { Rect } from "../../domain/sheet/address";
import { contains } from "../../domain/sheet/address";
import type { Cell } from "../../domain/sheet/content";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/sheet/snapshot";
import { rangeOf } from "./block";
import { cellOf } from "./cellContent";
import { type CellAnswer, type CellRead, readCells } from "./readCells";
import { type SheetExtent, readExtents, readableBlocks } from "./readExtents";
import { readOutline } from "./readOutline";
import { takeBackBrokenWrite } from "./restore";

/**
 * The whole workbook in three round trips: what there is, where its values are, and the values. Larger workbooks take
 * more of the last kind. Only named properties are asked for, formulas and formats only where there are any.
 * @throws HostFailure · WriteRefused while a cell is being edited
 */
export async function readWorkbook(options: LongWork = {}): Promise<WorkbookSnapshot> {
  const outline = await readOutline();
  if (outline.isBroken) {
    await takeBackBrokenWrite();
    return readWorkbook(options);
  }
  const extents = await readExtents(outline.sheets);
  const blocks = extents.flatMap(({ sheet, used }) => (used ? [{ sheet: sheet.id, rect: used }] : []));
  const values = (await readableBlocks(blocks)).map((block): CellRead => ({ block, property: "values" }));
  const special = (rects: (extent: SheetExtent) => readonly Rect[], property: CellRead["property"]) =>
    extents.flatMap((extent) =>
      rects(extent).map((rect): CellRead => ({ block: { sheet: extent.sheet.id, rect }, property })),
    );
  const reads = [
    ...values,
    ...special(({ formulas }) => formulas, "formulas"),
    ...special(({ numbers }) => numbers, "numberFormat"),
  ];
  const hidden = new Map(extents.map((extent) => [extent, { rows: new Set<number>(), columns: new Set<number>() }]));
  const answers: (() => void)[] = [];
  const cells = await readCells(reads, options, (context) => {
    for (const [extent, into] of hidden) answers.push(...askHidden(context, extent, into));
  });
  for (const answer of answers) answer();
  return {
    fileName: outline.fileName,
    sheets: extents.map((extent) => snapshotOf(extent, cells, hidden.get(extent)!)),
    names: outline.names,
    isStructureProtected: outline.isStructureProtected,
    store: outline.store,
  };
}

interface Hidden {
  readonly rows: Set<number>;
  readonly columns: Set<number>;
}

/** Which rows and columns are hidden is asked in detail only where some are and some are not. */
function askHidden(context: Excel.RequestContext, extent: SheetExtent, into: Hidden): (() => void)[] {
  const { used, sheet } = extent;
  if (!used) return [];
  const range = rangeOf(context, { sheet: sheet.id, rect: used });
  const rows = extent.rowsHidden === null ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = extent.columnsHidden === null ? range.getColumnProperties({ columnHidden: true }) : null;
  return [
    () => {
      for (let row = used.top; row <= used.bottom; row++) {
        if (extent.rowsHidden ?? rows?.value[row - used.top]?.rowHidden) into.rows.add(row);
      }
      for (let column = used.left; column <= used.right; column++) {
        if (extent.columnsHidden ?? columns?.value[column - used.left]?.columnHidden) into.columns.add(column);
      }
    },
  ];
}

function snapshotOf({ sheet, used, merges }: SheetExtent, cells: readonly CellAnswer[], hidden: Hidden): SheetSnapshot {
  const own = cells.filter(({ block }) => block.sheet === sheet.id);
  const formulas = own.filter(({ property }) => property === "formulas");
  const formats = own.filter(({ property }) => property === "numberFormat");
  const rows: Cell[][] = [];
  for (const { block, cells: values } of own.filter(({ property }) => property === "values")) {
    for (const [down, line] of values.entries()) {
      const row = block.rect.top + down;
      for (const [across, value] of line.entries()) {
        const column = block.rect.left + across;
        const cell = cellOf(value, lookUp(formulas, row, column), lookUp(formats, row, column));
        if (cell) (rows[row] ??= [])[column] = cell;
      }
    }
  }
  const { name, visibility, isProtected } = sheet;
  return {
    name,
    visibility,
    rows: used ? rows : [],
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    isProtected,
  };
}

function lookUp(answers: readonly CellAnswer[], row: number, column: number): unknown {
  const answer = answers.find(({ block }) => contains(block.rect, row, column));
  return answer?.cells[row - answer.block.rect.top]?.[column - answer.block.rect.left];
}
