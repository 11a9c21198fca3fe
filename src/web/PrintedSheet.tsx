import { createPortal } from "react-dom";
import { makeStyles } from "@fluentui/react-components";
import type { Rect } from "../domain/sheet/address";
import type { WorkbookSnapshot } from "../domain/sheet/snapshot";
import type { CellLook, SheetLooks } from "../host/xlsx/looks/look";
import { shownText } from "./grid/shownText";

const useStyles = makeStyles({
  sheet: {
    display: "none",
    "@media print": { display: "table", borderCollapse: "collapse", width: "100%", fontSize: "9pt", color: "#000000" },
    "& td": { padding: "2pt 3pt", verticalAlign: "middle", whiteSpace: "pre-wrap" },
    "& tr": { breakInside: "avoid" },
  },
});

export interface PrintedSheetProps {
  readonly workbook: WorkbookSnapshot;
  readonly looks: readonly SheetLooks[];
  readonly sheet: string;
}

/** The sheet in front as a plain table that only paper shows: a canvas prints as the one screen it is. */
export default function PrintedSheet({ workbook, looks, sheet: name }: PrintedSheetProps) {
  const styles = useStyles();
  const sheet = workbook.sheets.find((one) => one.name === name);
  const layout = looks.find((one) => one.name === name);
  if (!sheet) return null;
  const spans = new Map(sheet.merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const covered = coveredBy(sheet.merges);
  const last = Math.max(0, ...sheet.rows.map((row) => (row?.length ?? 1) - 1));
  const rows = sheet.rows.flatMap((cells, row) => {
    if (row === 0 || sheet.hiddenRows.has(row)) return [];
    const columns = Array.from({ length: last }, (_, index) => index + 1).filter(
      (column) => !sheet.hiddenColumns.has(column),
    );
    return (
      <tr key={row}>
        {columns.map((column) => {
          if (covered.has(`${row},${column}`)) return null;
          const look = layout?.lookAt(row, column);
          const merge = spans.get(`${row},${column}`);
          const span = merge && { rowSpan: merge.bottom - merge.top + 1, colSpan: merge.right - merge.left + 1 };
          return (
            <td key={column} {...span} style={paper(look)}>
              {shownText(cells?.[column], look)}
            </td>
          );
        })}
      </tr>
    );
  });
  return createPortal(
    <table className={styles.sheet}>
      <tbody>{rows}</tbody>
    </table>,
    document.body,
  );
}

function coveredBy(merges: readonly Rect[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

function paper(look: CellLook | undefined): React.CSSProperties {
  return {
    fontFamily: look?.font,
    fontSize: look?.size && `${Math.min(look.size, 18)}pt`,
    fontWeight: look?.bold ? "bold" : undefined,
    textAlign: look?.align,
    border: look?.borders ? "0.5pt solid #000000" : undefined,
  };
}
