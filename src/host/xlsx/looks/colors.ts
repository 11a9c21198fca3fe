import type { Parts } from "../parts";
import type { Attributes } from "../xml/scanXml";

/** The scheme colours in the order that theme indexes count them (ECMA-376 part 1, 18.8.3): light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** The first sixteen of the legacy palette; later ones repeat them or are rare. */
const INDEXED = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"];

/** A colour element's meaning as "#rrggbb", or undefined where it is automatic. */
export type ReadColor = (attributes: Attributes) => string | undefined;

/** The way to read colours of one workbook, with the theme it has. */
export function colorReader(parts: Parts, themePart: string | null): ReadColor {
  const theme = themePart === null ? [] : themeColors(parts, themePart);
  return ({ rgb, theme: index, indexed, tint }) => {
    const base = rgb ? rgb.slice(-6) : index !== undefined ? theme[Number(index)] : INDEXED[Number(indexed) % 8];
    if (base === undefined || Number(indexed) >= 64) return undefined;
    return tinted(base, Number(tint ?? 0));
  };
}

function themeColors(parts: Parts, part: string): (string | undefined)[] {
  const colors = new Map<string, string>();
  let slot = "";
  parts.scan(part, {
    open(name, { val, lastClr }) {
      const local = name.replace(/^a:/, "");
      if (THEME_ORDER.includes(local)) slot = local;
      else if (local === "srgbClr" && slot && !colors.has(slot)) colors.set(slot, val ?? "");
      else if (local === "sysClr" && slot && !colors.has(slot)) colors.set(slot, lastClr ?? "");
    },
  });
  return THEME_ORDER.map((name) => colors.get(name));
}

/** Lighter for a positive tint, darker for a negative one, channel by channel. */
function tinted(rgb: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const shifted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(shifted).toString(16).padStart(2, "0");
  };
  return `#${channel(0)}${channel(2)}${channel(4)}`;
}
