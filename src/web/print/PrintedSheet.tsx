import { makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { WorkbookSnapshot } from "../../domain/sheet/snapshot";
import type { SheetLooks } from "../../host/xlsx/looks/look";
import { cellStyle, placedIn } from "../grid/cellStyle";
import { FONT_POINTS } from "../grid/textSize";
import { type GridSheet, gridSheet, spill } from "../grid/gridSheet";
import { LazyChart } from "../grid/lazyChart";
import { printTitles } from "./printTitles";

/** CSS pixels across A4 landscape inside the page's margins of 12 mm. */
const PAPER_WIDTH = 1032;

const useStyles = makeStyles({
  paper: {
    display: "none",
    "@media print": { display: "block", color: "#000000", backgroundColor: "#ffffff", printColorAdjust: "exact" },
  },
  table: {
    borderCollapse: "collapse",
    tableLayout: "fixed",
    "& td": { padding: "1pt 2pt", overflow: "hidden", overflowWrap: "anywhere", lineHeight: 1.25 },
    "& tr": { breakInside: "avoid" },
  },
  charts: {
    display: "flex",
    flexWrap: "wrap",
    gap: "12pt",
    marginTop: "12pt",
    "& figure": { breakInside: "avoid" },
  },
});

/** A text that runs over empty cells beside it. */
const OVER_THE_NEXT = { whiteSpace: "pre", overflow: "visible" } as const;

export interface PrintedSheetProps {
  readonly workbook: WorkbookSnapshot;
  readonly looks: readonly SheetLooks[];
  readonly sheet: string;
}

/**
 * The sheet in front as a plain table, there only while the browser prints: the grid holds no more than its window.
 * As wide as the paper where it is wider, its head repeated on every page.
 */
export function PrintedSheet({ workbook, looks, sheet: name }: PrintedSheetProps) {
  const isPrinting = usePrinting();
  if (!isPrinting) return null;
  const snapshot = workbook.sheets.find((one) => one.name === name);
  const layout = looks.find((one) => one.name === name);
  if (!snapshot) return null;
  const titles = printTitles(workbook.names, name, layout?.frozenRows ?? 0);
  return createPortal(<Paper sheet={gridSheet(snapshot, layout)} titles={titles} />, document.body);
}

function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    // the browser takes the page as it stands when the event has been handled
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function Paper({ sheet, titles }: { sheet: GridSheet; titles: readonly [number, number] | null }) {
  const styles = useStyles();
  const columns = numbers({ from: 1, to: sheet.extent.column }).filter((column) => sheet.columns.size(column) > 0);
  const width = columns.reduce((sum, column) => sum + sheet.columns.size(column), 0);
  const scale = Math.min(1, PAPER_WIDTH / Math.max(1, width));
  const [head, foot] = titles ?? [1, 0];
  const above: Stretch = { from: 1, to: head - 1 };
  const kept: Stretch = { from: head, to: foot };
  const rest: Stretch = { from: foot + 1, to: sheet.extent.row };
  const table = { className: styles.table, style: { width: width * scale } };
  const widths = (
    <colgroup>
      {columns.map((column) => (
        <col key={column} style={{ width: `${(sheet.columns.size(column) / width) * 100}%` }} />
      ))}
    </colgroup>
  );
  const rows = (stretch: Stretch) => <Rows sheet={sheet} columns={columns} stretch={stretch} scale={scale} />;
  return (
    <div className={styles.paper}>
      {above.to >= above.from && (
        <table {...table}>
          {widths}
          <tbody>{rows(above)}</tbody>
        </table>
      )}
      <table {...table}>
        {widths}
        {kept.to >= kept.from && <thead>{rows(kept)}</thead>}
        <tbody>{rows(rest)}</tbody>
      </table>
      <div className={styles.charts}>
        <Suspense>
          {sheet.charts.map((chart, index) => (
            <LazyChart key={index} chart={chart} style={{ width: "45%", height: "220pt" }} />
          ))}
        </Suspense>
      </div>
    </div>
  );
}

interface RowsProps {
  readonly sheet: GridSheet;
  readonly columns: readonly number[];
  readonly stretch: Stretch;
  readonly scale: number;
}

function Rows({ sheet, columns, stretch, scale }: RowsProps) {
  const seen = numbers(stretch).filter((row) => sheet.rows.size(row) > 0);
  return seen.map((row) => (
    <tr key={row} style={{ height: sheet.rows.size(row) * scale }}>
      {columns.map((column) => {
        const merge = sheet.mergeAt(row, column);
        const covered = merge && {
          rows: seen.filter((other) => other >= merge.top && other <= merge.bottom),
          columns: columns.filter((other) => other >= merge.left && other <= merge.right),
        };
        // a merge begins where the first of it that is shown stands, which need not be its own first cell
        if (covered && (covered.rows[0] !== row || covered.columns[0] !== column)) return null;
        const shown = sheet.shownAt(merge?.top ?? row, merge?.left ?? column);
        const { cell, text, look, bar } = shown;
        const { textAlign, alignItems } = placedIn(cell, look);
        const style = {
          ...cellStyle(look, bar),
          fontSize: `${(look?.size ?? FONT_POINTS) * scale}pt`,
          textAlign,
          verticalAlign: alignItems === "center" ? "middle" : alignItems === "flex-start" ? "top" : "bottom",
          whiteSpace: "pre-wrap" as const,
          ...(!merge && spill(sheet, row, column, shown) > 0 && OVER_THE_NEXT),
        };
        return (
          <td key={column} rowSpan={covered?.rows.length} colSpan={covered?.columns.length} style={style}>
            {text}
          </td>
        );
      })}
    </tr>
  ));
}

const numbers = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
