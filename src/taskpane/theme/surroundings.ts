import type { ThemeName } from "./paneTheme";

/** What Office tells of its colours: "#RRGGBB" each. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** What the browser tells of the person's wishes. */
export interface MediaWishes {
  readonly forcedColors: boolean;
  readonly dark: boolean;
}

/** Relative luminance after WCAG 2, 0 (black) to 1 (white); null where the text is no "#RRGGBB". */
function luminance(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((hex) => {
    const share = parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The theme that fits the surroundings. Forced colours win; then Office's own colours, where pure black behind
 * pure white is how Office shows its high-contrast theme; without Office the browser's preference decides.
 */
export function fittingTheme(office: OfficeColors | null, media: MediaWishes): ThemeName {
  if (media.forcedColors) return "highContrast";
  const back = office && luminance(office.bodyBackgroundColor);
  const front = office && luminance(office.bodyForegroundColor);
  if (back === null || front === null) return media.dark ? "dark" : "light";
  if (back === 0 && front > 0.9) return "highContrast";
  return back < 0.25 ? "dark" : "light";
}
