import { Link, makeStyles } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { ChoiceButton } from "./ChoiceButton";
import { Question } from "./Question";
import type { ReviewCase } from "./reviewCases";

const useStyles = makeStyles({
  cell: { alignSelf: "flex-start" },
  choices: { display: "flex", flexDirection: "column", gap: "6px" },
});

interface AliasCaseProps {
  readonly question: Extract<ReviewCase, { type: "alias" }>;
  readonly onLater: () => void;
  readonly onMove: (by: number) => void;
}

/** Whether two names are one unit; nothing is merged until a person says so. */
export function AliasCase({ question: { name, other, sheet, cell }, onLater, onMove }: AliasCaseProps) {
  const styles = useStyles();
  const { session, run, show, work } = usePane();
  const isBusy = work !== null;
  const keep = (answer: () => Promise<void>) => () => {
    if (!isBusy) void run("save", answer);
  };
  const underOther = keep(() => session.confirmAlias(name, other));
  const underName = keep(() => session.confirmAlias(other, name));
  const apart = keep(() => session.confirmApart(name, other));
  const keys = {
    "1": underOther,
    "2": underName,
    n: apart,
    l: onLater,
    arrowleft: () => onMove(-1),
    arrowright: () => onMove(1),
  };
  return (
    <Question words={pane.review.aliasQuestion(name, other)} keys={keys}>
      {cell && (
        <Link as="button" className={styles.cell} onClick={() => show(sheet, cell)}>
          {pane.toCell(cell)}
        </Link>
      )}
      <div className={styles.choices} role="group" aria-label={pane.review.candidates}>
        <ChoiceButton hotkey="1" isDisabled={isBusy} onChoose={underOther}>
          {pane.review.sameUnit(other)}
        </ChoiceButton>
        <ChoiceButton hotkey="2" isDisabled={isBusy} onChoose={underName}>
          {pane.review.sameUnit(name)}
        </ChoiceButton>
        <ChoiceButton hotkey="N" isDisabled={isBusy} onChoose={apart}>
          {pane.review.differentUnits}
        </ChoiceButton>
        <ChoiceButton hotkey="L" isDisabled={isBusy} onChoose={onLater}>
          {pane.review.later}
        </ChoiceButton>
      </div>
    </Question>
  );
}
