import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { round2 } from "../../domain/assess/rounding";
import { pane } from "../../messages/zhCN";
import { NumberField } from "./NumberField";
import type { Problems } from "./settingsProblems";

/** The curve that is no curve: a twelfth a month, percent due by the end of each. */
export const EVEN_MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) =>
  round2(((index + 1) / 12) * 100),
);

/** 20/50/75/100 by quarter, even within each. */
const QUARTERS: readonly number[] = [6.67, 13.33, 20, 30, 40, 50, 58.33, 66.67, 75, 83.33, 91.67, 100];

const useStyles = makeStyles({
  curve: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: "none",
    margin: 0,
    padding: 0,
  },
  months: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(64px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  presets: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  line: { display: "block", width: "100%", height: "64px", overflow: "visible" },
  stroke: { fill: "none", stroke: tokens.colorBrandStroke1, strokeWidth: "2px", vectorEffect: "non-scaling-stroke" },
  even: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1px",
    strokeDasharray: "3 3",
    vectorEffect: "non-scaling-stroke",
  },
});

interface CurveFieldProps {
  readonly months: readonly number[];
  readonly problems: Problems;
  readonly onChange: (months: number[]) => void;
}

/** The percent due by the end of each month, typed or taken from a preset, and drawn. */
export function CurveField({ months, problems, onChange }: CurveFieldProps) {
  const styles = useStyles();
  const words = pane.settings;
  const points = months.map((due, index) => `${index + 1},${100 - (Number.isNaN(due) ? 0 : due)}`).join(" ");
  return (
    <fieldset className={styles.curve}>
      <Text as="span">{words.curve}</Text>
      <div className={styles.presets}>
        <Button size="small" onClick={() => onChange([...QUARTERS])}>
          {words.curveQuarters}
        </Button>
        <Button size="small" onClick={() => onChange([...EVEN_MONTHS])}>
          {words.curveEven}
        </Button>
      </div>
      <svg className={styles.line} viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden>
        <line className={styles.even} x1="0" y1="100" x2="12" y2="0" />
        <polyline className={styles.stroke} points={`0,100 ${points}`} />
      </svg>
      <div className={styles.months}>
        {months.map((due, index) => (
          <NumberField
            key={index}
            size="small"
            label={words.month(index + 1)}
            value={due}
            problem={problems[`pace.months.${index}`]}
            onChange={(value) => onChange(months.map((other, at) => (at === index ? value : other)))}
          />
        ))}
      </div>
    </fieldset>
  );
}
