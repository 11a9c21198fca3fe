import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import type { Screen } from "../session/viewState";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  write: { flexGrow: 1 },
});

const SHOWN_ON: readonly Screen[] = ["results", "review", "charts"];

/** The next step from any screen that shows results: put them into the workbook. */
export function WriteBar() {
  const styles = useStyles();
  const { view, dispatch, session, entries, work, run } = usePane();
  if (!SHOWN_ON.includes(view.screen) || entries.length === 0) return null;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.write}
        appearance="primary"
        icon={<DocumentTableRegular />}
        disabled={work !== null}
        onClick={() => dispatch({ type: "go", screen: "writing" })}
      >
        {pane.write}
      </Button>
      <Button
        icon={<ArrowClockwiseRegular />}
        aria-label={pane.assessAgain}
        title={pane.assessAgain}
        disabledFocusable={work !== null}
        onClick={() => void run("assess", (options) => session.refresh(options))}
      />
    </div>
  );
}
