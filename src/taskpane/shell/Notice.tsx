import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";

interface NoticeProps {
  readonly text: string;
  readonly intent?: "info" | "success" | "warning" | "error";
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** One sentence across the pane with at most one thing to do about it. */
export function Notice({ text, intent = "info", action }: NoticeProps) {
  return (
    <MessageBar intent={intent} politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>{text}</MessageBarBody>
      {action && (
        <MessageBarActions>
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
