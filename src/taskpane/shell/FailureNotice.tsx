import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { pane } from "../../messages/zhCN";
import type { Failure } from "./failureOf";
import { useCopied } from "./useCopied";

const useStyles = makeStyles({ reasons: { margin: 0, paddingInlineStart: "18px" } });

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/** What went wrong in one sentence, what to do next, and the details to copy for support. */
export function FailureNotice({ failure, onRetry, onDismiss }: FailureNoticeProps) {
  const styles = useStyles();
  const { copied, copy } = useCopied();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {failure.sentence}
        {failure.reasons.length > 0 && (
          <ul className={styles.reasons}>
            {failure.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          onDismiss && (
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={pane.close} onClick={onDismiss} />
          )
        }
      >
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {pane.failure.retry}
          </Button>
        )}
        <Button size="small" onClick={() => copy(failure.details)}>
          {copied ? pane.failure.copied : pane.failure.copyDetails}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
