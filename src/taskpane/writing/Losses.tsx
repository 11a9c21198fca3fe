import { Checkbox, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Refusal } from "../../app/ports";
import { pane, refusalSentence } from "../../messages/zhCN";

const useStyles = makeStyles({ losses: { margin: 0, paddingInlineStart: "18px" } });

interface LossesProps {
  readonly losses: readonly Refusal[];
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** What of a person's own work on report sheets the write would replace; it waits for their word. */
export function Losses({ losses, isAccepted, onAccept }: LossesProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {pane.writing.losses}
        <ul className={styles.losses}>
          {losses
            .map((loss) => refusalSentence(loss))
            .map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
        </ul>
        <Checkbox
          label={pane.writing.acceptLosses}
          checked={isAccepted}
          onChange={(_, { checked }) => onAccept(checked === true)}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
