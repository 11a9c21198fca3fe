import { makeStyles, tokens } from "@fluentui/react-components";
import type { Session } from "../../app/session";
import { pane } from "../../messages/zhCN";
import type { Preferences } from "../preferences";
import { PaneContext, type SaveAction } from "../session/paneContext";
import { usePaneModel } from "../session/usePaneModel";
import { failureOf } from "./failureOf";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import { PaneTabs } from "./PaneTabs";
import { ScreenBoundary } from "./ScreenBoundary";
import { ScreenView } from "./ScreenView";
import { useCommandStatus } from "./useCommandStatus";
import { WorkBar } from "./WorkBar";
import { WriteBar } from "./WriteBar";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: "320px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  notices: { flexShrink: 0 },
  screen: { flexGrow: 1, minHeight: 0, position: "relative" },
  panel: { height: "100%" },
  /** Heard, not seen: the tab above says the same. */
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
});

interface PaneShellProps {
  readonly session: Session;
  readonly preferences: Preferences;
  readonly save: SaveAction | null;
}

/** The frame around every screen: tabs, what went wrong, what is stale or under way, and the way to the report. */
export function PaneShell({ session, preferences, save }: PaneShellProps) {
  const styles = useStyles();
  const { model, failed, dismiss, removed } = usePaneModel(session, preferences, save);
  const { state, view, work, run } = model;
  const command = useCommandStatus();
  const refresh = () => void run("assess", (options) => session.refresh(options));
  return (
    <PaneContext value={model}>
      <div className={styles.shell}>
        <PaneTabs />
        <div className={styles.notices}>
          {failed && <FailureNotice failure={failureOf(failed.kind, failed.error)} onDismiss={dismiss} />}
          {command.sentence !== null && (
            <Notice text={command.sentence} action={{ label: pane.close, run: command.dismiss }} />
          )}
          {state.stale && !work && (
            <Notice
              intent="warning"
              text={removed === null ? pane.stale.changed : pane.stale.removed(removed)}
              action={{ label: pane.assessAgain, run: refresh }}
            />
          )}
          {work?.kind === "assess" && <WorkBar label={pane.assessing} progress={work.progress} onStop={work.stop} />}
        </div>
        <main className={styles.screen}>
          <h1 className={styles.unseen}>{pane.screens[view.screen]}</h1>
          <div id="mubiao-screen" className={styles.panel} role="tabpanel" aria-label={pane.screens[view.screen]}>
            <ScreenBoundary key={view.screen}>
              <ScreenView />
            </ScreenBoundary>
          </div>
        </main>
        <WriteBar />
      </div>
    </PaneContext>
  );
}
