import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: { cursor: "pointer", padding: "6px 0", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", display: "block" },
  quiet: { color: tokens.colorNeutralForeground3, display: "block" },
});

interface FoldedListProps {
  readonly summary: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** A list under one line that unfolds it; nothing where the list is empty. */
export function FoldedList({ summary, count, children }: FoldedListProps) {
  const styles = useStyles();
  if (count === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

interface FoldedItemProps {
  readonly text: string;
  readonly note?: string;
  readonly action: { readonly label: string; readonly name: string; readonly run: () => void };
}

export function FoldedItem({ text, note, action }: FoldedItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <span>
        <Text className={styles.text} title={text}>
          {text}
        </Text>
        {note && (
          <Text size={200} className={styles.quiet}>
            {note}
          </Text>
        )}
      </span>
      <Button size="small" aria-label={action.name} onClick={action.run}>
        {action.label}
      </Button>
    </li>
  );
}
