import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Refusal } from "../../app/ports";
import { pane, refusalSentence } from "../../messages/zhCN";

const useStyles = makeStyles({ reasons: { margin: 0, paddingInlineStart: "18px" } });

/** Every reason why the report cannot be written now, and a way to look again once they are gone. */
export function Refused({ refusals, onCheckAgain }: { refusals: readonly Refusal[]; onCheckAgain: () => void }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {pane.writing.refused}
        <ul className={styles.reasons}>
          {refusals
            .map((refusal) => refusalSentence(refusal))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCheckAgain}>
          {pane.writing.check}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
