import { Button, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useState } from "react";
import { type Refusal, isLoss } from "../../app/ports";
import type { Plan } from "../../domain/report/plan";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { Notice } from "../shell/Notice";
import { Losses } from "./Losses";
import { PlannedMarks } from "./PlannedMarks";
import { Refused } from "./Refused";
import { SheetLine, useSheetListStyles } from "./SheetLine";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PlanPreviewProps {
  readonly plan: Plan;
  readonly refusals: readonly Refusal[];
  readonly note: "stopped" | "undone" | null;
  readonly onWrite: (saves: boolean, acceptsLosses: boolean) => void;
  readonly onUndo: () => void;
  readonly onCheckAgain: () => void;
}

/** What one write will do, before it does it. */
export function PlanPreview({ plan, refusals, note, onWrite, onUndo, onCheckAgain }: PlanPreviewProps) {
  const styles = useStyles();
  const list = useSheetListStyles();
  const { state, questions, dispatch, save, work } = usePane();
  const words = pane.writing;
  const open = questions.length;
  const [acceptsLosses, setAcceptsLosses] = useState(false);
  const losses = refusals.filter(isLoss);
  const reasons = refusals.filter((refusal) => !isLoss(refusal));
  const isHeld = work !== null || reasons.length > 0 || (losses.length > 0 && !acceptsLosses);
  return (
    <>
      {note && <Notice intent="success" text={words[note]} />}
      <Text>{words.intro}</Text>
      <ul className={list.list}>
        {plan.sheets.map((sheet) => (
          <SheetLine
            key={sheet.key}
            name={sheet.name}
            note={[words.rowsOf(sheet.cells.length), sheet.charts.length > 0 ? words.chartsOf(sheet.charts.length) : ""]
              .filter(Boolean)
              .join(" · ")}
          />
        ))}
      </ul>
      <PlannedMarks marks={plan.marks} />
      {open > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.reviewLeft(open)}{" "}
          <Link as="button" inline onClick={() => dispatch({ type: "go", screen: "review" })}>
            {words.toReview}
          </Link>
        </Text>
      )}
      {reasons.length > 0 && <Refused refusals={reasons} onCheckAgain={onCheckAgain} />}
      {losses.length > 0 && <Losses losses={losses} isAccepted={acceptsLosses} onAccept={setAcceptsLosses} />}
      <div className={styles.actions}>
        {save && (
          <Button
            appearance="primary"
            size="large"
            icon={<DocumentTableRegular />}
            disabledFocusable={isHeld}
            onClick={() => onWrite(true, acceptsLosses)}
          >
            {words.nowAndSave(save.label)}
          </Button>
        )}
        <Button
          appearance={save ? "secondary" : "primary"}
          size="large"
          icon={<DocumentTableRegular />}
          disabledFocusable={isHeld}
          onClick={() => onWrite(false, acceptsLosses)}
        >
          {words.now}
        </Button>
        {state.canUndo && (
          <Button disabledFocusable={work !== null} onClick={onUndo}>
            {words.undoLast}
          </Button>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {words.undoable}
      </Text>
    </>
  );
}
