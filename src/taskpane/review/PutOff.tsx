import { pane } from "../../messages/zhCN";
import { FoldedItem, FoldedList } from "./FoldedList";
import type { ReviewCase } from "./reviewCases";

interface PutOffProps {
  readonly questions: readonly ReviewCase[];
  readonly onTakeUp: (key: string) => void;
}

/** The questions put off, each to be taken up again. */
export function PutOff({ questions, onTakeUp }: PutOffProps) {
  const words = pane.review;
  return (
    <FoldedList summary={words.laterCount(questions.length)} count={questions.length}>
      {questions.map((question) => {
        const text =
          question.type === "task" ? question.item.question : words.aliasQuestion(question.name, question.other);
        const action = { label: words.takeUp, name: words.takeUpOf(text), run: () => onTakeUp(question.key) };
        const note = question.type === "task" ? question.entry.task.text : undefined;
        return <FoldedItem key={question.key} text={text} note={note} action={action} />;
      })}
    </FoldedList>
  );
}
