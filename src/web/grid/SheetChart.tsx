import { makeStyles } from "@fluentui/react-components";
import { web } from "../../messages/zhCN";
import type { ChartLook } from "../../host/xlsx/looks/look";
import { Doughnut } from "./Doughnut";

const DEFAULT_COLOR = "#4472c4";

const useStyles = makeStyles({
  chart: {
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: "8px 12px",
    overflow: "hidden",
    fontSize: "12px",
    color: "#242424",
    backgroundColor: "#ffffff",
    border: "1px solid #d1d1d1",
    printColorAdjust: "exact",
    cursor: "default",
    forcedColorAdjust: "none",
  },
  title: { fontSize: "14px", fontWeight: "bold", textAlign: "center" },
  note: { margin: "auto", textAlign: "center" },
  bars: { flexGrow: 1, minHeight: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px" },
  name: {
    alignSelf: "center",
    textAlign: "right",
    whiteSpace: "nowrap",
    overflow: "hidden",
    maxWidth: "160px",
    textOverflow: "ellipsis",
  },
  line: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0, paddingRight: "48px", whiteSpace: "nowrap" },
  bar: { flexShrink: 0, height: "62%", minHeight: "3px", maxHeight: "22px" },
});

/** A chart of the workbook as its stored points give it; of kinds it cannot draw it says that they are in the file. */
export function SheetChart({ chart, style }: { chart: ChartLook; style?: React.CSSProperties }) {
  const styles = useStyles();
  const { title, type, points } = chart;
  return (
    <figure className={styles.chart} style={style} aria-label={title || web.chart}>
      <figcaption className={styles.title}>{title}</figcaption>
      {type === null ? (
        <p className={styles.note}>{web.chartInFile}</p>
      ) : type === "doughnut" ? (
        <Doughnut points={points.map((point) => ({ ...point, color: point.color ?? DEFAULT_COLOR }))} />
      ) : (
        <Bars points={points} />
      )}
    </figure>
  );
}

/** Columns lie down as bars: Chinese names stand beside a bar, under a column they would have to be turned. */
function Bars({ points }: Pick<ChartLook, "points">) {
  const styles = useStyles();
  const most = Math.max(1e-9, ...points.map(({ value }) => Math.abs(value ?? 0)));
  return (
    <div className={styles.bars}>
      {points.map(({ category, value, color }, index) => [
        <span key={`${index} name`} className={styles.name}>
          {category}
        </span>,
        <span key={`${index} bar`} className={styles.line}>
          <span
            className={styles.bar}
            style={{ width: `${(Math.abs(value ?? 0) / most) * 100}%`, backgroundColor: color ?? DEFAULT_COLOR }}
          />
          {value}
        </span>,
      ])}
    </div>
  );
}
