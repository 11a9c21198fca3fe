import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Lamp } from "../../domain/assess/assessment";

/** Each lamp has its own shape, so that a black-and-white print tells them apart. */
const SHAPES: Readonly<Record<Lamp, string>> = {
  green: "M5 0.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z",
  yellow: "M5 0.6 9.8 9.2H.2z",
  red: "M.8.8h8.4v8.4H.8z",
  grey: "M5 .5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9zm0 1.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6z",
};

const useStyles = makeStyles({
  glyph: { width: "10px", height: "10px", flexShrink: 0, forcedColorAdjust: "auto" },
  green: { fill: tokens.colorPaletteGreenForeground3 },
  yellow: { fill: tokens.colorPaletteMarigoldForeground3 },
  red: { fill: tokens.colorPaletteRedForeground3 },
  grey: { fill: tokens.colorNeutralForeground3 },
});

/** The small sign of a lamp; always stands beside its word. */
export function LampGlyph({ lamp }: { lamp: Lamp }) {
  const styles = useStyles();
  return (
    <svg aria-hidden viewBox="0 0 10 10" className={mergeClasses(styles.glyph, styles[lamp])}>
      <path d={SHAPES[lamp]} fillRule="evenodd" />
    </svg>
  );
}
