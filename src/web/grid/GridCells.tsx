import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import { cellStyle, placedIn } from "./cellStyle";
import { type GridSheet, spill } from "./gridSheet";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0, top: 0, height: 0, width: 0 },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    overflow: "hidden",
    padding: "0 3px",
    lineHeight: 1.3,
    fontSize: "11pt",
    border: "1px solid transparent",
    backgroundClip: "padding-box",
    // the bars' own colour would stand behind whatever colour the text is forced to
    "@media (forced-colors: active)": { backgroundImage: "none !important" },
  },
  ruled: { borderRightColor: "#e0e0e0", borderBottomColor: "#e0e0e0" },
  spilling: { zIndex: 1, overflow: "visible" },
  bordered: { zIndex: 1 },
  text: { maxWidth: "100%", overflow: "hidden", textOverflow: "ellipsis" },
  free: { maxWidth: "none" },
});

export interface Range {
  readonly from: number;
  readonly to: number;
}

interface GridCellsProps {
  readonly sheet: GridSheet;
  readonly rows: Range;
  readonly columns: Range;
  /** Makes the cells' ids, for the grid to point at. */
  readonly idOf: (row: number, column: number) => string;
}

/** The cells of a part of a sheet, each where it lies from the sheet's corner. A merge is drawn whole as soon as any of it shows. */
export const GridCells = memo(function GridCells({ sheet, rows, columns, idOf }: GridCellsProps) {
  const byRow = new Map<number, number[]>();
  const add = (row: number, column: number) => {
    const known = byRow.get(row);
    if (known) known.push(column);
    else byRow.set(row, [column]);
  };
  for (let row = rows.from; row <= rows.to; row++) {
    if (sheet.rows.size(row) === 0) continue;
    for (let column = columns.from; column <= columns.to; column++) {
      if (sheet.columns.size(column) > 0 && !sheet.mergeAt(row, column)) add(row, column);
    }
  }
  for (const { top, left, right } of sheet.mergesIn(rows.from, rows.to)) {
    if (left <= columns.to && right >= columns.from) add(top, left);
  }
  return [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, numbers]) => <GridRow key={row} sheet={sheet} row={row} numbers={numbers} idOf={idOf} />);
});

interface GridRowProps extends Pick<GridCellsProps, "sheet" | "idOf"> {
  readonly row: number;
  readonly numbers: readonly number[];
}

function GridRow({ sheet, row, numbers, idOf }: GridRowProps) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={row} className={styles.row}>
      {numbers
        .toSorted((one, other) => one - other)
        .map((column) => {
          const shown = sheet.shownAt(row, column);
          const merge = sheet.mergeAt(row, column);
          const [bottom, right] = [merge?.bottom ?? row, merge?.right ?? column];
          const beyond = merge ? 0 : spill(sheet, row, column, shown);
          const { borders } = shown.look ?? {};
          // one pixel over the neighbours above and to the left, so that two borders that meet are one line
          const place = {
            left: sheet.columns.start(column) - 1,
            top: sheet.rows.start(row) - 1,
            width: sheet.columns.start(right + 1) - sheet.columns.start(column) + 1,
            height: sheet.rows.start(bottom + 1) - sheet.rows.start(row) + 1,
          };
          return (
            <div
              key={column}
              id={idOf(row, column)}
              role="gridcell"
              aria-colindex={column}
              aria-rowspan={bottom > row ? bottom - row + 1 : undefined}
              aria-colspan={right > column ? right - column + 1 : undefined}
              className={mergeClasses(
                styles.cell,
                sheet.showsGrid && styles.ruled,
                borders && styles.bordered,
                beyond > 0 && styles.spilling,
              )}
              style={{ ...place, ...placedIn(shown.cell, shown.look), ...cellStyle(shown.look, shown.bar) }}
            >
              {shown.text !== "" && (
                <span
                  className={mergeClasses(styles.text, beyond > 0 && styles.free)}
                  style={beyond > 0 ? { flexShrink: 0, maxWidth: place.width + beyond - 8 } : undefined}
                >
                  {shown.text}
                </span>
              )}
            </div>
          );
        })}
    </div>
  );
}
