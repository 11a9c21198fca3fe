import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Lamp } from "../../domain/assess/assessment";
import { lampNames, pane } from "../../messages/zhCN";
import { LAMPS } from "./lampOrder";
import { LampGlyph } from "./LampGlyph";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(64px, 1fr))", gap: tokens.spacingHorizontalS },
  tile: {
    appearance: "none",
    display: "flex",
    flexDirection: "column-reverse",
    alignItems: "flex-start",
    gap: "2px",
    padding: "8px 10px",
    fontFamily: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTopWidth: "3px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  green: { borderTopColor: tokens.colorPaletteGreenBorderActive },
  yellow: { borderTopColor: tokens.colorPaletteMarigoldBorderActive },
  red: { borderTopColor: tokens.colorPaletteRedBorderActive },
  grey: { borderTopColor: tokens.colorNeutralStroke1 },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  word: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface LampTotalsProps {
  readonly counts: Readonly<Record<Lamp, number>>;
  readonly chosen: readonly Lamp[];
  readonly onToggle: (lamp: Lamp) => void;
}

/** The four totals; each is also the filter for its lamp. */
export function LampTotals({ counts, chosen, onToggle }: LampTotalsProps) {
  const styles = useStyles();
  return (
    <div className={styles.row} role="group" aria-label={pane.lamp.totals}>
      {LAMPS.map((lamp) => (
        <button
          key={lamp}
          type="button"
          className={mergeClasses(styles.tile, styles[lamp], chosen.includes(lamp) && styles.pressed)}
          aria-pressed={chosen.includes(lamp)}
          title={pane.lamp.meaning[lamp]}
          onClick={() => onToggle(lamp)}
        >
          <span className={styles.word}>
            <LampGlyph lamp={lamp} />
            {lampNames[lamp]}
          </span>{" "}
          <span className={styles.count}>{counts[lamp]}</span>
        </button>
      ))}
    </div>
  );
}
