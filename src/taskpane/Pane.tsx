import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Clock, WorkbookPort } from "../app/ports";
import { systemClock } from "../app/systemClock";
import type { SaveAction } from "./session/paneContext";
import { ScreenBoundary } from "./shell/ScreenBoundary";
import { OpeningScreen } from "./shell/OpeningScreen";
import { type ThemeName, paneTheme } from "./theme/paneTheme";
import type { OfficeColors } from "./theme/surroundings";
import { useThemeName } from "./theme/useThemeName";

const useStyles = makeStyles({
  // Fluent gives the provider's classes to every portal: a height or a ground here would cover the page with each tooltip
  provider: { display: "contents" },
  surface: { height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  /** Lets the browser draw its own parts, such as a date field's sign, to match. */
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  highContrast: { colorScheme: "dark" },
});

export interface PaneProps {
  /** The workbook to work on; another port starts another session. */
  readonly port: WorkbookPort;
  /** Overrides the theme of the surroundings. */
  readonly theme?: ThemeName;
  /** Excel's own colours, where the pane stands in Excel. */
  readonly office?: OfficeColors;
  /** What to do with a written workbook; left out where it saves itself. */
  readonly save?: SaveAction;
  readonly clock?: Clock;
}

/** The whole pane, for Excel and the web edition alike. Fills the height of what holds it. */
export function Pane({ port, theme, office, save, clock = systemClock }: PaneProps) {
  const styles = useStyles();
  const name = useThemeName(theme ?? null, office ?? null);
  return (
    <FluentProvider theme={paneTheme(name)} className={mergeClasses(styles.provider, styles[name])} lang="zh-CN">
      <div className={styles.surface}>
        <ScreenBoundary>
          <OpeningScreen port={port} clock={clock} save={save ?? null} />
        </ScreenBoundary>
      </div>
    </FluentProvider>
  );
}
