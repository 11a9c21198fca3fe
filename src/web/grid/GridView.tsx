import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useCallback, useEffect, useId, useRef } from "react";
import type { CellPosition } from "../../domain/sheet/address";
import type { Axis } from "./axis";
import { GridCells, type Range } from "./GridCells";
import { GridCharts } from "./GridCharts";
import { GridHeadings } from "./GridHeadings";
import { HEADING, boxOf, bringIntoView, cellUnder, stepFrom } from "./gridPlaces";
import type { GridSheet } from "./gridSheet";
import { useViewport } from "./useViewport";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    outlineStyle: "none",
    backgroundColor: "#ffffff",
    color: "#000000",
    cursor: "cell",
    ":focus-visible": { boxShadow: "inset 0 0 0 2px #0f6cbd" },
  },
  content: { position: "relative" },
  origin: { position: "absolute", left: `${HEADING.width}px`, top: `${HEADING.height}px` },
  /** What of a chart lies over frozen rows stays with them. */
  kept: { position: "absolute", overflow: "hidden", pointerEvents: "none" },
  ground: { position: "absolute", backgroundColor: "#ffffff" },
  above: { position: "sticky", top: 0, height: 0, zIndex: 3 },
  beside: { position: "sticky", left: 0, width: 0, height: 0, zIndex: 2 },
  corner: { position: "sticky", left: 0, top: 0, width: 0, height: 0, zIndex: 4 },
  blank: {
    position: "absolute",
    left: 0,
    top: 0,
    backgroundColor: "#f5f5f5",
    border: "1px solid #d1d1d1",
    boxSizing: "border-box",
  },
  selected: {
    position: "absolute",
    boxSizing: "border-box",
    zIndex: 2,
    border: "2px solid #0f6cbd",
    pointerEvents: "none",
  },
});

interface GridViewProps {
  readonly sheet: GridSheet;
  readonly selected: CellPosition | null;
  /** Counts the times the selected cell is to be brought into view. */
  readonly reveal: number;
  readonly onSelect: (at: CellPosition) => void;
}

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** One sheet to scroll about in: only what is in view is drawn, frozen rows and columns stay. */
export function GridView({ sheet, selected, reveal, onSelect }: GridViewProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { left, top, width, height } = useViewport(scroller);
  const { rows, columns, frozenRows, frozenColumns } = sheet;
  const prefix = useId();
  const idOf = useCallback((row: number, column: number) => `${prefix}${row}-${column}`, [prefix]);

  const shownRows: Range = inView(rows, top, height);
  const shownColumns: Range = inView(columns, left, width);
  const keptRows: Range = { from: 1, to: frozenRows };
  const keptColumns: Range = { from: 1, to: frozenColumns };
  const kept = { width: columns.start(frozenColumns + 1), height: rows.start(frozenRows + 1) };

  useEffect(() => {
    const element = scroller.current;
    if (!element || !selected || reveal === 0) return;
    bringIntoView(element, sheet, selected);
    // scrolls when asked to, not whenever the person selects something
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reveal, sheet.name]);

  const select = ({ row, column }: CellPosition) => {
    const merge = sheet.mergeAt(row, column);
    onSelect(merge ? { row: merge.top, column: merge.left } : { row, column });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = MOVES[event.key];
    if (!move || !scroller.current || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = stepFrom(sheet, selected ?? { row: 1, column: 1 }, move);
    select(next);
    bringIntoView(scroller.current, sheet, next);
  };
  const box = selected && boxOf(sheet, selected);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={sheet.name}
      aria-readonly
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-activedescendant={selected ? idOf(selected.row, selected.column) : undefined}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (!selected) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", sheet.shownAt(selected.row, selected.column).text);
      }}
      onMouseDown={(event) => {
        const at = cellUnder(event.currentTarget, event, sheet, kept);
        if (at) select(at);
      }}
    >
      <div className={styles.corner}>
        <div className={styles.blank} style={{ width: HEADING.width, height: HEADING.height }} />
        <div className={styles.origin}>
          {frozenRows > 0 && frozenColumns > 0 && (
            <div className={styles.ground} style={{ width: kept.width, height: kept.height }} />
          )}
          <GridHeadings axis={columns} range={keptColumns} direction="columns" />
          <GridHeadings axis={rows} range={keptRows} direction="rows" />
          <GridCells sheet={sheet} rows={keptRows} columns={keptColumns} idOf={idOf} />
        </div>
      </div>
      <div className={styles.above} style={{ width: columns.total + HEADING.width }}>
        <div className={styles.origin}>
          {frozenRows > 0 && <div className={styles.ground} style={{ width: columns.total, height: kept.height }} />}
          <GridHeadings axis={columns} range={shownColumns} direction="columns" />
          <GridCells sheet={sheet} rows={keptRows} columns={shownColumns} idOf={idOf} />
          <div className={styles.kept} style={{ width: columns.total, height: kept.height }}>
            <GridCharts sheet={sheet} />
          </div>
        </div>
      </div>
      <div className={styles.beside}>
        <div className={styles.origin}>
          {frozenColumns > 0 && <div className={styles.ground} style={{ width: kept.width, height: rows.total }} />}
          <GridHeadings axis={rows} range={shownRows} direction="rows" />
          <GridCells sheet={sheet} rows={shownRows} columns={keptColumns} idOf={idOf} />
        </div>
      </div>
      <div
        className={styles.content}
        style={{ width: columns.total + HEADING.width, height: rows.total + HEADING.height }}
      >
        <div className={styles.origin}>
          <GridCells sheet={sheet} rows={shownRows} columns={shownColumns} idOf={idOf} />
          {box && <div className={styles.selected} style={box} />}
          <GridCharts sheet={sheet} />
        </div>
      </div>
    </div>
  );
}

const inView = (axis: Axis, start: number, size: number): Range => ({
  from: axis.at(start),
  to: axis.at(start + size),
});
