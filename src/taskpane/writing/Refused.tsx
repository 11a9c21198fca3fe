import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { Refusal } from "../../app/ports";
import { pane } from "../../messages/zhCN";
import { Reasons } from "./Reasons";

/** Every reason why the report cannot be written now, and a way to look again once they are gone. */
export function Refused({ refusals, onCheckAgain }: { refusals: readonly Refusal[]; onCheckAgain: () => void }) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {pane.writing.refused}
        <Reasons refusals={refusals} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onCheckAgain}>
          {pane.writing.check}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
