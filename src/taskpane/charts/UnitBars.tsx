import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { lampWords, pane } from "../../messages/zhCN";
import { LAMPS } from "../lamp/lampOrder";
import { MoreButton } from "./MoreButton";
import type { UnitLamps } from "./lampsByUnit";
import { useLampFill } from "./useLampFill";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  unit: {
    appearance: "none",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
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
  counts: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  track: { gridColumn: "1 / -1", display: "flex", height: "14px" },
  bar: { display: "flex", gap: "1px", minWidth: "4px" },
  part: { minWidth: "4px", boxSizing: "border-box" },
});

/** Lamps by unit as stacked bars on one scale: a bar's length is its tasks, the parts are told apart by pattern as well. */
export function UnitBars({ units, onUnit }: { units: readonly UnitLamps[]; onUnit: (unit: string) => void }) {
  const styles = useStyles();
  const fills = useLampFill();
  const [shown, setShown] = useState(12);
  const most = Math.max(...units.map(({ tasks }) => tasks));
  return (
    <>
      <ul className={styles.list}>
        {units.slice(0, shown).map(({ unit, tasks, counts }) => {
          const parts = LAMPS.filter((lamp) => counts[lamp] > 0);
          const words = parts.map((lamp) => `${lampWords[lamp]} ${counts[lamp]}`).join("  ");
          return (
            <li key={unit}>
              <button
                type="button"
                className={styles.unit}
                title={pane.charts.openUnit(unit)}
                onClick={() => onUnit(unit)}
              >
                <span className={styles.name}>{unit}</span>
                <Text size={200} className={styles.counts}>
                  {words}
                </Text>
                <span className={styles.track} aria-hidden>
                  <span className={styles.bar} style={{ width: `${(tasks / most) * 100}%` }}>
                    {parts.map((lamp) => (
                      <span
                        key={lamp}
                        className={mergeClasses(styles.part, fills[lamp])}
                        style={{ flexGrow: counts[lamp] }}
                      />
                    ))}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <MoreButton left={units.length - shown} onMore={() => setShown(shown + 24)} />
    </>
  );
}
