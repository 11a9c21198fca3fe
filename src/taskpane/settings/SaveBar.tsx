import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { lampWords, pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { type LampMove, useLampPreview } from "./useLampPreview";
import type { useSettingsDraft } from "./useSettingsDraft";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "10px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  save: { flexGrow: 1 },
});

/** What the changes would do to the lamps, and the ways to keep or drop them. Always there, so that nothing jumps. */
export function SaveBar({ draft, isChanged, isSound, isSaved, save, discard }: ReturnType<typeof useSettingsDraft>) {
  const styles = useStyles();
  const { entries, work } = usePane();
  const moves = useLampPreview(isChanged && isSound ? draft : null);
  const words = pane.settings;
  const status = isSaved
    ? words.saved
    : !isChanged
      ? words.unchanged
      : !isSound
        ? words.unsound
        : previewWords(moves, entries.length);
  return (
    <div className={styles.bar}>
      <Text size={200} role="status">
        {status}
      </Text>
      <div className={styles.actions}>
        <Button
          className={styles.save}
          appearance="primary"
          disabledFocusable={!isChanged || !isSound || work !== null}
          onClick={() => void save()}
        >
          {words.save}
        </Button>
        <Button disabledFocusable={!isChanged} onClick={discard}>
          {words.discard}
        </Button>
      </div>
    </div>
  );
}

function previewWords(moves: readonly LampMove[] | null, tasks: number): string {
  const words = pane.settings;
  if (moves === null) return words.previewWait;
  if (moves.length === 0) return words.previewNone;
  const changed = moves.reduce((sum, { count }) => sum + count, 0);
  const parts = moves.map(({ from, to, count }) => words.previewMove(lampWords[from], lampWords[to], count));
  return words.previewSome(changed, tasks, pane.evidence.list(parts));
}
