import { Button, Subtitle1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedSheet } from "../../domain/recognise/table";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { SkippedList } from "./SkippedSheets";

const useStyles = makeStyles({
  heading: { margin: 0 },
  screen: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    padding: "20px 16px",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** No target table: why, sheet by sheet, and the way to point at one. */
export function NothingFound({ skipped }: { skipped: readonly SkippedSheet[] }) {
  const styles = useStyles();
  const { session, run, dispatch, work } = usePane();
  return (
    <div className={styles.screen}>
      <Subtitle1 as="h2" className={styles.heading}>
        {pane.home.nothing}
      </Subtitle1>
      <Text className={styles.quiet}>{pane.home.nothingHint}</Text>
      <Button appearance="primary" size="large" onClick={() => dispatch({ type: "go", screen: "columns" })}>
        {pane.home.pointAtHeader}
      </Button>
      <Button
        disabledFocusable={work !== null}
        onClick={() => void run("assess", (options) => session.refresh(options))}
      >
        {pane.home.lookAgain}
      </Button>
      {skipped.length > 0 && (
        <section>
          <Text as="h2" weight="semibold" className={styles.heading}>
            {pane.home.why}
          </Text>
          <SkippedList skipped={skipped} />
        </section>
      )}
    </div>
  );
}
