import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  ring: { flexGrow: 1, minHeight: 0, display: "flex", alignItems: "center", justifyContent: "center", gap: "24px" },
  picture: { height: "100%", minWidth: 0, flexShrink: 1 },
  legend: { margin: 0, padding: 0, listStyleType: "none", flexShrink: 0 },
  key: { display: "flex", alignItems: "center", gap: "6px", lineHeight: "22px" },
  swatch: { width: "12px", height: "12px", border: "1px solid #616161", boxSizing: "border-box" },
});

interface DoughnutProps {
  readonly points: readonly { readonly category: string; readonly value: number | null; readonly color: string }[];
}

const RADIUS = 36;
const AROUND = 2 * Math.PI * RADIUS;

/** Shares of a whole as a ring, with their names and numbers beside it. */
export function Doughnut({ points }: DoughnutProps) {
  const styles = useStyles();
  const total = (some: DoughnutProps["points"]) => some.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const whole = total(points) || 1;
  return (
    <div className={styles.ring}>
      <svg className={styles.picture} viewBox="0 0 100 100" aria-hidden>
        {points.map(({ value, color }, index) => {
          const [share, start] = [(value ?? 0) / whole, total(points.slice(0, index)) / whole];
          return (
            <circle
              key={index}
              cx="50"
              cy="50"
              r={RADIUS}
              fill="none"
              stroke={color}
              strokeWidth="20"
              strokeDasharray={`${Math.max(0, share * AROUND - 0.8)} ${AROUND}`}
              strokeDashoffset={-start * AROUND}
              transform="rotate(-90 50 50)"
            />
          );
        })}
      </svg>
      <ul className={styles.legend}>
        {points.map(({ category, value, color }, index) => (
          <li key={index} className={styles.key}>
            <span className={styles.swatch} style={{ backgroundColor: color }} />
            {category} {value}
          </li>
        ))}
      </ul>
    </div>
  );
}
