import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pane } from "../../messages/zhCN";
import { LampGlyph } from "../lamp/LampGlyph";
import { percent } from "../results/figures";
import { MoreButton } from "./MoreButton";
import type { PacedTask } from "./pacedTasks";
import { useChartRowStyles } from "./useChartRowStyles";
import { useLampFill } from "./useLampFill";

const useStyles = makeStyles({
  rate: { fontWeight: tokens.fontWeightSemibold },
  track: {
    position: "relative",
    height: "12px",
    backgroundColor: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  fill: { position: "absolute", insetBlock: "2px", insetInlineStart: 0 },
  pace: {
    position: "absolute",
    insetBlock: "-3px",
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    forcedColorAdjust: "none",
  },
});

/** Where the scale ends: what is further ahead is drawn full, its number tells the rest. */
const SCALE = 120;
const along = (value: number): string => `${(Math.max(0, Math.min(SCALE, value)) / SCALE) * 100}%`;

/** Progress against pace, a bar and a mark a task, furthest behind first. */
export function PaceBullets({ tasks, onTask }: { tasks: readonly PacedTask[]; onTask: (key: string) => void }) {
  const styles = useStyles();
  const row = useChartRowStyles();
  const fills = useLampFill();
  const [shown, setShown] = useState(20);
  return (
    <>
      <ol className={row.list}>
        {tasks.slice(0, shown).map(({ key, text, lamp, rate, pace }) => (
          <li key={key}>
            <button type="button" className={row.row} onClick={() => onTask(key)}>
              <LampGlyph lamp={lamp} />
              <span className={row.name}>{text}</span>
              <Text size={200} className={mergeClasses(row.figure, styles.rate)}>
                {percent(rate)}
              </Text>
              <span
                className={mergeClasses(row.track, styles.track)}
                role="img"
                aria-label={pane.charts.paceOf(percent(pace))}
              >
                <span className={mergeClasses(styles.fill, fills[lamp])} style={{ width: along(rate) }} />
                <span className={styles.pace} style={{ insetInlineStart: along(pace) }} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      <MoreButton left={tasks.length - shown} onMore={() => setShown(shown + 40)} />
    </>
  );
}
