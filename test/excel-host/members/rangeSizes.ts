import { invalidArgument } from "../wire/request";
import type { Context, RangeObject } from "./context";

interface RowProperties {
  readonly rowHidden?: boolean;
  readonly format?: { readonly rowHeight?: number };
}

interface ColumnProperties {
  readonly columnHidden?: boolean;
  readonly format?: { readonly columnWidth?: number };
}

interface CellProperties {
  readonly hyperlink?: { documentReference?: string; screenTip?: string; textToDisplay?: string };
  readonly format?: { readonly fill?: { readonly color?: string } };
}

/** Properties by row, by column and by cell, in one call for the whole range. */
export function sizeMembers(context: Context) {
  return {
    GetRowProperties: ({ sheet, area }: RangeObject, wanted: RowProperties) =>
      Array.from({ length: area.rows }, (_, at) => ({
        ...(wanted.rowHidden ? { rowHidden: sheet.hiddenRows.has(area.row + at) } : {}),
      })),
    GetColumnProperties: ({ sheet, area }: RangeObject, wanted: ColumnProperties) =>
      Array.from({ length: area.columns }, (_, at) => ({
        ...(wanted.columnHidden ? { columnHidden: sheet.hiddenColumns.has(area.column + at) } : {}),
      })),
    GetCellProperties: ({ sheet, area }: RangeObject, wanted: { format?: { fill?: { color?: boolean } } }) => {
      context.countRead(area);
      return Array.from({ length: area.rows }, (_, row) =>
        Array.from({ length: area.columns }, (_, column) => {
          const fill = sheet.cell(area.row + row, area.column + column)?.format?.fill;
          return wanted.format?.fill?.color ? { format: { fill: { color: fill ?? "#FFFFFF" } } } : {};
        }),
      );
    },
    SetRowProperties: ({ sheet, area }: RangeObject, given: readonly RowProperties[]) => {
      context.mayWrite(sheet);
      if (given.length !== area.rows) throw invalidArgument();
      for (const [at, { format }] of given.entries()) {
        if (format?.rowHeight !== undefined) sheet.rowHeights.set(area.row + at, format.rowHeight);
      }
    },
    SetColumnProperties: ({ sheet, area }: RangeObject, given: readonly ColumnProperties[]) => {
      context.mayWrite(sheet);
      if (given.length !== area.columns) throw invalidArgument();
      for (const [at, { format }] of given.entries()) {
        if (format?.columnWidth !== undefined) sheet.columnWidths.set(area.column + at, format.columnWidth);
      }
    },
    SetCellProperties: ({ sheet, area }: RangeObject, given: readonly (readonly CellProperties[])[]) => {
      context.mayWrite(sheet);
      if (given.length !== area.rows || given.some((row) => row.length !== area.columns)) throw invalidArgument();
      for (const [row, properties] of given.entries()) {
        for (const [column, { hyperlink, format }] of properties.entries()) {
          const cell = sheet.touch(area.row + row, area.column + column);
          if (hyperlink) {
            const { textToDisplay, ...link } = hyperlink;
            if (textToDisplay !== undefined) cell.value = textToDisplay;
            cell.link = link;
            // Excel dresses a new link in its hyperlink style.
            cell.format = { ...cell.format, fontColor: "#0563C1" };
          }
          if (format?.fill?.color !== undefined) cell.format = { ...cell.format, fill: format.fill.color };
        }
      }
      context.ledger.cellsWritten += area.rows * area.columns;
    },
  };
}
