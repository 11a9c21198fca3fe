import { makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookPort } from "../../app/ports";
import { HomeScreen } from "../home/HomeScreen";
import { pane } from "../../messages/zhCN";
import { PaneContext, type SaveAction } from "../session/paneContext";
import type { Opened } from "../session/useOpenSession";
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
  readonly port: WorkbookPort;
  readonly opening: Opened;
  readonly save: SaveAction | null;
}

/** The frame around every screen: tabs, what went wrong, what is stale or under way, and the way to the report. */
export function PaneShell({ port, opening, save }: PaneShellProps) {
  const styles = useStyles();
  const { session, opened, progress, stop } = opening;
  const { model, view, dispatch, show, work, run, failed, dismiss, removed } = usePaneModel(port, opening, save);
  const command = useCommandStatus();
  const refresh = () => (session ? run("assess", (options) => session.refresh(options)) : null);
  const assess = async () => {
    const ending = await refresh();
    if (ending === null || ending.type === "done") dispatch({ type: "go", screen: "results" });
  };
  const settings = (model?.state.store ?? opened.store).settings;
  return (
    <PaneContext value={model}>
      <div className={styles.shell}>
        <PaneTabs
          screen={view.screen}
          waiting={model?.questions.length ?? 0}
          onGo={(screen) => dispatch({ type: "go", screen })}
        />
        <div className={styles.notices}>
          {failed && <FailureNotice failure={failureOf(failed.kind, failed.error)} onDismiss={dismiss} />}
          {command.sentence !== null && (
            <Notice text={command.sentence} action={{ label: pane.close, run: command.dismiss }} />
          )}
          {model?.state.stale && !work && (
            <Notice
              intent="warning"
              text={removed === null ? pane.stale.changed : pane.stale.removed(removed)}
              action={{ label: pane.assessAgain, run: () => void refresh() }}
            />
          )}
          {work?.kind === "assess" && <WorkBar label={pane.assessing} progress={work.progress} onStop={work.stop} />}
        </div>
        <main className={styles.screen}>
          <h1 className={styles.unseen}>{pane.screens[view.screen]}</h1>
          <div id="mubiao-screen" className={styles.panel} role="tabpanel" aria-label={pane.screens[view.screen]}>
            <ScreenBoundary key={view.screen}>
              {view.screen === "home" ? (
                <HomeScreen
                  found={model?.state.assessment ?? opened.found}
                  settings={settings}
                  isBusy={work !== null}
                  onAssess={() => void assess()}
                  onLookAgain={() => void refresh()}
                  onColumns={() => dispatch({ type: "go", screen: "columns" })}
                  onShow={show}
                  onAsOf={session && ((asOf) => void run("save", () => session.changeSettings({ ...settings, asOf })))}
                />
              ) : model ? (
                <ScreenView screen={view.screen} />
              ) : (
                <WorkBar label={pane.assessing} progress={progress} onStop={stop} />
              )}
            </ScreenBoundary>
          </div>
        </main>
        {model && <WriteBar />}
      </div>
    </PaneContext>
  );
}
