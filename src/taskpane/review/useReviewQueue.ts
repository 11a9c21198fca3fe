import { useMemo, useState } from "react";
import { usePane } from "../session/paneContext";

/** The open questions one after another, those put off apart, and where the clerk is among them. */
export function useReviewQueue() {
  const { questions, view, dispatch } = usePane();
  const [position, setPosition] = useState(0);
  const later = useMemo(() => new Set(view.later), [view.later]);
  const queue = useMemo(() => questions.filter(({ key }) => !later.has(key)), [questions, later]);
  const putOff = useMemo(() => questions.filter(({ key }) => later.has(key)), [questions, later]);
  // An answered question leaves the queue, so the same position is the next question.
  const at = Math.min(position, Math.max(0, queue.length - 1));
  const present = queue[at] ?? null;
  return {
    present,
    at,
    count: queue.length,
    putOff,
    move: (by: number) => setPosition(Math.max(0, Math.min(queue.length - 1, at + by))),
    later: () => present && dispatch({ type: "put-off", key: present.key }),
    /** Goes to a question that was put off. */
    takeUp: (key: string) => {
      dispatch({ type: "take-up", key });
      const at = questions.findIndex((question) => question.key === key);
      setPosition(questions.slice(0, at).filter((question) => !later.has(question.key)).length);
    },
  };
}
