import { Button, ProgressBar, Text, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import type { Progress } from "../session/useOpenSession";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, padding: "10px 12px" },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    minHeight: "24px",
  },
});

interface WorkBarProps {
  readonly label: string;
  readonly progress: Progress;
  readonly onStop: (() => void) | null;
}

/** Long work: what is being done, how far it is, and a way to stop it. */
export function WorkBar({ label, progress: { done, total }, onStop }: WorkBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Text role="status">{label}</Text>
        {onStop && (
          <Button size="small" onClick={onStop}>
            {pane.cancel}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={label} value={total > 0 ? done / total : undefined} />
    </div>
  );
}
