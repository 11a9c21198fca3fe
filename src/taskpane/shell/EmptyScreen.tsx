import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: "40px 24px",
    textAlign: "center",
  },
  hint: { color: tokens.colorNeutralForeground2, maxWidth: "32em" },
});

interface EmptyScreenProps {
  readonly title: string;
  readonly hint: string;
  readonly children?: ReactNode;
}

/** A screen with nothing to show says so, and what to do. */
export function EmptyScreen({ title, hint, children }: EmptyScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Text weight="semibold" size={400}>
        {title}
      </Text>
      <Text className={styles.hint}>{hint}</Text>
      {children}
    </div>
  );
}

/** The same on every screen when the workbook holds no target table. */
export function NoTasks() {
  const { dispatch } = usePane();
  return (
    <EmptyScreen title={pane.home.nothing} hint={pane.home.nothingHint}>
      <Button appearance="primary" onClick={() => dispatch({ type: "go", screen: "columns" })}>
        {pane.home.pointAtHeader}
      </Button>
    </EmptyScreen>
  );
}
