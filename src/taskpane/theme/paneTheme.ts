import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "highContrast";

/** The faces of a Chinese Windows, macOS and Linux, in that order, after the Latin one Office uses. */
const FACES = '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const withFaces = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FACES, fontFamilyNumeric: FACES });

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withFaces(webLightTheme),
  dark: withFaces(webDarkTheme),
  highContrast: withFaces(teamsHighContrastTheme),
};

/** The Fluent theme behind a name, in faces that hold Chinese. */
export function paneTheme(name: ThemeName): Theme {
  return THEMES[name];
}
