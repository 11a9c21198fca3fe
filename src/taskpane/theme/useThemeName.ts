import { useSyncExternalStore } from "react";
import type { ThemeName } from "./paneTheme";
import { type OfficeColors, fittingTheme } from "./surroundings";

const QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"] as const;

function subscribe(changed: () => void): () => void {
  const lists = QUERIES.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

/** The theme to show now; follows the browser when the person changes it. `wanted` overrides the surroundings. */
export function useThemeName(wanted: ThemeName | null, office: OfficeColors | null): ThemeName {
  const surrounding = useSyncExternalStore(subscribe, () => {
    const [forcedColors, dark] = QUERIES.map((query) => window.matchMedia(query).matches) as [boolean, boolean];
    return fittingTheme(office, { forcedColors, dark });
  });
  return wanted ?? surrounding;
}
