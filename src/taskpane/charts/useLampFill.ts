import { makeStyles, tokens } from "@fluentui/react-components";

const hatch = (angle: number, color: string, gap: string) =>
  `repeating-linear-gradient(${angle}deg, ${color} 0 2px, transparent 2px ${gap})`;

/** Under forced colours the patterns alone tell the lamps apart, in the two colours there are. */
const forced = (image: string, color = "Canvas") => ({
  "@media (forced-colors: active)": {
    backgroundColor: color,
    backgroundImage: image,
    border: "1px solid CanvasText",
  },
});

/** Fills of the four lamps: a colour and a pattern each, so that a grey print still tells them apart. */
export const useLampFill = makeStyles({
  green: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    forcedColorAdjust: "none",
    ...forced("none", "CanvasText"),
  },
  yellow: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    backgroundImage: hatch(45, tokens.colorNeutralBackground1, "6px"),
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    forcedColorAdjust: "none",
    ...forced(hatch(45, "CanvasText", "6px")),
  },
  red: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage: hatch(90, tokens.colorNeutralBackground1, "5px"),
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
    forcedColorAdjust: "none",
    ...forced(hatch(90, "CanvasText", "5px")),
  },
  grey: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
    ...forced("none"),
  },
});
