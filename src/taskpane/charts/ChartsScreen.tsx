import { Subtitle2, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useMemo } from "react";
import { lampNames, pane } from "../../messages/zhCN";
import { LAMPS } from "../lamp/lampOrder";
import { usePane } from "../session/paneContext";
import { NoTasks } from "../shell/EmptyScreen";
import { ScreenFrame } from "../shell/ScreenFrame";
import { lampsByUnit } from "./lampsByUnit";
import { PaceBullets } from "./PaceBullets";
import { pacedTasks } from "./pacedTasks";
import { UnitBars } from "./UnitBars";
import { useLampFill } from "./useLampFill";

const useStyles = makeStyles({
  heading: { margin: 0 },
  chart: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3 },
  legend: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, padding: "4px" },
  key: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: { width: "18px", height: "12px", boxSizing: "border-box" },
});

/** Two charts of the assessment, each bar a way to the tasks behind it. */
export default function ChartsScreen() {
  const { entries, dispatch } = usePane();
  const units = useMemo(() => lampsByUnit(entries), [entries]);
  const tasks = useMemo(() => pacedTasks(entries), [entries]);
  const words = pane.charts;
  if (entries.length === 0) return <NoTasks />;
  return (
    <ScreenFrame>
      <Chart title={words.byUnit} hint={units.length > 0 ? words.byUnitHint : words.noUnits}>
        {units.length > 0 && <Legend />}
        {units.length > 0 && <UnitBars units={units} onUnit={(unit) => dispatch({ type: "show-unit", unit })} />}
      </Chart>
      <Chart title={words.againstPace} hint={tasks.length > 0 ? words.againstPaceHint : words.noRates}>
        {tasks.length > 0 && <PaceBullets tasks={tasks} onTask={(key) => dispatch({ type: "show-task", key })} />}
      </Chart>
    </ScreenFrame>
  );
}

function Chart({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.chart} aria-label={title}>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      <Text size={200} className={styles.hint}>
        {hint}
      </Text>
      {children}
    </section>
  );
}

function Legend() {
  const styles = useStyles();
  const fills = useLampFill();
  return (
    <div className={styles.legend} role="img" aria-label={pane.charts.legend}>
      {LAMPS.map((lamp) => (
        <span key={lamp} className={styles.key}>
          <span className={mergeClasses(styles.swatch, fills[lamp])} />
          {lampNames[lamp]}
        </span>
      ))}
    </div>
  );
}
