import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { lampWords, pane } from "../../messages/zhCN";
import { LAMPS } from "../lamp/lampOrder";
import { MoreButton } from "./MoreButton";
import type { UnitLamps } from "./lampsByUnit";
import { useChartRowStyles } from "./useChartRowStyles";
import { useLampFill } from "./useLampFill";

const useStyles = makeStyles({
  name: { gridColumn: "1 / 3" },
  counts: { color: tokens.colorNeutralForeground2 },
  track: { display: "flex", height: "14px" },
  bar: { display: "flex", gap: "1px", minWidth: "4px" },
  part: { minWidth: "4px", boxSizing: "border-box" },
});

/** Lamps by unit as stacked bars on one scale: a bar's length is its tasks, the parts are told apart by pattern as well. */
export function UnitBars({ units, onUnit }: { units: readonly UnitLamps[]; onUnit: (unit: string) => void }) {
  const styles = useStyles();
  const row = useChartRowStyles();
  const fills = useLampFill();
  const [shown, setShown] = useState(12);
  const most = Math.max(...units.map(({ tasks }) => tasks));
  return (
    <>
      <ul className={row.list}>
        {units.slice(0, shown).map(({ unit, tasks, counts }) => {
          const parts = LAMPS.filter((lamp) => counts[lamp] > 0);
          const words = parts.map((lamp) => `${lampWords[lamp]} ${counts[lamp]}`).join("  ");
          return (
            <li key={unit}>
              <button type="button" className={row.row} title={pane.charts.openUnit(unit)} onClick={() => onUnit(unit)}>
                <span className={mergeClasses(row.name, styles.name)}>{unit}</span>
                <Text size={200} className={mergeClasses(row.figure, styles.counts)}>
                  {words}
                </Text>
                <span className={mergeClasses(row.track, styles.track)} aria-hidden>
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
