import { Checkbox, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Refusal } from "../../app/ports";
import { pane } from "../../messages/zhCN";
import { Reasons } from "./Reasons";

interface LossesProps {
  readonly losses: readonly Refusal[];
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** What of a person's own work on report sheets the write would replace; it waits for their word. */
export function Losses({ losses, isAccepted, onAccept }: LossesProps) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {pane.writing.losses}
        <Reasons refusals={losses} />
        <Checkbox
          label={pane.writing.acceptLosses}
          checked={isAccepted}
          onChange={(_, { checked }) => onAccept(checked === true)}
        />
      </MessageBarBody>
    </MessageBar>
  );
}
