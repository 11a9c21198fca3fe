import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { SkippedSheet } from "../../domain/recognise/table";
import { pane } from "../../messages/zhCN";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "18px", display: "flex", flexDirection: "column", gap: "4px" },
  summary: { cursor: "pointer", padding: "4px 0", color: tokens.colorNeutralForeground2 },
  reason: { color: tokens.colorNeutralForeground2 },
});

export function SkippedList({ skipped }: { skipped: readonly SkippedSheet[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {skipped.map(({ sheet, reason }) => (
        <li key={sheet}>
          <Text weight="semibold">{sheet}</Text> <Text className={styles.reason}>{reason}</Text>
        </li>
      ))}
    </ul>
  );
}

/** The sheets that were left alone, folded away, each with why. */
export function SkippedSheets({ skipped }: { skipped: readonly SkippedSheet[] }) {
  const styles = useStyles();
  if (skipped.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{pane.home.skipped(skipped.length)}</summary>
      <SkippedList skipped={skipped} />
    </details>
  );
}
