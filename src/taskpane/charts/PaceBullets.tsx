import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { pane } from "../../messages/zhCN";
import { LampGlyph } from "../lamp/LampGlyph";
import { percent } from "../results/figures";
import { MoreButton } from "./MoreButton";
import type { PacedTask } from "./pacedTasks";
import { useLampFill } from "./useLampFill";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  task: {
    appearance: "none",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "4px",
    width: "100%",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  rate: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  track: {
    position: "relative",
    gridColumn: "1 / -1",
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
  const fills = useLampFill();
  const [shown, setShown] = useState(20);
  return (
    <>
      <ol className={styles.list}>
        {tasks.slice(0, shown).map(({ key, text, lamp, rate, pace }) => (
          <li key={key}>
            <button type="button" className={styles.task} onClick={() => onTask(key)}>
              <LampGlyph lamp={lamp} />
              <span className={styles.name}>{text}</span>
              <Text size={200} className={styles.rate}>
                {percent(rate)}
              </Text>
              <span className={styles.track} role="img" aria-label={pane.charts.paceOf(percent(pace))}>
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
