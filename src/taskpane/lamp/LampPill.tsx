import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Lamp } from "../../domain/assess/assessment";
import { lampNames } from "../../messages/zhCN";
import { LampGlyph } from "./LampGlyph";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "22px",
    boxSizing: "border-box",
    paddingInline: "7px 9px",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: 1,
    whiteSpace: "nowrap",
    flexShrink: 0,
  },
  green: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  yellow: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorPaletteYellowForeground1 },
  red: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  grey: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** A lamp as colour, shape and word, so that none of the three has to be seen. */
export function LampPill({ lamp }: { lamp: Lamp }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.pill, styles[lamp])}>
      <LampGlyph lamp={lamp} />
      {lampNames[lamp]}
    </span>
  );
}
