import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import type { Answer } from "../../domain/assess/memory";
import { pane } from "../../messages/zhCN";
import { QuotedText } from "../evidence/QuotedText";
import type { Use } from "../evidence/highlights";
import { quantity } from "../results/figures";
import { usePane } from "../session/paneContext";
import { ChoiceButton } from "./ChoiceButton";
import { Question } from "./Question";
import { type ReviewCase, answerOf } from "./reviewCases";
import { ValueForm } from "./ValueForm";

const useStyles = makeStyles({
  quotes: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase300,
  },
  choices: { display: "flex", flexDirection: "column", gap: "6px" },
  keys: { color: tokens.colorNeutralForeground3 },
});

interface CaseProps<T extends ReviewCase["type"]> {
  readonly question: Extract<ReviewCase, { type: T }>;
  readonly onLater: () => void;
  readonly onMove: (by: number) => void;
}

/** A question about a number: the sheet's words with the candidates marked, and the possible answers. */
export function TaskCase({ question: { entry, item, indicator }, onLater, onMove }: CaseProps<"task">) {
  const styles = useStyles();
  const { session, run, show, work } = usePane();
  const value = useRef<HTMLInputElement>(null);
  const { task, sheet } = entry;
  const isBusy = work !== null;
  const give = (answer: Answer) => {
    if (!isBusy) void run("save", () => session.answer(task, indicator, answer));
  };
  const answers = item.candidates
    .slice(0, 9)
    .map((candidate) => ({ candidate, answer: answerOf(candidate, indicator) }));

  const keys = {
    ...Object.fromEntries(answers.map(({ answer }, index) => [String(index + 1), () => give(answer)])),
    a: answers.length === 0 ? () => give({ type: "accept" }) : undefined,
    v: () => value.current?.focus(),
    n: () => give({ type: "not-measurable" }),
    l: onLater,
    arrowleft: () => onMove(-1),
    arrowright: () => onMove(1),
  };

  const uses: readonly Use[] = [
    ...(indicator?.target.span ? [{ span: indicator.target.span, as: "target" as const }] : []),
    ...item.candidates.flatMap(({ span }) => (span ? [{ span, as: "actual" as const }] : [])),
  ];
  return (
    <Question words={item.question} keys={keys}>
      <div className={styles.quotes}>
        {[...task.goalTexts, ...task.progressTexts].map((quoted) => (
          <QuotedText key={quoted.cell} quoted={quoted} uses={uses} onShow={(cell) => show(sheet, cell)} />
        ))}
      </div>
      <div className={styles.choices} role="group" aria-label={pane.review.candidates}>
        {answers.map(({ candidate, answer }, index) => (
          <ChoiceButton key={index} hotkey={String(index + 1)} isDisabled={isBusy} onChoose={() => give(answer)}>
            {answer.type === "accept" ? pane.review.acceptValue(quantity(candidate)) : quantity(candidate)}
          </ChoiceButton>
        ))}
        {answers.length === 0 && (
          <ChoiceButton hotkey="A" isDisabled={isBusy} onChoose={() => give({ type: "accept" })}>
            {pane.review.accept}
          </ChoiceButton>
        )}
        <ValueForm
          ref={value}
          label={indicator ? pane.review.typeValue : pane.review.typeRate}
          unit={indicator ? (indicator.target.unit ?? "") : null}
          isDisabled={isBusy}
          onGive={(number, unit) =>
            give(unit === null ? { type: "rate", value: number } : { type: "actual", value: number, unit })
          }
        />
        <ChoiceButton hotkey="N" isDisabled={isBusy} onChoose={() => give({ type: "not-measurable" })}>
          {pane.review.notMeasurable}
        </ChoiceButton>
        <ChoiceButton hotkey="L" isDisabled={isBusy} onChoose={onLater}>
          {pane.review.later}
        </ChoiceButton>
      </div>
      <Text size={200} className={styles.keys}>
        {pane.review.keys}
      </Text>
    </Question>
  );
}
