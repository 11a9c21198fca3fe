import { makeStyles, tokens } from "@fluentui/react-components";

const hatch = (angle: number, color: string, gap: string) =>
  `repeating-linear-gradient(${angle}deg, ${color} 0 2px, transparent 2px ${gap})`;

/** Fills of the four lamps: a colour and a pattern each, so that a grey print still tells them apart. */
export const useLampFill = makeStyles({
  green: { backgroundColor: tokens.colorPaletteGreenBackground3, forcedColorAdjust: "none" },
  yellow: {
    backgroundColor: tokens.colorPaletteMarigoldBackground3,
    backgroundImage: hatch(45, tokens.colorNeutralBackground1, "6px"),
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    forcedColorAdjust: "none",
  },
  red: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    backgroundImage: hatch(90, tokens.colorNeutralBackground1, "5px"),
    border: `1px solid ${tokens.colorPaletteRedBorderActive}`,
    forcedColorAdjust: "none",
  },
  grey: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});
