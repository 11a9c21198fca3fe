import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { pane } from "../../messages/zhCN";
import { usePane } from "../session/paneContext";
import { ChoiceButton } from "./ChoiceButton";
import type { ReviewCase } from "./reviewCases";
import { useQuestionFocus } from "./useQuestionFocus";
import { useReviewKeys } from "./useReviewKeys";

const useStyles = makeStyles({
  case: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  choices: { display: "flex", flexDirection: "column", gap: "6px", width: "100%" },
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
  const heading = useQuestionFocus();
  const isBusy = work !== null;
  const count = (alias: string, under: string) => {
    if (!isBusy) void run("save", () => session.confirmAlias(alias, under));
  };
  const answers = [() => count(name, other), () => count(other, name)];
  const apart = () => count(name, name);
  useReviewKeys({
    "1": answers[0],
    "2": answers[1],
    n: apart,
    l: onLater,
    arrowleft: () => onMove(-1),
    arrowright: () => onMove(1),
  });
  return (
    <section className={styles.case} aria-label={pane.review.title}>
      <h2 ref={heading} tabIndex={-1} className={styles.question}>
        {pane.review.aliasQuestion(name, other)}
      </h2>
      {cell && (
        <Link as="button" onClick={() => show(sheet, cell)}>
          {pane.toCell(cell)}
        </Link>
      )}
      <div className={styles.choices}>
        <ChoiceButton hotkey="1" isDisabled={isBusy} onChoose={answers[0]!}>
          {pane.review.sameUnit(other)}
        </ChoiceButton>
        <ChoiceButton hotkey="2" isDisabled={isBusy} onChoose={answers[1]!}>
          {pane.review.sameUnit(name)}
        </ChoiceButton>
        <ChoiceButton hotkey="N" isDisabled={isBusy} onChoose={apart}>
          {pane.review.differentUnits}
        </ChoiceButton>
        <ChoiceButton hotkey="L" isDisabled={isBusy} onChoose={onLater}>
          {pane.review.later}
        </ChoiceButton>
      </div>
    </section>
  );
}
